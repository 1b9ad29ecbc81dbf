import type { DenialTable } from "./denial-table.ts";

/** Of the languages that the bot can only read. */
export const recognised: Readonly<Record<string, DenialTable>> = {
  sv: {
    pairs: [
      ["Dammen höjs i år.", "Dammen höjs inte i år."],
      ["Alla på hotellet såg tjuven.", "Ingen på hotellet såg tjuven."],
      ["Kören sjöng med sin dirigent.", "Kören sjöng utan sin dirigent."],
      ["Piloten hade sovit.", "Piloten hade aldrig sovit."],
      ["Kocken och kyparen rökte.", "Varken kocken eller kyparen rökte."],
      ["Bagaren betalade något.", "Bagaren betalade ingenting."],
      ["Skolan har ett bibliotek.", "Skolan saknar bibliotek."],
    ],
    harmless: ["Affären säljer inte bara bröd utan också mjölk.", "De bodde utanför staden."],
  },
  da: {
    pairs: [
      ["Dæmningen hæves i år.", "Dæmningen hæves ikke i år."],
      ["Alle på hotellet så tyven.", "Ingen på hotellet så tyven."],
      ["Koret sang med sin dirigent.", "Koret sang uden sin dirigent."],
      ["Piloten havde sovet.", "Piloten havde aldrig sovet."],
      ["Kokken og tjeneren røg.", "Hverken kokken eller tjeneren røg."],
      ["Bageren betalte noget.", "Bageren betalte ingenting."],
    ],
    harmless: ["Butikken sælger ikke bare brød, men også mælk.", "De boede udenfor byen."],
  },
  no: {
    pairs: [
      ["Demningen heves i år.", "Demningen heves ikke i år."],
      ["Alle på hotellet så tyven.", "Ingen på hotellet så tyven."],
      ["Koret sang med dirigenten sin.", "Koret sang uten dirigenten sin."],
      ["Piloten hadde sovet.", "Piloten hadde aldri sovet."],
      ["Kokken og kelneren røykte.", "Verken kokken eller kelneren røykte."],
      ["Skulen har bibliotek.", "Skulen har ikkje bibliotek."],
    ],
    harmless: ["Butikken selger ikke bare brød, men også melk."],
  },
  pl: {
    pairs: [
      ["Tama zostanie podwyższona.", "Tama nie zostanie podwyższona."],
      ["Wszyscy w hotelu widzieli złodzieja.", "Nikt w hotelu nie widział złodzieja."],
      ["Chór śpiewał z dyrygentem.", "Chór śpiewał bez dyrygenta."],
      ["Pilot spał przed lotem.", "Pilot nigdy nie spał przed lotem."],
      ["Kucharz i kelner palili.", "Ani kucharz, ani kelner nie palili."],
      ["Piekarz zapłacił coś.", "Piekarz nic nie zapłacił."],
      ["Część listów doszła.", "Żaden z listów nie doszedł."],
    ],
    harmless: ["Sklep sprzedaje nie tylko chleb, ale i mleko.", "Niebo nad miastem jest czyste."],
  },
  fi: {
    pairs: [
      ["Patoa korotetaan tänä vuonna.", "Patoa ei koroteta tänä vuonna."],
      ["Kaikki hotellissa näkivät varkaan.", "Kukaan hotellissa ei nähnyt varasta."],
      ["Kuoro lauloi johtajansa kanssa.", "Kuoro lauloi ilman johtajaansa."],
      ["He maksoivat vuokran.", "He eivät maksaneet vuokraa."],
    ],
    harmless: ["Eilen satoi.", "Eino asuu Eirassa."],
  },
  cs: {
    pairs: [
      ["Hráz letos budou zvyšovat.", "Hráz letos nebudou zvyšovat."],
      ["Rada schválila rozpočet.", "Rada neschválila rozpočet."],
      ["Všichni v hotelu viděli zloděje.", "Nikdo v hotelu zloděje neviděl."],
      ["Sbor zpíval s dirigentem.", "Sbor zpíval bez dirigenta."],
      ["Pilot spal před letem.", "Pilot nikdy před letem nespal."],
    ],
    harmless: ["Nebe nad městem je jasné.", "Neděle začala deštěm.", "Nemocnice má 40 lůžek."],
  },
  uk: {
    pairs: [
      ["Греблю піднімуть цього року.", "Греблю не піднімуть цього року."],
      ["Усі в готелі бачили злодія.", "Ніхто в готелі не бачив злодія."],
      ["Хор співав із диригентом.", "Хор співав без диригента."],
      ["У школі є бібліотека.", "У школі немає бібліотеки."],
    ],
    harmless: ["Крамниця продає не лише хліб, а й молоко.", "Небо над містом ясне."],
  },
  hu: {
    pairs: [
      ["A gátat idén megemelik.", "A gátat idén nem emelik meg."],
      ["A szállodában mindenki látta a tolvajt.", "A szállodában senki sem látta a tolvajt."],
      ["A kórus karnaggyal énekelt.", "A kórus karnagy nélkül énekelt."],
      ["Az iskolában van könyvtár.", "Az iskolában nincs könyvtár."],
    ],
    harmless: ["A nemzeti ünnepen zászlók lengtek.", "A bolt nemcsak kenyeret árul."],
  },
  ro: {
    pairs: [
      ["Barajul va fi înălțat.", "Barajul nu va fi înălțat."],
      ["Toți din hotel l-au văzut pe hoț.", "Nimeni din hotel nu l-a văzut pe hoț."],
      ["Corul a cântat cu dirijorul.", "Corul a cântat fără dirijor."],
      ["Pilotul dormise înainte de zbor.", "Pilotul nu dormise niciodată înainte de zbor."],
    ],
    harmless: ["Nunta a fost la Nucet."],
  },
  tr: {
    pairs: [
      ["Baraj bu yıl yükseltilecek.", "Baraj bu yıl yükseltilmeyecek."],
      ["O belediye başkanıdır.", "O belediye başkanı değildir."],
      ["Okulun kütüphanesi var.", "Okulun kütüphanesi yok."],
      ["Otelde herkes hırsızı gördü.", "Otelde kimse hırsızı görmedi."],
    ],
    harmless: ["Değirmen eski.", "Yokuş dik."],
  },
};
