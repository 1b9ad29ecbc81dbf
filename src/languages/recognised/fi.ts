import type { Language } from "../shape/language.ts";

export const finnish: Language = {
  code: "fi",
  quotationMarks: {
    open: "”",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `aina ainakin asti ei eikä eivät eli en ennen eniten ennemmin että hän häntä hänen he heidän
    heitä ilman itse ja jo joka jokainen jolla jonka jos joskus jota jotka jotta juuri kaikki kanssa
    keitä ken kenen ketkä koska kuin kuinka kuka kun kunnes lisäksi lähes me meidän mikä miksi
    milloin mitkä mitä missä mistä mihin minä minun moni monet monta muita mukaan muu muut mutta myös ne
    niiden niin nyt nämä ole oli olivat olla olleet ollut olisi on ovat paljon perin se sekä
    sen sillä silti sitä siitä siinä siis sinä tai te teidän tuo tämä tämän tässä tätä vaan vai vaikka
    varten vielä voi voivat yli`,
  homographs: "jo ken kun sen",
  abbreviations: {
    titles: "Hra Rva Nti Tri Prof",
    shortForms: "esim klo ns puh synt toht ts vrt",
    beforeNumbers: "nro s",
  },
  consent: {
    buttons: /hyväksy.*/u,
  },
  related: {
    lines: /lue myös/u,
  },
  walls: {
    readOn: /jatka lukemista|koko juttu|koko artikkeli/u,
    pay: /tilaa|tilaus|tilaajille|avaa/u,
    payPrompts: [/lue koko juttu tilaamalla/iu, /artikkeli on vain tilaajille/iu],
    offers: [/vain tilaajille/iu],
  },
  negation: {
    outright:
      /(?:en|et|ei|emme|ette|eivät)(?!\s(?:vain|ainoastaan))|eikä|eivätkä|enkä|ettei|etteivät|älä|älkää/u,
    inOtherWords: /ilman|vailla/u,
    reply: /ei/u,
  },
  errorPages: {
    page: /sivu|sivua|artikkeli\w*/u,
    missing: /ei löydy|ei löytynyt|ei ole/u,
    removed: /poistettu|ei ole enää saatavilla/u,
    server: /sivusto|palvelu/u,
    trouble: /huolto\w*/u,
    fault: /jokin meni vikaan/u,
  },
  botChecks: {
    human: /ihminen/u,
  },
  signIn: {
    password: /salasana/u,
    says: /kirjaudu/u,
  },
  pageLines: {
    advertising: /mainos/u,
  },
  mail: {
    subject: /vs/u,
  },
};
