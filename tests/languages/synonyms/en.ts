import type { SynonymRow } from "./synonym-table.ts";

export const english: readonly SynonymRow[] = [
  ["When does the market begin?", "The stalls open at seven.", "The square has a fountain."],
  ["Who is the owner of the mill?", "The mill belongs to Ada Brook.", "The mill has four floors."],
  [
    "Why was the road shut?",
    "The road closed because a pipe burst.",
    "The road was built in 1970.",
  ],
  ["How much is the ticket?", "A seat costs 14 pounds.", "The show has two acts."],
  [
    "Who is the boss of the brewery?",
    "Ivo Hart has led the brewery since 2019.",
    "The brewery has a cat.",
  ],
  ["How many kids go there?", "The school teaches 120 pupils.", "The school has 9 windows."],
  ["What do they earn?", "A keeper's salary is 31,000 pounds.", "The keepers wear blue."],
  ["Who quit?", "The treasurer, Ann Moll, resigned in May.", "The treasurer's office is red."],
  ["When was the bridge fixed?", "The bridge was repaired in 2018.", "The bridge is made of iron."],
  ["How heavy is the bell?", "The bell weighs 900 kilograms.", "The bell rings at 12."],
  [
    "How many people live on the island?",
    "The island has 340 inhabitants.",
    "The island has 3 beaches.",
  ],
  [
    "Why did the wall fall down?",
    "The wall collapsed because rain had washed out its foot.",
    "The wall was white.",
  ],
];
