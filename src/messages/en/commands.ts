/** What one person sees: replies to commands and presses, modals, the Home tab. */
export const commands = {
  // Replies.
  onIt: "On it. The briefing will appear here in a moment.",
  onItInThread: "On it. The briefing will appear in the message's thread.",
  verifyingInThread: "On it. What I find will appear in the thread.",
  nothingToVerify:
    "I found no text to check. Write “check this” below it in the thread, or put the text behind a colon: “check this: …”.",
  ownMessage: "That is one of my own. Choose the post with the article.",
  notStored: "I could not do that just now. Please try again in a minute.",
  notHere:
    "I am not in this conversation, so I could not answer in it. Invite me with `/invite`, or send it to me in a direct message.",
  thanks: "Thank you, noted.",
  forgetting:
    "What you posted, asked and thought of briefings is being forgotten. Delete a post of yours to take its briefing out of the thread, too.",

  // /brief. What stands in backticks is typed as it is.
  briefUsage:
    "`/brief <link or text>` briefs it here\n`/brief length brief|standard|deep` · how long briefings in this channel are\n`/brief language article|en|ko|…` · the language they are written in\n`/brief language me article|en|ko|…|off` · the same for what you post and ask, in every channel\n`/brief mode auto|asked|off` · when I speak in this channel: on posted articles, when asked, or after commands only\n`/brief audience <whom for>|off` · `/brief style <your team's wishes>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "I found neither a link nor an article in that.",
  settingsOfChannel: "Briefings in this channel: length `{length}`, in {language}.",
  settingsAudience: "For: {audience}",
  settingsModeAsked:
    "I speak in this channel when somebody asks me, by a mention, `/brief`, the shortcut or a reaction.",
  settingsModeOff: "I am off in this channel: I answer to commands and the shortcut only.",
  settingsStyle: "Style: {style}",
  settingsOfChannelAsArticle:
    "Briefings in this channel: length `{length}`, in the article's language.",
  settingsOfPerson: "What you post and ask is answered in {language}, in every channel.",
  settingsOfPersonAsArticle:
    "What you post and ask is answered in the article's language, in every channel.",
  settingsIdle:
    "No model is set up: briefings are the article's own sentences, whatever the language, audience or style.",
  didYouMean: "Did you mean `{meant}`?",
  optionArticle: "the article's own language",
  notAnOption: "“{value}” is none of the choices. Say {options}.",
  notALanguage:
    "“{value}” is not a language I know. Say `article` for the article's own, or a code such as `en`, `ko`, `de`.",
  sayAudience: "Say whom briefings here are for: `/brief audience engineers`.",
  sayStyle: "Say what briefings here should sound like: `/brief style plain words, no adjectives`.",
  wishTooLong: "That is {length} characters; at most {most} fit.",

  // /brief usage.
  usageWithoutModel:
    "No model is set up: briefings are the article's own sentences and cost nothing.",
  usageDay: "Use of the model in the last 24 hours:",
  usageMonth: "In the last 30 days:",
  usageYou: "You: {spent}",
  usageChannel: "This channel: {spent}",
  usageTeam: "The workspace: {spent}",
  requests: { one: "{count} request", other: "{count} requests" },
  requestsOf: {
    one: "{spent} of {count} request",
    other: "{spent} of {count} requests",
  },
  tokens: { one: "{count} token", other: "{count} tokens" },
  tokensOf: { one: "{spent} of {count} token", other: "{spent} of {count} tokens" },
  moneyOf: "{spent} of {most}",

  // /digest.
  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "I do not know “{word}”.",
  digestUnknownWord:
    "I do not know “{word}”: neither days (`weekdays`, `daily`, `weekly`) nor a time zone (`Europe/Berlin`).",
  digestSayQuiet:
    "Say `/digest quiet on` to post nothing on days without news, `/digest quiet off` to say so in one line.",
  digestSayWhen: "Say when: `/digest on 09:00`.",
  digestNotATime: "“{time}” is not a time of day. Write it as `09:00`.",
  digestNoValue: "“{value}” is none of the values that `{setting}` can have.",
  digestNone: "There is no digest in this channel. `/digest on 09:00` starts one.",
  digestNeverDue:
    "On no day of the week it would never come: choose one at least, or switch it off.",
  digestOnItsWay: "The digest is on its way.",
  digestIsOff: "The digest of this channel is off.",
  digestSaysNothingNew: "On days without news the digest says so in one line.",
  digestStaysQuiet: "On days without news the digest stays quiet.",
  digestDaily: "The digest comes every day at {at} ({zone}). Next: {next}.",
  digestWeekdays: "The digest comes on weekdays at {at} ({zone}). Next: {next}.",
  digestWeekly: "The digest comes every week on {day} at {at} ({zone}). Next: {next}.",

  // The sources of a briefing.
  sourcesTitle: "Sources",
  sourcesNotKept:
    "I have no sources to show you here: the briefing is no longer kept, or it was given where you may not read. Brief the article again to see them.",
  sourcesMore: "There are more sentences than fit here.",
  openOnPage: "open on the page",
  translate: "Translate to {language}",
  translating: "Translating to {language}…",
  translated:
    "Translated to {language} by the model, unchecked: the article's own words stand in quotation marks.",
  notTranslated: "Not translated.",
  translationBroke: "Something went wrong on my side. Please try again.",

  // Modals. Titles and buttons have room for 24 characters.
  close: "Close",
  cancel: "Cancel",
  send: "Send",
  skip: "Skip",
  reasonTitle: "What went wrong?",
  reason: "Reason",
  reasonWrong: "Something in it is wrong",
  reasonIncomplete: "It leaves out what matters",
  reasonTooLong: "It is too long",
  reasonNoArticle: "There was no article to brief",
  inYourWords: "In your words",
  pasteTitle: "Give me the text",
  briefIt: "Brief it",
  pasteArticle: "Paste the article",
  pasteHint:
    "Longer than {most} characters? Attach it below, or paste it into the thread and mention me.",
  orAttach: "or attach it as a file",
  pasteOrAttach: "Paste the text, or attach a file.",
  mayNotRead: "You cannot read that conversation, so nothing is briefed there.",

  // The Home tab.
  channelNotYours: "You cannot read that channel any more, so its settings are not shown.",
  homeNotDrawn: "I could not look up what belongs here just now. Open this tab again in a minute.",
  homeInvite:
    "Invite me to a channel: I brief the articles that are posted there, each in its thread.",
  homeSend: "Send me a link, a pasted article or a file in a direct message.",
  homeAsk:
    "Ask questions in a briefing's thread. Without a mention I answer where the article says it; mention me, and I also tell you when it does not.",
  homeShortcut: "“Brief this” in a message's menu briefs an older post.",
  reactionHint: "Put {reactions} on a message: I brief what it holds, in its thread.",
  homeCommands: "`/brief help` and `/digest status` in a channel show the rest.",
  homeUnread: "What I could not read",
  homeArticles: "Your recent articles",
  homeDigests: "Digests",
  homeDaily: "every day at {at}, {zone}",
  homeWeekdays: "on weekdays at {at}, {zone}",
  homeWeekly: "every week on {day} at {at}, {zone}",
  homeWrittenBy: "Written by: {writer}",
  homeRequests: {
    one: "{count} request in the last 30 days",
    other: "{count} requests in the last 30 days",
  },

  // What is missing where a scope was not granted.
  withoutFiles: "Files that people post are not read.",
  withoutPrivateChannels: "Private channels are not read.",
  withoutGroupMessages: "Group messages are not read.",
  withoutReactions: "Reactions ask for nothing.",
  withoutSigns: "No signs are put on messages.",

  // Settings, in dialogs and in the Home tab.
  settingsTitle: "Settings",
  save: "Save",
  settingMode: "When I speak here",
  modeAuto: "On posted articles, and when asked",
  modeAsked: "When asked",
  modeOff: "After commands only",
  settingLength: "Length",
  lengthBrief: "Brief",
  lengthStandard: "Standard",
  lengthDeep: "Deep",
  settingLanguage: "Language of briefings",
  settingAudience: "For whom",
  settingStyle: "Style",
  settingMyLanguage: "My language, in every channel",
  optionChannel: "As each channel has it",
  settingsChanged: "{who} changed how I work here: {what}.",
  settingValue: "{setting}: {value}",
  settingDigest: "Digest",
  digestDays: "Days",
  digestAt: "Time",
  digestZone: "Time zone",
  digestOn: "On",
  digestOff: "Off",
  digestNoNews: "On days without news",
  digestQuiet: "Post nothing",
  digestSaySo: "Say so in one line",
  valueNone: "none",
  mayChangeAdmins:
    "Here only whoever made the channel and the admins of the workspace may change this.",
  mayChangeNamed: "Here only {who} may change this.",
  mayChangeNotGuests: "Guests cannot change settings.",
  rolesOnlyAdmins: "Only admins of the workspace decide who may change settings.",
  rolesNow: "Settings of channels may be changed by: {who}.",
  rolesEveryone: "everyone in the channel",
  rolesCreator: "whoever made the channel, and admins",
  lastChanges: "Last changes",
  homeChannels: "Channels I am in",
  homeEdit: "Edit",
  homeMine: "My settings",
  homeNothingYet: "Nothing here yet: post a link in a channel that I am in, or send me one.",
  settingRoles: "Who may change settings",
} as const;
