import type { QuestionTable } from "./question-table.ts";

export const english: QuestionTable = {
  types: [
    ["How much does the ticket cost?", "money"],
    ["How old is the captain?", "age"],
    ["How hot does the oven get?", "temperature"],
    ["How heavy is the bell?", "weight"],
    ["How deep is the harbour?", "length"],
    ["How long does the crossing take?", "duration"],
    ["When was the mill built?", "time"],
    ["How many cows were sold?", "count"],
    ["What percentage voted yes?", "percent"],
    ["Who leads the choir?", "person"],
    ["What does she do for a living?", "occupation"],
    ["Why did the bakery close?", "reason"],
    ["How fast is the train?", "speed"],
  ],
  requests: [
    ["Summarize it, please", "summary"],
    ["Make it shorter", "shorter"],
    ["more details please", "more"],
    ["bullet points please", "bullets"],
    ["What are the key numbers?", "numbers"],
    ["Explain it in simple words", "explain"],
    ["Translate it into French", "translate"],
  ],
  metadata: [
    ["Who is the author?", "byline"],
    ["What date was it published?", "publishedAt"],
    ["What’s the source?", "site"],
    ["What is the title?", "title"],
    ["How long is the article to read?", "readingTime"],
    ["Give me the link", "url"],
  ],
  toTheText: [
    "Who wrote the song?",
    "When was the report published by the ministry?",
    "Which numbers did the mayor name?",
    "How much shorter is the new road?",
  ],
};
