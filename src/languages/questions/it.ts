import type { QuestionLanguage } from "./question-language.ts";

export const italian: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`quanto (?:\p{L}+ ){0,4}(?:cost\p{L}*|guadagn\p{L}*|paga\p{L}*|vale|spend\p{L}*|incass\p{L}*|soldi)|(?:qual è|quali sono|quale) (?:il |lo |la |i )?(?:prezz[oi]|stipendio|costo|costi|tariffa|multa|affitto|budget|spesa)|a (?:che|quale) prezzo|quanti soldi|quanto ci vuole per`,
    age: String.raw`quanti anni ha\p{L}*|(?:che|quale|qual è la sua) età`,
    temperature: String.raw`(?:a )?(?:che|quale|qual è la) temperatura|quanti gradi`,
    weight: String.raw`quanto pesa\p{L}*|(?:qual è il|che) peso`,
    length: String.raw`quant(?:o|a) è (?:alt[oa]|profond[oa]|lung[oa]|larg[oa]|lontan[oa])|(?:quale|qual è la|che) (?:altezza|profondità|lunghezza|distanza|larghezza)|quanto dista`,
    speed: String.raw`(?:a )?(?:che|quale|qual è la) velocità|quanto è veloce`,
    volume: String.raw`(?:qual è la|che) capacità|quanto contiene`,
    area: String.raw`quanto è grande|(?:qual è la|che) (?:superficie|dimensione)`,
    loudness: String.raw`(?:è|fa) (?:molto )?(?:rumoros[oa]|rumore)|quanto rumore`,
    percent: String.raw`(?:che|quale|qual è la) (?:percentuale|quota|parte)`,
    duration: String.raw`quanto tempo|quanto (?:dura\p{L}*|ci (?:vuole|mette))|quant[ie] (?:secondi|minuti|ore|giorni|settimane|mesi|anni)|per quanto|da quanto`,
    time: String.raw`quando|da quando|fino a quando|(?:in |a )?(?:che|quale) (?:anno|mese|secolo|data|giorno|ora)`,
    count: String.raw`quant[ie]|in quanti|ogni quanto`,
    quantity: String.raw`quant[oa]|di quanto|che quantità`,
    person: String.raw`chi|di chi|da chi|a chi|con chi|quale (?:uomo|donna|ministr[oa]|autore)`,
    reason: String.raw`perché|per quale motivo|come mai|per quale ragione|qual è (?:il motivo|la causa|la ragione)`,
  },
  units: {
    money: String.raw`euro|centesimi|lire|dollari|sterline|franchi|corone|yen|eur`,
    age: String.raw`anni|mesi`,
    temperature: String.raw`gradi|° ?c|°`,
    weight: String.raw`kg|g|chili|chilogrammi|grammi|tonnellate|etti|quintali`,
    length: String.raw`km|m|cm|mm|chilometri|chilometro|metri|metro|centimetri|millimetri|miglia|piani`,
    speed: String.raw`km/h|chilometri (?:orari|all'ora)|nodi`,
    volume: String.raw`litri|litro|l|ml|ettolitri|metri cubi`,
    area: String.raw`ettari|ha|metri quadr\p{L}+|chilometri quadr\p{L}+|m²|mq|metri|cm`,
    loudness: "decibel|db",
    percent: String.raw`%|per cento|punti|su (?:dieci|due|tre|quattro|cinque|cento|\d+)`,
    duration: String.raw`secondi|secondo|minuti|minuto|ore|ora|giorni|giorno|settimane|settimana|mesi|mese|anni|anno|notti|secoli|decenni`,
  },
  tells: {
    money: String.raw`gratis|gratuit[oaie]|senza costi`,
    age: String.raw`nat[oa] (?:nel|il|a)|(?<=\p{L}, )\d\d(?= anni)|\p{L}+enne|secolo|dal \d{4}`,
    loudness: String.raw`silenzios[oaie]|rumor\p{L}*`,
    percent: String.raw`metà|(?:un|due) (?:terzo|terzi|quarto|quarti|quinto)|maggioranza`,
    duration: String.raw`un'ora|una? (?:minuto|giorno|settimana|mese|anno|notte)|mezz'ora|quarto d'ora|tutta la (?:notte|vita)|tutto il giorno`,
    time: String.raw`gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:1[5-9]|20)\d\d|alle (?:\d+|\p{L}+)|oggi|ieri|domani|primavera|estate|autunno|inverno|mattin\p{L}*|sera|notte|mezzogiorno|mezzanotte|prossim[oa]|scors[oa]|fa|entro|natale|pasqua|secolo|durante`,
    count:
      "nessuno|decine|dozzine|centinaia|migliaia|una volta|due volte|mai|ogni (?:giorno|settimana|mese|anno|\\d+|due|tre)",
    quantity: String.raw`metà|doppio|triplo|niente|nulla|un terzo|un quarto`,
    reason: String.raw`perché|poiché|siccome|dato che|a causa|grazie|motiv\p{L}*|caus\p{L}*|ragion\p{L}*|colpa|perciò|dovut[oa]|provoc\p{L}*|aveva\p{L}* fatto|per (?:evitare|non)`,
  },
  numerals:
    "un|una|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|mille|mezzo|mezza|alcuni|alcune|diversi",
  fillers: `chi che cosa quale quali quando dove perché come quanto quanta quanti quante è sono era erano fu ha hanno avere
    essere fa fanno fare fatto può possono deve devono si ci ne va vanno dice dire secondo articolo testo nome chiama volta
    volte anno anni mese mesi giorno giorni ora ore settimana tempo dura durare vuole percentuale parte numero totale
    esattamente circa ancora già adesso più meno succede successo persone persona gente età motivo bisogna serve costa`,
  synonyms: `cost* prezz* tariff* car* pag* spes* vale
    guadagn* stipendi* salari* reddit*
    compr* acquist* vend* vendita disponibil*
    chiu* 
    apr* apert* riapr* riapert* inaugur*
    fin* smett* termin* cess* pensione lasci*
    iniz* cominci* avvi* lanc*
    contro contrari* oppos* oppon* critic* rifiut* protest*
    favor* sosten* appogg* approv*
    preoccup* tem* paura avvert* allarm*
    garanzi*
    cald* riscald* temperatur*
    bambin* alunn* ragazz* figli*
    lavor* impieg* mestier* profession* dipendent* addett*
    vinc* vinto vint* vittori* premi*
    perd* pers* perdit*
    dirig* guid* capo direttor* direttric* president*
    costru* edific* realizz* progett* invent* svilupp* fabbric*
    scriv* scritt* autor* autric*
    viv* abit* resident* popolazione
    mor* mort* decess*
    ferit* lesion*
    croll* cedut* cedimento ced* sprofond* caduta cadut*
    aument* cresc* sal* rialz*
    cal* scend* diminu* ridott* ridu*
    pes* 
    rumor* silenzios* decibel*
    riunion* seduta* riun*
    decid* decis* vot* approv*
    elezion* vot* urne
    nav* barc* traghett* battell*
    auto* macchin* veicol*
    bici* ciclist*
    strad* vi*
    città comun* municip* paes*
    aziend* societ* impres* ditt*
    risparmi*
    sistem* ripar* aggiust* rifa* ricostru* restaur*
    ripar* rifa* ricostru* sistem* aggiust*
    propo* sugger* raccomand*
    permet* permess* autorizz* consent*
    viet* proib*
    problem* difficolt* difett* limit*
    vantagg* benefic*
    studi* ricerc* esperiment* sondagg*
    partecip* volontar*
    cas* famigli* alloggi* appartament*
    medic* dottor*
    color* 
    acqua impermeabil*
    elettric* energia corrente
    piscin* vasc*
    iscritt* abbonat* tesserat* corsist*
    nev* 
    tett* copertur*
    annu* anno
    mensil* mese
    tribunal* giudic* sentenz*
    dimiss* dimett* dimess*
    nuov*`,
  metadata: {
    byline: String.raw`chi (?:ha (?:scritto|firmato|condotto|fatto|realizzato|redatto)|firma|scrive|è l'autore|è l'autrice)(?: .{0,40}(?:articolo|testo|intervista|pezzo|ricetta|questo|l'intervista))?|di chi è (?:l'|il|questo|quest'|la) ?(?:articolo|testo|pezzo|intervista)|(?:chi è )?l'aut(?:ore|rice)(?: .*)?|da chi è stat[oa] scritt[oa].*|chi l'ha scritto`,
    publishedAt: String.raw`quando (?:è|è stat[oa]|fu|usc\p{L}*)?(?: ?(?:uscit[oa]|pubblicat[oa]|scritt[oa]|apparso|apparsa))?(?: ?(?:l'|il|questo|quest'|la|questa) ?(?:articolo|testo|pezzo|intervista|notizia|studio|comunicato|sentenza))?(?: (?:è stat[oa] )?(?:pubblicat[oa]|scritt[oa]|uscit[oa]))?|di quando è .*|a quando risale (?:l'|questo|quest'|il) ?(?:articolo|testo).*|(?:qual è )?la data (?:di pubblicazione|dell'articolo)|data di pubblicazione`,
    site: String.raw`(?:su|in|da|di) (?:che|quale) (?:giornale|quotidiano|rivista|testata|sito)(?: .*)?|(?:qual è )?la fonte(?: .*)?|(?:che|quale) (?:giornale|quotidiano|rivista|testata|fonte)(?: .*)?|da dove (?:viene|arriva) (?:l'|questo|quest') ?articolo|dove è (?:uscito|stato pubblicato) .*`,
    title: String.raw`(?:qual è )?il titolo(?: .*)?|come (?:si chiama|si intitola|s'intitola) (?:l'|il|questo|quest'|la) ?(?:articolo|testo|pezzo|ricetta|studio).*|.*secondo il titolo.*`,
    readingTime: String.raw`quanto (?:tempo )?.*(?:legger\p{L}*|lettura).*|(?:qual è )?il tempo di lettura|tempo di lettura|quante (?:parole|frasi) ha .*`,
    url: String.raw`(?:qual è |dammi |hai )?(?:il |l'|un )?(?:link|url|indirizzo)(?: (?:dell'|all'|del) ?.*)?`,
  },
  requests: {
    summary: String.raw`(?:puoi |per favore )*(?:riassum\p{L}*|riassunt\p{L}*|sintetizz\p{L}*)(?: .*)?|(?:un |fammi un )?(?:riassunto|sommario)(?: .*)?|di (?:che|cosa|che cosa) (?:parla|si tratta|tratta)(?: .*)?|in (?:breve|sintesi|poche parole)|(?:quali sono )?i punti (?:chiave|principali)(?: .*)?|l'essenziale|cosa dice (?:l'articolo|il testo)|tl;? ?dr`,
    shorter: String.raw`più (?:corto|breve|conciso)(?: .*)?|in una (?:sola )?frase(?: .*)?|accorcia\p{L}*(?: .*)?|troppo lungo`,
    more: String.raw`(?:di più|altro|ancora)|(?:più|altri|altre) (?:dettagli|punti|informazioni)(?: .*)?|dimmi di più|continua|vai avanti|cos'altro|che altro|qualcos'altro|più lungo`,
    bullets: String.raw`(?:in|per|con|come) (?:punti|elenco(?: puntato)?|elenchi|lista)(?: .*)?|elenco puntato`,
    numbers: String.raw`(?:(?:dammi|elenca|mostra|quali sono)(?: tutti| tutte)? )?(?:i |le )?(?:principali )?(?:numeri|cifre|statistiche|dati)(?: chiave| principali| importanti)?(?: .*)?`,
    explain: String.raw`(?:puoi )?(?:spieg\p{L}*)(?: (?:questo|l'articolo|il testo|in modo semplice|per favore|come se .*))*|in parole semplici|più semplice|semplific\p{L}*(?: .*)?`,
    compare: String.raw`(?:confront|paragon)\p{L}*(?: .*)?`,
    translate: String.raw`(?:puoi |per favore )*(?:traduc\p{L}*|traduzione)(?: .*)?|in (?:inglese|tedesco|francese|spagnolo|italiano|portoghese|olandese|russo|coreano|giapponese|cinese|arabo|polacco)(?: .*)?|(?:rispondi|scrivi)(?: \p{L}+)* in (?:inglese|tedesco|francese|spagnolo|italiano|portoghese|olandese|russo|coreano|giapponese|cinese|arabo|polacco)`,
  },
};
