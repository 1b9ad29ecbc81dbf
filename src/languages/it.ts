import { italian as answers } from "./answers/it.ts";
import { italian as conversation } from "./conversation/it.ts";
import { italian as cues } from "./cues/it.ts";
import { italian as opposites } from "./opposites/it.ts";
import { italian as questions } from "./questions/it.ts";
import { italian as statements } from "./statements/it.ts";
import { italian as synonyms } from "./synonyms/it.ts";
import { italianPages } from "./pages/it.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const italian: Language = {
  code: "it",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  letters: "ìò",
  quotationMarks: {
    open: "«",
    close: "»",
    within: { "«": "“", "»": "”" },
  },
  functionWords: `a ad agli ai al alcuna alcune alcuni alla alle allo altra altre altri altro anche
    ancora avere aveva avevano avrà c che chi ci ciò coi col come con così cosa cui d da dagli dai
    dal dall dalla dalle dallo degli dei del dell della delle dello dentro di dopo dove dunque durante
    e è ed era erano essere essi essa esso fa fino fra fu furono gli già ha hai hanno ho i il in
    infatti inoltre io l la le lei li lo loro lui ma mai me mentre meno mi mia mie miei mio molta
    molte molti molto n ne né negli nei nel nell nella nelle nello no noi non nostra nostre nostri
    nostro o ogni ora però perché perciò più poi può possiamo possono potete puoi poco presso prima quale quali quando
    quanta quante quanti quanto quasi quella quelle quelli quello quel quei questa queste questi questo
    qui quindi s sarà saranno se secondo sei sempre senza si sia siano siamo sono sopra sotto sta
    stata state stati stato su sua sue sugli sui sul sull sulla sulle sullo suo suoi tra tu tutta
    tutte tutti tutto un una uno v verso vi voi`,
  homographs: "ad ai col come era mai mia mio quelle sei state sue tu",
  numbers: {
    written: `due:2 tre:3 quattro:4 cinque:5 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13
      quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 ventuno:21
      ventun:21 ventotto:28 trenta:30 trentuno:31 trentotto:38 quaranta:40 quarantuno:41
      quarantotto:48 cinquanta:50 cinquantuno:51 cinquantotto:58 sessanta:60 sessantuno:61
      sessantotto:68 settanta:70 settantuno:71 settantotto:78 ottanta:80 ottantuno:81
      ottantotto:88 novanta:90 novantuno:91 novantotto:98 cento:100 mille:1000 dozzina:12
      decina:10 ventina:20 trentina:30 cinquantina:50 centinaio:100`,
    within: "un:1 uno:1 una:1 sei:6 tré:3",
    joined: true,
    percent: /per\s?cento/u,
    about: /circa|quasi|oltre|più di|almeno/u,
    ordinals: `secondo:2 seconda:2 terzo:3 terza:3 quarto:4 quarta:4 quinto:5 quinta:5 sesto:6 settimo:7 ottavo:8
      nono:9 decimo:10`,
    half: /(?<!\p{L})(?:metà|mezz[ao])(?!\p{L})/u,
    fractions: "metà:2 terzo:3 quarto:4 quinto:5 sesto:6 ottavo:8 decimo:10",
    points: "punti punto",
    scales: "mila:3 milione:6 milioni:6 miliardo:9 miliardi:9",
  },
  abbreviations: {
    titles: "Sig Sigg Dott Prof Avv Mons Geom",
    shortForms: `ago apr Arch cfr dic es feb gen giu Ing lug mag nov On ott pag pagg Sen Spett tel`,
    beforeNumbers: "art artt cap fig n nn vol",
  },
  sentenceStarters: `Il Lo La I Gli Le L Un Uno Una Egli Ella Essi Lui Lei Loro Questo Questa Questi Queste Ma E In Nel
    Nella Al A Per Con Di Da Dal Si Non Nessuno Poi Quando Se Anche Dopo Ora`,
  dateline: "il pubblicato aggiornato alle ore",
  announcement:
    /(?:ecco|di\sseguito)\s(?:\p{L}+\s){0,4}(?:riassunto|sintesi|riepilogo|punti|risposta)/u,
  prepositions: `con in nel nella nei nelle a al alla ai di del della dei per da dal dalla su sul sulla senza tra fra dopo prima durante secondo contro`,
  relatives: "che cui",
  negation: {
    notYet: /(?<!\p{L})(?:non\s(?:\p{L}+\s){0,3}ancora|ancora\snon)/u,
    hints: anyOf(
      `solo, soltanto, unicamente, massimo, appena, gratis, gratuit*, perd*, pers[oaie], invariat*, rest(a|ano|erà|eranno|are), rim(ane|angono|arrà|arranno|ast*), dubbi*, incert*, chius*, chiud*, scad*, meno, sotto, difficil*, fino, limit*, rinvi*, contro, metà, ritir*, abbandon*, invece`,
    ),
    bounds: /prima|più\sdi|oltre|super\p{L}*|eccede\p{L}*/u,
    concord: /nessun\p{L}*|niente|nulla|nemmeno|neanche|neppure|né|mai/u,
    outright: /non(?!-|\ssol[oa]|\ssoltanto)|nessun\p{L}*|niente|nulla|nemmeno|neanche|neppure|né/u,
    inOtherWords: /senza/u,
    implied:
      /rifiut\p{L}*|esclu\p{L}*|neg(?:a|ato|ano)|manc\p{L}*|viet\p{L}*|evit\p{L}*|illes[oaie]|smenti\p{L}*|falli(?:t[oaie]|sce|scono|rono)?|impossibil\p{L}*|eccezion\p{L}*|eccetto|tranne|salvo|annulla\p{L}*|zero/u,
    excepts: /ma|bensì|però|tranne|salvo|eccetto|sì/u,
    reply: /no/u,
  },
  ...italianPages,
  claims: {
    ahead:
      /dovrebbe(?:ro)?|vuole|vogliono|prevede|prevedono|previst[oaie]|intende|intendono|progetta(?:no)?|spera(?:no)?|stima(?:no)?|attend\p{L}*|attes[oaie]|punta(?:no)?|chiede|chiedono|propone|propongono|(?!avr)\p{L}{2,}r(?:à|anno)|(?:anno|mese)\sprossimo|prossim[oa]\s(?:anno|mese|settimana)/u,
    past: /(?:ha|hanno|aveva(?:no)?)(?=\s(?:\p{L}+\s)?\p{L}+(?:[aiu]t|ss|tt|rt|nt|st|lt|s)[oaie](?!\p{L}))|già|(?:è|sono)\sstat[oaie]|\p{L}{3,}(?:arono|erono|irono)/u,
    done: [[/dovrebbe(?:ro)?|vuole|vogliono|(?!avr)\p{L}+r(?:à|anno)/u, /ha|hanno|aveva(?:no)?/u]],
    says: anyOf(
      ` di(ce|cono|sse), detto, afferma(no|to)?, spiega(no|to)?, sostien(e|e), sostengono, sostenuto, dichiara(no|to)?, aggiung(e|ono), aggiunto, precisa(no|to)?, sottolinea(no|to)?, rispond(e|ono), risposto, replica(no|to)?, assicura(no|to)?, avvert(e|ono|ito), osserva(to)?, racconta(to)?, riferi(sce|to), annuncia(to)?, ribadi(sce|to)`,
    ),
    possible:
      /potrebbe(?:ro)?|può\sdarsi|forse|possibil\p{L}*|probabil\p{L}*|eventual\p{L}*|valuta(?:no)?/u,
    tentative: anyOf(`
      può, possono, ___rebbe(ro)?, vuole, vogliono, preved*, sper*, propon*, se, promess*, promett*,
      punta(no)?, fino`),
    every: anyOf([
      "tutt[ie]",
      /ogni(?!\s(?:anno|giorno|settimana|mese|notte|ora|volta))/u,
      "ciascun*, sempre, inter[oaie], completamente",
    ]),
    because: /perché|a\scausa|per\squesto|provoc\p{L}*/u,
    grounds: anyOf([
      "poiché, dato, siccome, causa, motiv*, ragion*, dopo, grazie, dovut*, visto, quando",
      /in\sseguito/u,
      "attribui*, imput*, riflett*, pesa(to|no|va)?, colpa, quindi, critic*, obblig*, impon*, imped*, permett*, provoc*, spieg*, così, perciò",
    ]),
    agent: /d(?:a|al|alla|allo|ai|agli|alle|all)|secondo/u,
    order: [
      [
        /dopo/u,
        anyOf(
          "dopo, poi, seguito, quando, una volta, successiv*, da*, segu*, appena, già, al, con",
        ),
      ],
      [
        /prima\s(?:di|che|del\p{L}*)/u,
        anyOf("prima, già, ancora, precede*, fino, entro, anticip*, vigilia"),
      ],
    ],
    admits: /conferm\p{L}*|ammett\p{L}*|ammess\p{L}*|riconosc\p{L}*/u,
  },
};
