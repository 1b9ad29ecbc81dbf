import type { DenialTable } from "./denial-table.ts";

export const french: DenialTable = {
  pairs: [
    ["La digue sera rehaussée cette année.", "La digue ne sera pas rehaussée cette année."],
    ["Le pilote avait dormi avant le vol.", "Le pilote n’avait jamais dormi avant le vol."],
    ["Tout le monde à l’hôtel a vu le voleur.", "Personne n’a vu le voleur à l’hôtel."],
    ["Le musée montre encore la cloche.", "Le musée ne montre plus la cloche."],
    ["Le cuisinier et le serveur fumaient.", "Ni le cuisinier ni le serveur ne fumaient."],
    ["Le chœur a chanté avec son chef.", "Le chœur a chanté sans son chef."],
    ["L’école a une bibliothèque.", "L’école n’a aucune bibliothèque."],
    ["Le boulanger a payé quelque chose.", "Le boulanger n’a rien payé."],
    ["La grève peut finir vendredi.", "La grève ne peut pas finir vendredi."],
    ["Une partie des lettres est arrivée.", "Aucune des lettres n’est arrivée."],
    ["On trouve la fleur dans la vallée.", "On ne trouve la fleur nulle part dans la vallée."],
    ["Il a vu quelqu’un sur le quai.", "Il n’a vu personne sur le quai."],
  ],
  harmless: [
    "La boutique vend plus de pain que de lait.",
    "Une personne a été blessée près du pas de tir.",
    "Le premier pas vers la paix est fait.",
    "Le repas fut servi à Nice.",
    "La nef de l’église date du Moyen Âge.",
    "Le passant a salué le sanglier.",
    "Il ne reste qu’un jour de soldes.",
  ],
};
