import type { Language } from "./shape/language.ts";

export const french: Language = {
  code: "fr",
  functionWords: `a à ai ainsi alors après as au aucun aucune aura auront aussi autre autres aux avaient
    avait avant avec avoir avons avez ayant c car ce ceci cela celle celles celui ces cet cette ceux
    chaque chez combien comme comment contre d dans de depuis des dès donc dont du durant elle elles
    en encore entre es est et étaient étais était étant été être eu eurent eut eux fait fois furent
    fut grâce il ils j je jusqu jusque l la le les leur leurs lors lorsqu lorsque lui m ma mais malgré
    me même mêmes mes moi moins mon n ne ni non nos notre nous on ont où ou par parce parmi pas
    pendant peu peut peuvent plus plusieurs pour pourquoi puis puisque qu quand que quel quelle
    quelles quels qui quoi s sa sans sauf se selon sera seront serait ses si soit sont sous son sur
    t ta te tes toi ton tous tout toute toutes très trop tu un une vers voici vos votre vous y`,
  homographs: "ai car comment dont es eu fait par plus quelle son sur sous ton vers",
};
