/** What is said before the sentences of an answer, and around them. */
export const answers = {
  question: "Q: {question}",
  notStated: "The article does not say.",
  noneStates: "The articles do not say.",
  closest: "I found no sentence that says this outright.",
  passage: "Closest passage:",
  passages: "Closest passages:",
  overview: "Without a model I can only quote. These sentences tell most of it:",
  compared:
    "Without a model I can only match words. First what more than one of them speaks of, then what only one of them says:",
  nothingInCommon:
    "Without a model I can only match words, and found no sentences that speak of the same thing. What each of them says:",
  otherLanguage:
    "The question is in another language than the article. Without a model I can only match words: please ask in {language}.",
  nothingToShow: "I found nothing to show.",
} as const;
