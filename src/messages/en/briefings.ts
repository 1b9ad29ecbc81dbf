/** What stands in channels and threads: briefings, changes, digests, notices, and what is being done. */
export const briefings = {
  // A briefing: where it comes from and who wrote it. These stand in one line, between dots.
  attachedFile: "Attached file",
  pastedText: "Pasted text",
  readingTime: "{minutes} min read",
  writtenExtractively: "extractive: sentences of the article, no model",
  writtenBy: "written by {model}",
  writtenInstead: "{writer} ({reason})",
  readShare: "read {share}: {reason}",
  coverage: "drawn from {share} of the text",
  briefedBefore: "briefed here before",

  // What kind of text it is, where it is no article.
  kindDocumentation: "documentation",
  kindDiscussion: "discussion",
  kindEncyclopaedia: "encyclopaedia entry",
  kindProduct: "product page",
  kindListing: "list",
  kindMail: "mail",
  kindPaper: "paper",
  kindLegal: "legal text",
  kindRecipe: "recipe",
  kindInterview: "interview",
  kindTranscript: "transcript",

  // Why only a part was read, behind a colon.
  restUnread: "the rest could not be read",
  partPaywall: "paywall",
  partSignIn: "sign-in",
  partLeftOut: "other text of the page may belong to it",
  partTooLong: "too long to read whole",
  partTorn: "it breaks off in the middle of a sentence, and what follows is not known",
  partDamaged: "a damaged file, with {read} of its {all} pages",
  partFirstPages: "the first {read} of {all} pages",
  partOnePage: "page {page} of {all}",

  // Its buttons.
  sources: "Sources",
  useful: "Useful",
  notUseful: "Not useful",
  pointsAndSources: "Key points and sources",
  tryAgain: "Try again",
  giveText: "Give me the text",

  // The same article once more.
  alreadyBriefed: "Already briefed here:",
  briefedAbove: "That article is briefed above, in this thread.",
  unchanged: "The page has not changed since I read it, so the briefing above still stands.",
  pageChanged: "The page has changed since {date}: {share} of its sentences are still there.",
  changeNew: "New: {text}",
  changeGone: "Gone: {text}",
  changeBefore: "Before: {text}",
  changeNow: "Now: {text}",
  moreChanges: { one: "and one more change", other: "and {count} more changes" },

  // Digests.
  digestTitle: "Digest · {date}",
  digestArticles: {
    one: "{count} article since {since}",
    other: "{count} articles since {since}",
  },
  digestLate: "late: it was due earlier",
  digestNothingNew: "Nothing new since {since}.",
  moreStories: "and {count} more",
  storyUpdate: "update",
  storyChange: "now {now}, was {was}",
  digestInThread: {
    one: "{count} more story is in the thread",
    other: "{count} more stories are in the thread",
  },
  digestMore: "Also posted:",
  storyAlso: "also:",

  // Notices.
  promptTitle: "Ask me about an article",
  promptOnScreen: "Brief what I am looking at",
  promptLast: "What matters most in the last article?",
  promptHelp: "How do I use you?",
  nothingOnScreen:
    "I cannot tell what you are looking at. Open the message with the article beside our conversation and ask again, or send me its link.",
  help: "Post a link, paste an article or attach a file, and I answer in its thread with key points, each tied to the sentence it rests on. Ask questions in that thread. `/brief <link>` briefs on demand; `/digest on 09:00` sends a daily digest. `mute` in a thread silences me there, `unmute` ends that.",
  seenLate: "Late: I saw this message only now.",
  couldNotRead: "I could not read {what}.",
  nothingToReadAgain:
    "What was pasted or attached here I have read as it was given to me. Post the new text and I will brief it.",
  articleNotKept: "The article of this thread is no longer kept. Post it once more, and ask again.",
  verified: "Borne out by the article: {borneOut} of {sentences} sentences",
  verifiedHow:
    "✓ the words of the article bear it out · ✗ something differs · ~ in another language. Words were compared, not meanings.",
  nothingToAsk:
    "There is no article in this thread that I could read. Post a link, paste the text or upload the file here, and ask again.",
  firstOfPost: {
    one: "I brief the first {most} of {all}. Post the other one in a message of its own.",
    other: "I brief the first {most} of {all}. Post the other {count} in a message of their own.",
  },

  // What is being done. Slack puts the bot's name before it.
  isReading: "is reading the article…",
  isWriting: "is writing the briefing…",
  isLooking: "is looking in the article…",
  isBusy: { one: "is busy: {count} ahead of you", other: "is busy: {count} ahead of you" },

  // A discussion that is briefed: its title, and whoever has no name.
  discussion: "A thread of {messages} messages by {names}",
  somebody: "Somebody",
  linkRemoved: "[link removed]",
} as const;
