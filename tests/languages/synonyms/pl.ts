import type { SynonymRow } from "./synonym-table.ts";

export const polish: readonly SynonymRow[] = [
  ["Do kogo należy młyn?", "Właścicielką młyna jest Ada Bruk.", "Młyn ma cztery piętra."],
  [
    "Dlaczego droga jest zamknięta?",
    "Ulicę zamknięto, ponieważ pękła rura.",
    "Beton kładziono tam w 1970 roku.",
  ],
  ["Ile kosztuje bilet?", "Cena wejściówki to 14 złotych.", "Sztuka ma dwa akty."],
  ["Kto jest szefem browaru?", "Browarem kieruje Iwo Hart.", "W browarze mieszka kot."],
  ["Ile dzieci chodzi do szkoły?", "W szkole uczy się 120 uczniów.", "Szkoła ma 9 okien."],
  ["Kiedy naprawiono most?", "Most wyremontowano w 2018 roku.", "Most jest z żelaza."],
  [
    "Ile zarabia strażnik?",
    "Pensja strażnika wynosi 31 000 złotych.",
    "Strażnik nosi niebieski mundur.",
  ],
  ["Ile osób mieszka na wyspie?", "Wyspa liczy 340 mieszkańców.", "Wyspa ma 3 plaże."],
  ["Kiedy zaczyna się targ?", "Targ rozpoczyna się o siódmej.", "Na placu stoi fontanna."],
];
