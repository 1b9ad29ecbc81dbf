import type { DenialTable } from "./denial-table.ts";

export const english: DenialTable = {
  pairs: [
    ["The dam will be raised this year.", "The dam won’t be raised this year."],
    ["The pilot had slept before the flight.", "The pilot had never slept before the flight."],
    ["Everybody at the hotel saw the thief.", "Nobody at the hotel saw the thief."],
    ["The museum still shows the bell.", "The museum no longer shows the bell."],
    ["Both the cook and the waiter smoked.", "Neither the cook nor the waiter smoked."],
    ["The choir sang with its conductor.", "The choir sang without its conductor."],
    ["The minister met the miners.", "The minister refused to meet the miners."],
    ["The lock worked on Sunday.", "The lock failed on Sunday."],
    ["The school has a library.", "The school has no library."],
    ["The strike can be ended by Friday.", "The strike cannot be ended by Friday."],
    ["Some of the letters arrived.", "None of the letters arrived."],
    ["The baker is able to pay his rent.", "The baker is unable to pay his rent."],
  ],
  harmless: [
    "The shop sells not only bread but also milk.",
    "The bank offers no-fee accounts.",
    "The cabinet lost a vote of no confidence.",
    "The notable novelist lives in Norwich.",
    "Police ask whether or not the gate was locked.",
    "The knot was tied by a sailor.",
    "The nonet played in Nottingham at noon.",
    "The unit united under an uncle.",
  ],
};
