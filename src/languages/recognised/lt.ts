import type { Language } from "../shape/language.ts";

export const lithuanian: Language = {
  code: "lt",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `ar arba aš ant apie be bei beveik bet buvau buvo bus būna būti čia dabar dar
    dėl esame esate esu gali galima iki ir iš į ja jai jam jame jas jau jei jeigu ji jie jiems jis
    jo job jokia joks jos jų ją jį juo juos juose ką kad kada kai kaip kam kas kiek kiekviena
    kiekvienas kita kitas kiti kitų ko kodėl kol kokia kokie kokios koks kokį kur kuri kuria kurie
    kuriems kurio kurioje kurios kuris kuriuo kuriuos kurių kurią kurį labai man mane manęs mano mes
    mums mus mūsų nebe nebus nebuvo nei nes nėra nors nuo o pagal pas pats pati per po prie prieš
    pro save savęs savo sau su šalia ši šia šiame šią šie šio šios šioje šis šitas šį šių ta tačiau
    tada tai taip taigi tam tame tarp tas tau tave tavo tą te ten tie tiems tik to todėl toje tokia
    tokie toks tos tu tuo tuos turėjo turi už vis visas visi viskas visų vos yra`,
  homographs: "be bet man per save ten tie tik",
  abbreviations: {
    titles: "Dr Prof Doc",
    shortForms: "a d g gyv kt m mln mlrd pvz tūkst tel val",
    beforeNumbers: "nr p str",
  },
  related: {
    lines: /skaitykite (?:taip pat|daugiau)/u,
  },
};
