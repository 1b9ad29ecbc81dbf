import { articleOf } from "../support/article-of.ts";

/** A council's decision on a bridge: short, with names, numbers and a negation. */
export const BRIDGE = articleOf(
  [
    "The council of Harwick voted on Tuesday to close the Old Mill Bridge for 14 months.",
    "Engineers found cracks in 6 of its 11 piers in March. Repairs will cost 8.4 million euros, said Mayor Ines Okafor.",
    "“We did not take this decision lightly,” she told residents. The bridge carries about 9,200 vehicles a day.",
    "A ferry will run every 20 minutes from 1 September. Cyclists may use the railway bridge, but the ferry will not carry lorries.",
    "The regional government pays 60 percent of the cost. Work begins on 3 September and is to end in November next year.",
  ].join("\n"),
  { id: "bridge", title: "Harwick closes its oldest bridge", site: "The Harwick Courier" },
);

export const FERRY = articleOf(
  [
    "The ferry company Solent Lines will run a boat across the Lynn from September.",
    "It will carry up to 120 people and 30 bicycles. A single ticket costs 2 euros; children under 12 travel free.",
    "The company has hired 18 people for the service, which will run every 15 minutes, its director Paul Brandt said.",
  ].join("\n"),
  { id: "ferry", title: "A boat in place of a bridge", site: "Lynn Valley News" },
);
