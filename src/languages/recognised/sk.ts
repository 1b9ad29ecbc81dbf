import type { Language } from "../shape/language.ts";

export const slovak: Language = {
  code: "sk",
  quotationMarks: {
    open: "„",
    close: "“",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `a aby aj ak ako ale alebo ani áno asi až bez bol bola boli bolo bude budem
    budeme budete budeš budú by byť cez čej čo čí čia čie do ešte ho ich iba im inak iné iný inú ja
    je jeho jej jemu ju k kam každá každé každý každú kde keby keď kedy keďže ktorá ktoré ktorej
    ktorého ktorému ktorou ktorú ktorý ktorých ktorým ktorými kto koho komu kým ku lebo len ma má
    majú mal mala mali mám máme máte máš medzi mi mimo mne mnou mňa mojej mojich moje moja môj môže
    môžu možno musí musia my na nad nám nami nás naša naše naši náš nášho našej našich ne nech nemá
    než nej neho nejaká nejaké nejaký nemu nich nič nie niečo niekto nijaký nim ním nimi o od okolo
    okrem on ona oni ono ony po pod podľa počas pokiaľ potom pre pred pretože prečo preto pri s sa
    sám sama samo seba sebe si sme so som ste sú svoj svoja svoje svojej svojich svojho svoju ta tá
    tak taká také takže taký tam te teba tebe teda ten tento tej táto tejto tie tieto tiež tohto
    toho tom tomto tomu to toto tou touto tú túto tu ty tým týmto tých týchto u už v vám vami vás
    váš vaša vaše viac vo však všetci všetko všetky vy z za zo že žiadny žiadna žiadne`,
  homographs: "ale ten tie",
  abbreviations: {
    titles: "Bc Dr Ing JUDr Mgr MUDr PhDr Prof RNDr Sv",
    shortForms: "gen mil nám napr popr resp tel tj tzv ul",
    beforeNumbers: "č čl ods str",
  },
  related: {
    lines: /čítajte aj/u,
  },
  walls: {
    payPrompts: [/článok.{0,30}predplatiteľ/iu, /odomknite/iu],
  },
};
