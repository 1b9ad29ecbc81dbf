import type { Article } from "../../../src/domain/article.ts";
import { articleOf } from "../../support/article-of.ts";

const PLACES = [
  "Harwick",
  "Lindow",
  "Castell",
  "Orsova",
  "Melby",
  "Tarn",
  "Quimper Bay",
  "Dunmore",
  "Velden",
  "Stavness",
];
const PEOPLE = [
  "Ines Okafor",
  "Paul Brandt",
  "Mirela Voss",
  "Tomas Lindqvist",
  "Aoife Brennan",
  "Yusuf Demir",
  "Clara Nwosu",
  "Henrik Dahl",
  "Rosa Mendes",
  "Jonas Weber",
];
const BODIES = [
  "Solent Lines",
  "the Harbour Trust",
  "Norrland Energy",
  "the Water Board",
  "Castell Hospital",
  "the Rail Union",
  "Velden College",
  "the Farmers' League",
  "Tarn Museum",
  "Melby Rovers",
];

/** Picks in a fixed order, so that every run sees the same articles. */
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

type Story = (at: number, place: string, person: string, other: string, body: string) => string[];

const STORIES: readonly Story[] = [
  (at, place, person, other, body) => [
    `The council of ${place} voted on Monday to spend ${at + 12}.4 million euros on a new swimming pool.`,
    `${(at % 7) + 8} of the 21 councillors were in favour, and the rest stayed away from the meeting.`,
    `The pool will stand beside the old brickworks, on land that ${body} gave to the town in 2019.`,
    `“Children here learn to swim in a canal,” said ${person}, who leads the council's committee for sport.`,
    `It is to have six lanes, a basin for beginners and seats for ${at * 3 + 140} visitors.`,
    `${other}, a swimming teacher, has collected ${at * 11 + 900} signatures for the plan since spring.`,
    "Building is to begin in April and to take about two years.",
    `A ticket will cost 4 euros, and nothing for pupils of the town's schools.`,
    "The old pool closed after frost had burst its pipes.",
    "The region pays a third of the cost, provided that the roof carries solar panels.",
  ],
  (at, place, person, other, body) => [
    `${body} will close its depot in ${place} at the end of October, its director ${person} told workers on Friday.`,
    `The depot employs ${at + 230} people, most of them drivers and mechanics.`,
    "Half of them have been offered posts elsewhere, up to an hour away by bus.",
    `“The building was made for steam, and it leaks,” the director said.`,
    `Repairs would have cost ${at + 17} million euros, according to a report of the company's engineers.`,
    `${other}, who speaks for the workers, called the decision a broken promise.`,
    `In 2021 the company had told the town that it would stay until at least 2030.`,
    "Talks about severance pay begin next week and are expected to last into the autumn.",
    "The mayor wants the hall to become a market.",
    `Trains to ${place} run as before.`,
  ],
  (at, place, person, other, body) => [
    `Researchers of ${body} have counted ${at * 7 + 410} nests of the sand martin along the river at ${place}, more than in any year since 1998.`,
    `The birds dig their burrows into steep banks, which floods cut fresh every spring.`,
    `“High water is bad for cellars and good for martins,” said ${person}, who led the count.`,
    `Volunteers walked ${at + 31} kilometres of the bank in June, with telescopes and hand counters.`,
    `Each colony was visited twice, and ${other} checked the figures against photographs.`,
    "Ten years ago the banks were still lined with stone, and there were hardly any nests.",
    `The stone was taken away between 2015 and 2018, at a cost of ${at + 3}.2 million euros.`,
    "Anglers complain that the river now eats into the path.",
    "The path will be moved inland over the winter.",
    `A second count is planned for the year after next, if money can be found.`,
  ],
  (at, place, person, other, body) => [
    `A court in ${place} has ordered ${body} to pay ${at * 5 + 60},000 euros to a family whose well was fouled by diesel.`,
    `The fuel had leaked from a tank that was ${(at % 20) + 31} years old, Judge ${person} found on Thursday.`,
    "Nobody had inspected the tank after 2011, although the rules ask for a check every five years.",
    `“We carried water in buckets for 16 months,” said ${other}, the eldest of the family's three daughters.`,
    "The company had argued that the diesel could have come from passing lorries.",
    "An expert compared samples and ruled that out.",
    `The well was cleaned in 2023 and has been tested ${(at % 9) + 4} times since.`,
    "The judgment can be appealed within a month.",
    "Two neighbours have brought claims of their own, which the court will hear in spring.",
    "The tank has been dug out and scrapped.",
  ],
];

/** A hundred short news articles with names, numbers, quotations and a few denials. */
export const HUNDRED_ARTICLES: readonly Article[] = Array.from({ length: 100 }, (_, at) => {
  const story = STORIES[at % STORIES.length] ?? STORIES[0];
  const place = pick(PLACES, at);
  const lines =
    story?.(at, place, pick(PEOPLE, at), pick(PEOPLE, at + 3), pick(BODIES, at + 5)) ?? [];
  return articleOf(lines.join("\n"), { id: `news-${at}`, title: `News from ${place}` });
});
