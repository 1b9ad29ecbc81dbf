import { findLinks } from "../../article/address/links.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { isArticleText } from "../intake/article-text.ts";
import {
  setAudience,
  setLanguage,
  setLength,
  setMyLanguage,
  setStyle,
  type SettingsPorts,
  describeSettings,
} from "./brief-settings.ts";
import { keyedForget } from "../../domain/keys.ts";
import { describeUsage, type UsagePorts } from "../limits/usage-report.ts";

export type BriefCommandPorts = SettingsPorts &
  UsagePorts & { readonly ledger: Pick<Ledger, "enqueuePost"> };

export interface BriefAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

const BRIEF_USAGE = [
  "`/brief <link or text>` briefs it here",
  "`/brief length brief|standard|deep` · how long briefings in this channel are",
  "`/brief language article|en|ko|…` · the language they are written in",
  "`/brief language me article|en|ko|…|off` · the same for what you post and ask, in every channel",
  "`/brief audience <whom for>|off` · `/brief style <your team's wishes>|off`",
  "`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
].join("\n");

const NOTHING_TO_BRIEF = `I found neither a link nor an article in that.\n${BRIEF_USAGE}`;

/** Wishes may hold links; nothing else that is not to be briefed does. */
const WISHES = /^\s*(?:style|audience)\b/iu;

/** Carries out what `/brief` can do beside briefing; undefined when the text is something to brief. */
export async function runBriefCommand(
  ask: BriefAsk,
  ports: BriefCommandPorts,
): Promise<string | undefined> {
  if (findLinks(ask.text).length > 0 && !WISHES.test(ask.text)) return undefined;
  const said = await runVerb(ask, ports);
  if (said !== undefined) return said;
  return isArticleText(ask.text, { asked: true, beside: 0 }) ? undefined : NOTHING_TO_BRIEF;
}

/** Undefined when the text does not begin with one of the words, or goes on as a sentence does. */
async function runVerb(ask: BriefAsk, ports: BriefCommandPorts): Promise<string | undefined> {
  const [verb = "", ...words] = ask.text.trim().split(/\s+/u);
  const rest = words.join(" ");
  switch (verb.toLowerCase()) {
    case "":
    case "help":
      return rest === "" ? BRIEF_USAGE : undefined;
    case "usage":
      return rest === "" ? describeUsage(ask, ports) : undefined;
    case "forget":
      return rest.toLowerCase() === "me" ? forgetPerson(ask, ports) : undefined;
    case "settings":
      return rest === "" ? describeSettings(ask, ports) : undefined;
    case "length":
      return words.length === 1 ? setLength(rest, ask, ports) : undefined;
    case "language":
      if (/^me \S+$/iu.test(rest)) return setMyLanguage(words[1] ?? "", ask, ports);
      return words.length === 1 ? setLanguage(rest, ask, ports) : undefined;
    case "my":
      return /^language \S+$/iu.test(rest) ? setMyLanguage(words[1] ?? "", ask, ports) : undefined;
    case "audience":
      return setAudience(rest, ask, ports);
    case "style":
      return setStyle(rest, ask, ports);
    default:
      return undefined;
  }
}

async function forgetPerson(
  { team, user }: BriefAsk,
  { ledger, clock }: BriefCommandPorts,
): Promise<string> {
  const at = String(clock.now());
  await ledger.enqueuePost(undefined, [keyedForget({ kind: "forget", team, user }, at)]);
  return "What you posted, asked and thought of briefings is being forgotten. Delete a post of yours to take its briefing out of the thread, too.";
}
