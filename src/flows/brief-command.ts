import { findLinks } from "../article/links.ts";
import { Length } from "../briefing/briefing.ts";
import type { ChannelSettings, Clock, Ledger, UsageTotals } from "../ports.ts";
import { isArticleText } from "./article-text.ts";
import { isLanguage } from "./language-tag.ts";

export interface BriefCommandPorts {
  readonly ledger: Pick<Ledger, "settings" | "saveSettings" | "usage">;
  readonly clock: Pick<Clock, "now">;
  /** `USD`: the currency of the configured prices. */
  readonly currency: string;
}

export interface BriefAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

export const BRIEF_USAGE = [
  "`/brief <link or text>` briefs it here",
  "`/brief length brief|standard|deep` · how long briefings in this channel are",
  "`/brief language article|en|ko|…` · the language they are written in",
  "`/brief style <up to 1,000 characters>` · your team's wishes on style; `/brief style off` drops them",
  "`/brief settings` · `/brief usage` · `/brief help`",
].join("\n");

/** At most this many characters of style: enough for a house style, too little for a second prompt. */
const STYLE_LIMIT = 1_000;
const DAY_MS = 86_400_000;

/** Carries out what `/brief` can do beside briefing; undefined when the text is something to brief. */
export async function runBriefCommand(
  ask: BriefAsk,
  ports: BriefCommandPorts,
): Promise<string | undefined> {
  if (findLinks(ask.text).length > 0 && !/^\s*style\b/iu.test(ask.text)) return undefined;
  const said = await runVerb(ask, ports);
  if (said !== undefined) return said;
  return isArticleText(ask.text, { asked: true, beside: 0 }) ? undefined : NOTHING_TO_BRIEF;
}

const NOTHING_TO_BRIEF = `I found neither a link nor an article in that.\n${BRIEF_USAGE}`;

async function runVerb(ask: BriefAsk, ports: BriefCommandPorts): Promise<string | undefined> {
  const [verb = "", ...words] = ask.text.trim().split(/\s+/u);
  const rest = words.join(" ");
  switch (verb.toLowerCase()) {
    case "":
    case "help":
      return rest === "" ? BRIEF_USAGE : undefined;
    case "usage":
      return rest === "" ? usage(ask, ports) : undefined;
    case "settings":
      return rest === "" ? describe(await ports.ledger.settings(ask.team, ask.channel)) : undefined;
    case "length":
      return words.length === 1 ? setLength(rest, ask, ports) : undefined;
    case "language":
      return words.length === 1 ? setLanguage(rest, ask, ports) : undefined;
    case "style":
      return setStyle(rest, ask, ports);
    default:
      return undefined;
  }
}

async function change(
  { team, channel }: BriefAsk,
  { ledger }: BriefCommandPorts,
  changed: Partial<ChannelSettings>,
): Promise<string> {
  const settings = { ...(await ledger.settings(team, channel)), ...changed };
  await ledger.saveSettings(team, channel, settings);
  return describe(settings);
}

async function setLength(word: string, ask: BriefAsk, ports: BriefCommandPorts): Promise<string> {
  const length = Length.safeParse(word.toLowerCase());
  if (!length.success) return `“${word}” is not a length. Say \`brief\`, \`standard\` or \`deep\`.`;
  return change(ask, ports, { length: length.data });
}

async function setLanguage(word: string, ask: BriefAsk, ports: BriefCommandPorts): Promise<string> {
  const language = word.toLowerCase();
  if (language !== "article" && !isLanguage(language)) {
    return `“${word}” is not a language I know. Say \`article\` for the article's own, or a code such as \`en\`, \`ko\`, \`de\`.`;
  }
  return change(ask, ports, { language });
}

async function setStyle(text: string, ask: BriefAsk, ports: BriefCommandPorts): Promise<string> {
  if (text === "")
    return "Say what briefings here should sound like: `/brief style for engineers, plain words`.";
  if (text.length > STYLE_LIMIT)
    return `That is ${text.length} characters; at most ${STYLE_LIMIT} fit.`;
  return change(ask, ports, { instructions: text.toLowerCase() === "off" ? undefined : text });
}

function describe({ length, language, instructions }: ChannelSettings): string {
  const inLanguage = language === "article" ? "the article's language" : languageName(language);
  const style = instructions === undefined ? "" : ` Style: ${instructions}`;
  return `Briefings in this channel: length \`${length}\`, in ${inLanguage}.${style}`;
}

const languageName = (tag: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;

async function usage(
  ask: BriefAsk,
  { ledger, clock, currency }: BriefCommandPorts,
): Promise<string> {
  const { team, channel, user } = ask;
  const scopes = [
    ["You", { team, user }],
    ["This channel", { team, channel }],
    ["The workspace", { team }],
  ] as const;
  const now = clock.now();
  const lines = await Promise.all(
    scopes.map(async ([name, scope]) => {
      const [day, month] = await Promise.all([
        ledger.usage(scope, now - DAY_MS),
        ledger.usage(scope, now - 30 * DAY_MS),
      ]);
      return `${name}: ${spent(day, currency)} in 24 hours; ${spent(month, currency)} in 30 days`;
    }),
  );
  return ["Use of the model:", ...lines].join("\n");
}

function spent(totals: UsageTotals, currency: string): string {
  const tokens = totals.inputTokens + totals.outputTokens;
  const money = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    maximumFractionDigits: 4,
  });
  return `${totals.requests} requests, ${tokens.toLocaleString("en")} tokens, ${money.format(totals.costMicros / 1_000_000)}`;
}
