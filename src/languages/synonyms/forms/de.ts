/** The forms of German verbs whose stem changes, one verb a line, with the prefixes that texts use most. */
export const german = `
    betreff* betrifft betraf* betroffen*
    übertreff* übertrifft übertraf* übertroffen*
    eintreff* eintrifft eintraf* eingetroffen*
    sprech* spricht sprach* gesproch* besprech* bespricht besproch* ansprach ausgesproch*
    versprech* verspricht versprach* versproch*
    widersprech* widerspricht widersprach*
    les* liest las lasen gelesen*
    seh* sieht sah sahen gesehen*
    vorseh* vorsieht vorsah* vorgesehen* sieht
    geb* gibt gab gaben gegeben*
    ergeb* ergibt ergab* ergeben*
    vergeb* vergibt vergab* vergeben*
    angeb* angibt angab* angegeben*
    nehm* nimmt nahm* genomm*
    teilnehm* teilnimmt teilnahm* teilgenomm*
    einnehm* einnimmt einnahm* eingenomm*
    annehm* annimmt annahm* angenomm*
    unternehmen unternimmt unternahm* unternomm*
    entnehm* entnimmt entnahm* entnomm*
    bleib* blieb* geblieben*
    beschreib* beschrieb* beschrieben*
    werf* wirft warf* geworf*
    bewerb* bewirbt bewarb* beworb*
    werb* wirbt warb* geworb*
    zieh* zog* gezogen*
    bezieh* bezog* bezogen*
    entzieh* entzog* entzogen*
    brech* bricht brach brachen gebroch*
    schneid* schnitt* geschnitten*
    tragen trägt trug* getragen* betrag* beträgt betrug*
    schlag* schlägt schlug* geschlagen*
    lass* lässt ließ* gelassen*
    ruf* rief* gerufen* berufen*
    halt* hält hielt* gehalten*
    erhalt* erhält erhielt* bekomm* bekam*
    behalt* behält behielt*
    laufen läuft lief* gelaufen*
    stoß* stößt stieß* gestoßen*
    sitz* saß* gesessen*
    besitz* besaß* besessen*
    liegen liegt lag lagen gelegen*
    besteh* bestand* bestanden*
    entsteh* entstand* entstanden*
    versteh* verstand* verstanden*
    denk* dacht* gedacht*
    nachdenk* nachdacht* nachgedacht*
    bringen bringt bracht* gebracht*
    verbring* verbracht*
    kenn* kannt* gekannt*
    erkenn* erkannt*
    nenn* nannt* genannt* benannt*
    brenn* brannt* gebrannt*
    send* sandt* gesandt* gesendet*
    wiss* weiß wusst* gewusst*
    tun tut tat taten getan*
    schieß* schoss* geschossen*
    spring* sprang* gesprungen*
    gelingen gelingt gelang* gelungen*
    sing* sang* gesungen*
    trink* trank* getrunken*
    bind* band* gebunden*
    verbind* verband* verbunden*
    zwing* zwang* gezwungen*
    dring* drang* gedrungen*
    bieten bietet bot* geboten*
    anbiet* anbot* angeboten*
    fließ* floss* geflossen*
    beschließ* beschloss* beschlossen*
    mess* misst maß* gemessen*
    vergess* vergisst vergaß* vergessen*
    gelt* gilt galt* gegolten*
    unterscheid* unterschied*
    heiß* hieß* geheißen
    beraten berät beriet*
    fang* fängt fing* gefangen*
    empfang* empfängt empfing* empfangen*
    hängen hängt hing* gehangen abhäng* abhing*
    leih* lieh* geliehen*
    schweig* schwieg* geschwiegen*
    treib* trieb* getrieben* betreib* betrieb betrieben*
    vertreib* vertrieb vertrieben*
    beweis* bewies* bewiesen*
    erweis* erwies* erwiesen*
    reißen reißt riss* gerissen*
    streich* strich* gestrichen*
    greif* griff* gegriffen* angreif* angriff* angegriffen*
    begreif* begriff* begriffen*
    leiden leidet litt* gelitten*
    streit* stritt* gestritten*
    schein* schien* geschienen*
    erschein* erschien* erschienen*
    schaff* schuf* geschaffen*
    grab* gräbt grub* gegraben*
    lad* lädt lud* geladen* einlad* einlud* eingeladen*
    wachsen wächst wuchs* gewachsen*
    heben hebt hob* gehoben* erheb* erhob* erhoben*
    schieb* schob* geschoben*
    weich* wich* gewichen*
    flieg* flog* geflogen*
    flieh* floh* geflohen*
    klingen klingt klang* geklungen*
    sinken sinkt sank* gesunken*
    verschwind* verschwand* verschwunden*
    gewinn* gewann* gewonnen*
    beginn* begann* begonnen*
    treten tritt trat* getreten* betritt betrat*
    vertret* vertritt vertrat* vertreten*
    antret* antritt antrat* angetreten*
    bitten bittet bat baten gebeten*
    müssen muss musst*
    mögen mag mocht*
    haus* häus*
    gründ* gegründ*
    setz* gesetz*
    stell* gestell*
    führ* geführ*
    nutz* genutz*
    zähl* gezähl*`;
