/** What stands in the terminal: the commands' output, the demo, what is wrong with a call or the configuration. */
export const terminal = {
  usage: `Briefdesk: posted articles become key points, each tied to the sentence it rests on.

  briefdesk start [--role all|listen|work]        serve Slack, or a local workspace when no token is set
  briefdesk demo                                  the main job, from a post to a digest, in a local workspace
  briefdesk read <file|folder|url|-> … [--json] [--url U]   what was read, with its verdict
      --explain[=FILE.html]  what was taken, removed and left out; FILE: beside the page
  briefdesk brief <file|url|-> [--json] [--url U]           the briefing
  briefdesk ask <file|url|-> "<question>" [--json] [--url U]  the answer, or that the article does not say
  briefdesk verify <article> <text|->  [--json] [--url U]   each sentence of a text about the article: what bears it out
  briefdesk check [--json]                        configuration, manifest, Slack, model: what is missing
  briefdesk manifest [--http https://…] [--agent] [--link] the Slack app's manifest; for HTTP with the address that Slack calls
  briefdesk settings export|import FILE [--dry-run] all settings as YAML; --dry-run says what would change
  briefdesk status [--json] [--changes]           what a person on call wants to know
  briefdesk backup FILE                           a copy of the SQLite store, also while it runs
  briefdesk restore FILE                          a backup in the place of the store, which is kept beside it
  briefdesk migrate --to postgres://…             the SQLite store to an empty PostgreSQL, compared in the end
  briefdesk jobs rerun [id …]                     put failed jobs back in line
  briefdesk eval [file|folder …] [--out DIR] [--fresh]      how well the configured writer does, beside the last time

Exit codes: 0 done · 1 an article could not be read, or a step failed · 2 the command or configuration is wrong
`,
  unknownCommand: "There is no command “{name}”.",
  askWhat: 'Say what to ask and of what: ask <file|url|-> "<question>".',
  readWhat: "Say what to read: a file, a folder, an address, or - for standard input.",
  urlOfOne: "--url gives the address of one file: it takes one input and a full address.",
  oneInput: "This takes one file, address or -.",
  verifyWhat: "Say what to verify: verify <file|url> <file|->, the article first.",
  noPagesInFolder: "There is no .html or .html.gz file in “{folder}”.",
  inputMissing: "There is no such file or folder.",
  inputUnopened: "The file cannot be opened ({code}).",
  evalNothing: "There are no articles to evaluate on.",
  evalMissing: "There is no file or folder “{path}”.",
  jobsWhat: "Say what to do with jobs: rerun [id …].",
  settingsHow: "`settings` wants `export`, or `import` with a file.",
  settingsFileFault: "{file}: `{path}` is not as it has to be.",
  manifestAgent:
    "As an agent the app cannot be used by guests of the workspace, and Slack does not turn an agent back into an app without it. Channels work as before.",
  manifestHttp:
    "--http takes the https address at which Slack reaches the bot, such as https://bot.example.com, not “{given}”.",
  roleUnknown: "--role is all, listen or work, not “{role}”.",

  // start
  serving: "Briefdesk serves Slack ({mode}), writing with {writer}. Ctrl-C stops it.",
  servingLocally: "Briefdesk is running in a local workspace, writing with {writer}.",
  extractiveWriter: "the extractive writer (no key, no network)",
  tryLocally:
    "Post a link, paste an article or attach a file there; reply in its thread; try /brief and /digest.",
  serveYourSlack:
    "To serve your own Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (README). Ctrl-C stops it.",

  // brief and ask
  verifyNothing: "Nothing in the article bears this out.",
  verifyLanguage:
    "In another language than the article: only figures and some names could be compared.",
  verifyForeign: "Not in the article: {what}",
  verifyElsewhere: "Not in the sentences nearest to it: {what}",
  verifyOtherwise:
    "The sentences nearest to it do not say so: a denial, a certainty, a reason, a time or a speaker differs.",
  askForExample: "Ask, for example:",

  // check
  checkConfiguration: "configuration: {says}",
  checkManifest: "manifest: {says}",
  checkSlack: "Slack: {says}",
  checkModel: "model {model}: {says}",
  modelModeSchema: "Structured output: the server holds the reply to our schema",
  modelModeJson: "JSON mode: the shape is asked for and checked",
  modelModePlain: "Plain text: the shape is asked for and checked",
  modelTrialUnfit: "The trial reply did not fit it",
  modelWithout: "Without {names}",
  checkNoModel: "model: none is set: the extractive writer will be used",
  keysReadable: "every key can be read",
  manifestMissing: "manifest.yml is missing",
  manifestHolds: "holds what the bot uses, and nothing else",
  slackLocal: "no token is set: the local workspace will be used",
  slackReached: "{mode} mode, team {team} at {address}",
  keyMisspelt: "{given} is not read: did you mean {meant}?",
  checkStore: "store: {says}",
  storeWorks: "{where}: written to and read from",
  storeFails: "{where}: {cause}",
  socketOpened: "the Socket Mode connection opens",
  proxyFound: "proxy: {host} has an address",
  proxyUnknown: "proxy: {host} has none ({code}); mend HTTPS_PROXY",
  offLimits: "limits: none is set, so nothing bounds what a model costs (LIMIT_*)",
  offMetrics: "metrics: /healthz, /readyz and /metrics are off (OPS_PORT)",
  portTaken:
    "Port {port} is taken by another program. Stop that program, or set another port ({keys}).",
  checkScopes: "scopes: {says}",
  scopesGranted: "all are granted",
  scopesLacking: "{scopes} are missing: reinstall the app from the manifest",
  scopesRefused: "without {scopes}: {without}",
  slackUnreachable: "cannot be reached ({cause})",

  // status
  statusVersion: "Version {version}, writer: {writer}",
  statusRunning: "Running since {since}, for {uptime}",
  statusNotRunning: "No process of the bot is running",
  statusJobs: "Jobs: {waiting} waiting, {running} running, {failed} failed",
  statusAttempts: { one: "{count} attempt", other: "{count} attempts" },
  statusRerun: "Run them again with: briefdesk jobs rerun [id …]",
  statusModel: "Model {model}: {says}",
  statusCatchUp: {
    one: "Missed while away, from {since} to {until}: {count} message found",
    other: "Missed while away, from {since} to {until}: {count} messages found",
  },
  statusUnread: "Not read, for it was too long ago: what was posted from {since} to {until}",
  statusCutShort: "More was posted than is read, and the older part was left out: {channels}",
  statusDigests: "Digests: {digests}",
  statusNext: "next {date} ({zone})",
  statusBriefed: "Articles by day (UTC), last 7 days: {days}",
  statusRefused: "Could not be read, last 7 days: {reasons}",
  statusSpent: "Cost of the model by month: {months}",
  statusChannels: "Channels with settings of their own: {channels}",
  statusFeedback: "Feedback, last 7 days: {feedback}",
  statusOpinions: "{useful} useful, {notUseful} not useful",
  statusNone: "none",
  jobsInLine: { one: "{count} job is in line again.", other: "{count} jobs are in line again." },

  // demo
  demoPaste: "Ada pastes an article in #reading, and its thread gets a briefing",
  demoSources: "One press shows the sentences the points rest on",
  demoAnswered: "A question the article answers",
  demoUnanswered: "A question it does not answer",
  demoDigest: "/digest now",
  demoCharacters: "({count} characters)",
  demoDone: "Every step did its work. Now: npm start, and try it with your own articles.",
  demoFailed: "The step “{step}” failed: {says}",
  demoFewSentences: "the briefing names only {count} sentences",
  demoNoBriefing: "there is no briefing to press a button of",
  demoNoWindow: "no window opened",
  demoNoSentence: "the window shows no sentence",
  demoForeignSentence: "not a sentence of the article: {sentence}",
  demoOtherAnswer: "the answer was “{answer}”",
  demoNoDigest: "no digest was posted",
  demoDigestWithoutArticle: "the digest does not name the article",
  demoNoReply: "no reply came",

  // backup and restore
  backupWhat: "Say where the copy goes: backup FILE.",
  restoreWhat: "Say which backup to restore: restore FILE.",
  backupDone: "{file} is a whole copy of the store, read through.",
  backupNothing: "There is no store yet: {file} is missing.",
  backupExists: "{file} exists already. Name another file.",
  backupUnwritten: "The copy {file} cannot be made: {code}.",
  backupUnsound: "{file} is damaged or is no backup of Briefdesk. Nothing was changed.",
  backupNewer:
    "{file} was written by a newer Briefdesk (its schema is {version}, this program knows {known}). Nothing was changed; restore it with the newer version.",
  backupElsewhere:
    "The store is on PostgreSQL. Use pg_dump and pg_restore, as docs/operating.md says.",
  restoreRunning: "A Briefdesk is at work on {file}. Stop it first; nothing was changed.",
  restoreDone: "The store is restored from {file}.",
  restoreKept: "What was there before is kept: {file}",

  // migrate
  migrateWhat: "Say where the store moves to: migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table}: {count} of {all} copied",
  migrateCompared: "{table}: {count}, the same in both",
  migrateDone:
    "The store is on PostgreSQL: {count} records, each table compared by number and checksum. Now set DATABASE_URL and start. {file} is as it was: delete it once all is well.",
  moveRunning: "A Briefdesk is at work on {file}. Stop it first; nothing was copied.",
  moveBegun:
    "That database is being filled from {file}. Run it with that store again, or name an empty database.",
  moveNotEmpty: "That database holds records already. Name an empty one; nothing was copied.",
  moveUnlike:
    "The two stores differ in {table} after copying. Nothing starts on the new one; the old one is as it was. Name an empty database and try again.",
} as const;
