/** What the bot says of itself when it is addressed without anything to brief. */
export const HELP =
  "Post a link, paste an article or attach a file, and I answer in its thread with key points, each tied to the sentence it rests on. Ask questions in that thread. `/brief <link>` briefs on demand; `/digest on 09:00` sends a daily digest.";

/** Said when something failed that is nobody's fault in the thread; the id finds the log line. */
export const brokenSentence = (id: string): string =>
  `Something went wrong on my side and I could not finish this. Please try again; if it happens again, tell your operator this code: ${id}.`;

/** “Brief again” where nothing has an address. */
export const NOTHING_TO_READ_AGAIN =
  "What was pasted or attached here has not changed since. Post the new text and I will brief it.";

/** “Brief again” of a page that reads as it did. */
export const UNCHANGED =
  "The page has not changed since I read it, so the briefing above still stands.";

/** A link that was posted in the thread before. */
export const BRIEFED_ABOVE = "That article is briefed above, in this thread.";

/** A question about articles whose retention time is over. */
export const NO_LONGER_KEPT =
  "The article of this thread is no longer kept. Post it once more, and ask again.";

/** A question where no article could be read. */
export const NOTHING_TO_ASK =
  "There is no article in this thread that I could read. Post a link, paste the text or upload the file here, and ask again.";
