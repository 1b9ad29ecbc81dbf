import type { PageTable } from "./page-table.ts";

export const french: PageTable = {
  walls: [
    "Abonnez-vous pour lire la suite.",
    "Cet article est réservé aux abonnés.",
    "Il vous reste 75 % de cet article à lire.",
    "Pour lire l’intégralité de cet article, abonnez-vous.",
    "La suite est réservée à nos abonnés",
  ],
  open: [
    "Abonnez-vous à notre lettre d’information.",
    "Le conseil veut lire le rapport avant de voter.",
    "L’abonnement au tramway coûte 40 euros par mois.",
    "L’article 5 de la loi a été modifié.",
  ],
  missing: [
    "La page demandée est introuvable.",
    "Cet article n’est plus disponible.",
    "Cette page n’existe pas.",
    "La page que vous cherchez n’a pas été trouvée.",
  ],
  notMissing: [
    "Le marin disparu a été retrouvé mardi.",
    "La police n’a pas trouvé le voleur.",
    "Le musée n’ouvre plus le lundi.",
  ],
  credits: [
    "Photo : Anna Lind",
    "Crédit : Tom Reed",
    "Photo de Tom Reed",
    "Le vieux moulin en juin. (Photo : archives municipales)",
    "Les secours sur le quai, lundi. AFP",
  ],
  notCredits: [
    "Une photo du maire était accrochée dans la salle.",
    "La police a publié des images du voleur.",
    "L’image de la ville a changé.",
  ],
  bylines: [
    ["Par Anna Lind", "Anna Lind"],
    ["Par Tom Reed et Ana Prado", "Tom Reed et Ana Prado"],
    ["Propos recueillis par Jeanne Roy", "Jeanne Roy"],
    ["Par Charles de la Tour", "Charles de la Tour"],
  ],
  notBylines: [
    "Par mardi, la rivière avait baissé.",
    "Par ici la sortie",
    "Textes et photos ont disparu.",
  ],
};
