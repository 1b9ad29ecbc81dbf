import type { ClaimTable } from "./claim-table.ts";

export const english: ClaimTable = {
  certain: [
    ["Possibly, the trawler hit a sunken wreck.", "The trawler hit a sunken wreck."],
    [
      "The city might sell the old theatre next year.",
      "The city will sell the old theatre next year.",
    ],
    ["The trawler possibly hit a sunken wreck.", "The trawler hit a sunken wreck."],
    ["Perhaps the museum moves to the old station.", "The museum moves to the old station."],
    [
      "The club is considering a new stadium by the river.",
      "The club builds a new stadium by the river.",
    ],
    [
      "The fire was probably caused by a candle in the chapel.",
      "A candle in the chapel caused the fire.",
    ],
  ],
  all: [
    [
      "Several teachers of the district went on strike.",
      "All teachers of the district went on strike.",
    ],
    ["Most shops on the square stayed shut.", "Every shop on the square stayed shut."],
    ["Part of the harvest was lost to hail.", "The whole harvest was lost to hail."],
  ],
  cause: [
    [
      "The brewery shut in March. Barley had become dear.",
      "The brewery shut because barley had become dear.",
    ],
    [
      "The ferry was late on Monday. There was fog at sea.",
      "The ferry was late because of fog at sea.",
    ],
  ],
  admits: [
    ["The director said the vault was open.", "The director admitted that the vault was open."],
    ["The firm wrote that two ships had leaked.", "The firm confirmed that two ships had leaked."],
  ],
  same: [
    ["The city might sell the old theatre.", "The old theatre could be sold by the city."],
    [
      "The brewery shut as barley had become dear.",
      "The brewery shut because barley had become dear.",
    ],
    ["Every teacher went on strike.", "All teachers went on strike."],
    [
      "The director admitted the vault was open.",
      "The director acknowledged that the vault was open.",
    ],
    ["No teacher came to work.", "All teachers stayed away from work."],
    ["The market opens every Saturday.", "The market opens every Saturday."],
  ],
};
