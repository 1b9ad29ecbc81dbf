/** What the bot says of itself when it is addressed without anything to brief. */
export const HELP =
  "Post a link, paste an article or attach a file, and I answer in its thread with key points, each tied to the sentence it rests on. Ask questions in that thread. `/brief <link>` briefs on demand; `/digest on 09:00` sends a daily digest.";

/** Said when something failed that is nobody's fault in the thread; the id finds the log line. */
export const brokenSentence = (id: string): string =>
  `Something went wrong on my side and I could not finish this. Please try again; if it happens again, tell your operator this code: ${id}.`;
