/** What is said before the sentences of an answer, and around them. */
export const answers = {
  question: "Q: {question}",
  notStated: "The article does not say.",
  noneStates: "The articles do not say.",
  closest: "I found no sentence that answers this.",
  passage: "Nearest passage:",
  passages: "Nearest passages:",
  overview: "Without a model I can only quote. These sentences tell most of it:",
  compared:
    "Without a model I can only match words. First what more than one of them speaks of, then what only one of them says:",
  nothingInCommon:
    "Without a model I can only match words, and found no sentences that speak of the same thing. What each of them says:",
  otherLanguage:
    "The question is in another language than the article. Without a model I can only match words: please ask in {language}.",
  closestInPart: "In the part that I could read, I found no sentence that answers this.",
  notStatedInPart: "In the part that I could read, the article does not say.",
  author: "Author, as stated with the article: {name}.",
  publicationDate: "Date, as stated with the article: {date}.",
  publisher: "Published by {site}, as stated with the article.",
  headline: "Headline: {title}",
  timeToRead: "Reading time: about {minutes} min.",
  address: "Address: {url}",
  oneSentence: "Without a model I can only quote. This sentence tells most of it:",
  furtherSentences: "Without a model I can only quote. These sentences tell more:",
  figures: "Sentences with figures:",
  noFigures: "I found no sentence with a figure.",
  cannotRewrite:
    "Without a model I can neither translate nor explain. These sentences tell most of it, as they stand:",
  leavesOpen: "This answers a part of the question. What it leaves open: “{what}”",
  answersPart: "This answers only a part of the question.",
  nothingToShow: "I found nothing to show.",
} as const;
