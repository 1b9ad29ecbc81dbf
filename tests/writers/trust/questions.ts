import type { Article } from "../../../src/domain/article.ts";
import { articleOf } from "../../support/article-of.ts";

/** An article, questions that it answers with the words that must be quoted, and questions that it does not. */
export interface Asked {
  readonly article: Article;
  readonly answerable: readonly (readonly [question: string, inSentence: string])[];
  readonly unanswerable: readonly string[];
}

const OBSERVATORY = articleOf(
  [
    "The observatory on Mount Keld will open its dome to visitors for the first time in 61 years.",
    "From 4 May, groups of up to 18 people can look through the main telescope on Friday evenings.",
    "The telescope was built in Jena and has a mirror of 1.2 metres.",
    "“People pay for the building with their taxes, so they should see what is in it,” said Agnes Moreau, who has led the observatory since 2017.",
    "Tickets cost 9 euros and are sold on the website of the town of Kelden.",
    "Astronomers had feared that warm bodies would heat the air in the dome and blur the pictures.",
    "A trial with 40 pupils last autumn showed that the air calms down within half an hour.",
    "The road up the mountain stays closed to private cars, and a bus leaves from the station at 19:30.",
    "When clouds cover the sky, visitors are shown pictures of the past year instead.",
    "The observatory found 3 comets and 27 asteroids last year.",
  ].join("\n"),
  { id: "observatory", title: "Mount Keld lets visitors under its dome" },
);

const BAKERY = articleOf(
  [
    "The bakery chain Holm & Daughters is giving up plastic bags in all of its 74 shops.",
    "Customers will get paper bags free of charge from 1 March, the company said on Wednesday.",
    "It used 5.6 million plastic bags last year.",
    "The paper comes from a mill in Sundby that runs on straw, managing director Karla Holm said.",
    "The change costs 210,000 euros a year, which will not be passed on to prices, she added.",
    "Two shops in Vestby tried the new bags for six months.",
    "Complaints were few: eleven people said that wet rolls had soaked through.",
    "The bags for wet goods now have a lining of beeswax.",
    "An environmental group welcomed the step but asked the chain to take back coffee cups as well.",
    "The chain employs 930 people and bakes at night in a plant near Roskar.",
  ].join("\n"),
  { id: "bakery", title: "Bakery chain gives up plastic bags" },
);

/** Twenty of each kind for each article. */
export const ASKED: readonly Asked[] = [
  {
    article: OBSERVATORY,
    answerable: [
      ["When does the observatory open to visitors?", "From 4 May"],
      ["How many people can a group have?", "up to 18 people"],
      ["On which evenings can one look through the telescope?", "Friday evenings"],
      ["Where was the telescope built?", "built in Jena"],
      ["How large is the mirror?", "1.2 metres"],
      ["Who leads the observatory?", "Agnes Moreau"],
      ["Since when has Agnes Moreau led the observatory?", "since 2017"],
      ["What do tickets cost?", "9 euros"],
      ["Where are tickets sold?", "website of the town of Kelden"],
      ["What had astronomers feared?", "warm bodies would heat the air"],
      ["How many pupils took part in the trial?", "40 pupils"],
      ["What did the trial show?", "the air calms down"],
      ["When was the trial?", "last autumn"],
      ["Is the road open to private cars?", "closed to private cars"],
      ["When does the bus leave?", "19:30"],
      ["Where does the bus leave from?", "from the station"],
      ["What happens when clouds cover the sky?", "pictures of the past year"],
      ["How many comets did the observatory find?", "3 comets"],
      ["How many asteroids were found last year?", "27 asteroids"],
      ["For how many years was the dome closed to visitors?", "61 years"],
    ],
    unanswerable: [
      "Who built the road up the mountain?",
      "How high is Mount Keld?",
      "How many astronomers work at the observatory?",
      "What did the telescope cost?",
      "Which comet was found first?",
      "What do the visitors think of the dome?",
      "How long does a visit take?",
      "Is there a restaurant at the observatory?",
      "What is the name of the bus driver?",
      "How many visitors are expected this year?",
      "Who was director before Agnes Moreau?",
      "What do children pay for a ticket?",
      "Which planets can be seen on Friday evenings?",
      "Why was the dome closed for so long?",
      "How much did the trial cost?",
      "What does the mayor of Kelden say about it?",
      "How many tickets have been sold so far?",
      "When was the observatory founded?",
      "Are dogs allowed on the bus?",
      "Which university owns the telescope?",
    ],
  },
  {
    article: BAKERY,
    answerable: [
      ["How many shops does the chain have?", "74 shops"],
      ["What is the chain giving up?", "giving up plastic bags"],
      ["From when do customers get paper bags?", "1 March"],
      ["Do customers pay for paper bags?", "free of charge"],
      ["How many plastic bags were used last year?", "5.6 million plastic bags"],
      ["Where does the paper come from?", "mill in Sundby"],
      ["What does the mill run on?", "runs on straw"],
      ["Who is the managing director?", "Karla Holm"],
      ["What does the change cost a year?", "210,000 euros a year"],
      ["Will prices rise?", "not be passed on to prices"],
      ["Where were the new bags tried?", "Two shops in Vestby"],
      ["How long did the shops try the new bags?", "six months"],
      ["How many people complained about wet rolls?", "eleven people"],
      ["What lining do the bags for wet goods have?", "lining of beeswax"],
      ["What did the environmental group ask for?", "take back coffee cups"],
      ["How many people does the chain employ?", "930 people"],
      ["Where does the chain bake?", "plant near Roskar"],
      ["When does the chain bake?", "bakes at night"],
      ["When did the company say this?", "on Wednesday"],
      ["Which company is giving up plastic bags?", "Holm & Daughters"],
    ],
    unanswerable: [
      "What profit did the chain make last year?",
      "How many coffee cups does it use?",
      "Who founded the bakery?",
      "Which supermarket will follow?",
      "What does a bag weigh?",
      "How much does a roll cost?",
      "What happened to the old plastic bags?",
      "Who designed the new bags?",
      "What is the name of the environmental group?",
      "How many customers come on a Sunday?",
      "What do the workers in the plant earn?",
      "When will the chain take back coffee cups?",
      "Does the mill belong to the chain?",
      "How far is Sundby from Roskar?",
      "What did the shops in Vestby sell most?",
      "Has the government banned plastic bags?",
      "Which bread is baked at night?",
      "How old is Karla Holm?",
      "Is the beeswax organic?",
      "How many shops will open next year?",
    ],
  },
];
