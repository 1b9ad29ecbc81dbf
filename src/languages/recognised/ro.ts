import type { Language } from "../shape/language.ts";

export const romanian: Language = {
  code: "ro",
  quotationMarks: {
    open: "„",
    close: "”",
    within: { "„": "«", "”": "»" },
  },
  functionWords: `a ai al ale alt alta alte altul am ar are aceasta această aceste acestea acesta acest
    acestei acestor acestui acolo acum asta astfel asupra atunci au avea avut ca că cât câte câți
    care căre cărei cărui când ce cea cei cel cele celor cine cineva ci către cu cum cui da dacă dar
    de deci decât deja deși despre din dintre doar după ea ei el ele era erau este eu face fi fără
    fie fiecare fiind fost i iar în înainte încă între într îi îl îmi își la le li lor lui m mai mea
    mei mele mult multe mulți n ne nici niciun nimic noi nostru noastre nu o or ori pe pentru
    peste poate pot prin printre s sa să sale sau său se și sunt spre sub t te toate tot toată toți
    totuși tu un una unde unei unele unii unor unui v va vă vor vom vreo`,
  homographs: "al ale alt care cum eu fie lui mai pot sale sub tot",
  abbreviations: {
    titles: "Dr Prof",
    shortForms: "aprox av bd dl dna ex ing pag str tel",
    beforeNumbers: "alin art lit nr",
  },
  consent: {
    buttons: /accept toate.*/u,
  },
  related: {
    lines: /citește și/u,
  },
  walls: {
    payPrompts: [/abonează-te.{0,40}cit/iu],
  },
  negation: {
    outright:
      /nu(?!\s(?:numai|doar))|n(?=-a)|nici|nimeni|nimănui|nimic|niciodată|niciun\p{L}*|nicio|nicăieri/u,
    inOtherWords: /fără|lips\p{L}*/u,
    reply: /nu/u,
  },
  errorPages: {
    page: /pagina|articolul/u,
    missing:
      /nu a fost găsit\w*|nu există|nu poate fi găsit\w*|nu a putut fi găsit\w*|nu s-a găsit/u,
    removed: /eliminat\w*/u,
  },
  signIn: {
    says: /conectare|autentificare/u,
  },
};
