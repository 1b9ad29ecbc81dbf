import type { Source } from "../../domain/article.ts";
import type { ThreadRecord } from "../../domain/records.ts";
import type { Mode } from "../../domain/settings/settings.ts";
import type { IncomingMessage } from "../../domain/incoming.ts";
import { isArticleRequest } from "./requests/article-request.ts";
import { isBriefOnScreen } from "./requests/brief-on-screen.ts";
import { isBriefThis } from "./requests/brief-this.ts";
import { isQuestion, isSmallTalk } from "./requests/question.ts";
import { type SourceContext, sourcesOf } from "./sources-of.ts";
import { threadRequest, verifyRequest } from "./requests/thread-request.ts";

/** What the policy needs to know beside the message. */
export interface PolicyContext extends SourceContext {
  /** The thread the message is in, when the bot has been there. */
  readonly thread: ThreadRecord | undefined;
  /** In a direct message: the thread of the article that was spoken of last. */
  readonly about?: string | undefined;
  /** In a direct message: what its author has open, where the bot can read it. */
  readonly onScreen?: Source | undefined;
  /** When the bot speaks in the channel: `auto` where it is not said, and in every direct message. */
  readonly mode?: Mode | undefined;
  /** Apps (feeds) whose posts are briefed, by the id of the app or of its bot. */
  readonly allowedApps: ReadonlySet<string>;
  /** Whether people of other organisations are heard in channels that are shared with theirs. */
  readonly hearsOutsiders?: boolean | undefined;
}

/** Speak, and how; or stay quiet, and why (for the log). */
export type Decision =
  | {
      readonly do: "brief";
      readonly sources: readonly Source[];
      /** Posted, and nobody asked the bot. */
      readonly unasked: boolean;
      /** Asked beside the links, about what they lead to. */
      readonly question?: string | undefined;
    }
  | { readonly do: "read-again" }
  /** Hold a text against the articles: one that was given, else what was said last. */
  | { readonly do: "verify"; readonly text: string }
  | {
      readonly do: "answer";
      readonly question: string;
      /** Nobody asked the bot: it speaks only if the articles state the answer. */
      readonly unaddressed: boolean;
    }
  | { readonly do: "mute"; readonly muted: boolean }
  /** Asked where it is switched off: a sign says so. */
  | { readonly do: "decline" }
  /** How the bot is used; `nothingOnScreen` where it was asked to brief what it cannot see. */
  | { readonly do: "help"; readonly because?: "nothingOnScreen" }
  | { readonly do: "nothing"; readonly because: string };

/** Answers in one thread after which the bot speaks only when mentioned: two bots must not talk for ever. */
const ANSWERS_BEFORE_MENTION = 100;

/**
 * Apps may ask as people do. One that answers what the bot says would go on for ever: after so many turns
 * in a thread a person has to speak there before it is heard again.
 */
const APP_TURNS = 3;

const quiet = (because: string): Decision => ({ do: "nothing", because });

/**
 * Decides whether a message is for the bot. There are three grounds to speak: somebody asked the bot, an
 * article was posted, or people ask in a briefed thread what its articles may answer. People talking to
 * each other are not interrupted.
 */
export function decide(message: IncomingMessage, context: PolicyContext): Decision {
  const asked = message.mentionsBot || message.channelType === "im";
  if (message.byApp !== undefined && !isAllowed(message, context)) {
    return quiet("posted by an app that is not on the list");
  }
  if (message.byApp !== undefined && (context.thread?.appTurns ?? 0) >= APP_TURNS)
    return quiet("an app has had its turns");
  if (message.isOutsider === true && context.hearsOutsiders !== true)
    return quiet("posted by somebody of another organisation");
  const mode = modeFor(message, context);
  if (mode === "off")
    return message.mentionsBot ? { do: "decline" } : quiet("switched off in the channel");
  if (inBriefedThread(message, context)) return decideInThread(message, context, asked);
  if (message.thread !== undefined && !asked) return quiet("a thread without a briefing");

  if (mode === "asked" && !asked) return quiet("the channel wants to ask");
  const sources = sourcesOf(message, context, asked);
  if (sources.length > 0) return brief(message, sources, asked);
  if (asksForScreen(message, context)) return briefScreen(context);
  if (message.thread !== undefined && message.mentionsBot) return briefRoot(message);
  if (!asked) return quiet("nothing to brief");
  if (isSmallTalk(message.text)) return quiet("small talk");
  if (context.about !== undefined && isQuestion(message.text)) return answer(message, asked);
  return message.byApp === undefined ? { do: "help" } : quiet("an app is not told how to ask");
}

const modeFor = ({ channelType }: IncomingMessage, { mode }: PolicyContext): Mode | undefined =>
  channelType === "im" ? "auto" : mode;

const isAllowed = (
  { byApp = "", appId = "" }: IncomingMessage,
  { allowedApps }: PolicyContext,
): boolean => allowedApps.has(byApp) || allowedApps.has(appId);

function inBriefedThread(message: IncomingMessage, { thread }: PolicyContext): boolean {
  return message.thread !== undefined && thread !== undefined;
}

function decideInThread(
  message: IncomingMessage,
  context: PolicyContext,
  asked: boolean,
): Decision {
  const { thread } = context;
  const request = threadRequest(message.text);
  const forOthers = message.mentionsOthers && !message.mentionsBot;
  if (request === "mute" && !forOthers) return { do: "mute", muted: true };
  if (request === "unmute" && !forOthers) return { do: "mute", muted: false };
  if (thread?.muted === true && !asked) return quiet("the thread is muted");
  if (forOthers) return quiet("addressed to somebody else");
  if (modeFor(message, context) === "asked" && !asked) return quiet("the channel wants to ask");

  const toVerify = asked ? verifyRequest(message.text) : undefined;
  if (toVerify !== undefined) return { do: "verify", ...toVerify };
  const sources = sourcesOf(message, context, asked);
  if (sources.length > 0) return brief(message, sources, asked);
  if (asksForScreen(message, { ...context, onScreen: undefined })) return briefScreen(context);
  if (request === "again") return { do: "read-again" };
  if (message.mentionsBot && isBriefThis(message.text)) return briefOrReadAgain(message, thread);
  if (isSmallTalk(message.text) || message.text.trim() === "") return quiet("small talk");
  return asked ? answer(message, asked) : decideOnTalk(message, thread);
}

/** What people write below an article to nobody in particular. */
function decideOnTalk(message: IncomingMessage, thread: ThreadRecord | undefined): Decision {
  if ((thread?.answers ?? 0) >= ANSWERS_BEFORE_MENTION)
    return quiet("the thread has had its answers");
  if (isArticleRequest(message.text)) return answer(message, true);
  return isQuestion(message.text) ? answer(message, false) : quiet("people talking to each other");
}

const answer = ({ text }: IncomingMessage, asked: boolean): Decision => ({
  do: "answer",
  question: text,
  unaddressed: !asked,
});

function brief(message: IncomingMessage, sources: readonly Source[], asked: boolean): Decision {
  const decision = { do: "brief", sources, unasked: !asked } as const;
  const question = questionBeside(message, sources);
  return question === undefined ? decision : { ...decision, question };
}

/** What is asked beside links: “What does https://… say about rents?” A request is met by the briefing. */
function questionBeside(
  { text, links }: IncomingMessage,
  sources: readonly Source[],
): string | undefined {
  if (sources.some(({ kind }) => kind !== "link")) return undefined;
  const rest = links.reduce((left, url) => left.replaceAll(url, " "), text);
  const question = rest.replace(/\s+/gu, " ").trim();
  return isQuestion(question) && !isBriefThis(question) && !isArticleRequest(question)
    ? question
    : undefined;
}

/** “Brief this” in a direct message means what its author looks at, where Slack says what that is. */
function asksForScreen(
  { text, channelType }: IncomingMessage,
  { onScreen }: PolicyContext,
): boolean {
  if (channelType !== "im") return false;
  return isBriefOnScreen(text) || (onScreen !== undefined && isBriefThis(text));
}

const briefScreen = ({ onScreen }: PolicyContext): Decision =>
  onScreen === undefined
    ? { do: "help", because: "nothingOnScreen" }
    : { do: "brief", sources: [onScreen], unasked: false };

/** Mentioned below a message that the bot has not briefed: that message is meant. */
function briefRoot({ channel, thread: ts = "" }: IncomingMessage): Decision {
  return { do: "brief", sources: [{ kind: "message", channel, ts, url: "" }], unasked: false };
}

/** “Brief this” in a thread means what it began with, though something else was briefed there. */
function briefOrReadAgain(message: IncomingMessage, thread: ThreadRecord | undefined): Decision {
  const isBriefed = thread?.articles.some(({ postTs }) => postTs === message.thread) === true;
  return isBriefed ? { do: "read-again" } : briefRoot(message);
}
