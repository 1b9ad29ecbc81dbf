import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from "@slack/web-api";
import type { Installation } from "../../src/slack/installations/installations.ts";

/** A call of a method as Slack would get it. */
interface SlackCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What Slack answers, whatever is asked or by what is asked. An error is thrown. */
type Answer = object | Error | ((args: SlackCall["args"]) => object | Error);

/** What Slack answers to a method, call after call; the last one goes on. */
export type SlackScript = Readonly<Record<string, readonly Answer[]>>;

/** Slack as a script: clients that answer what a test wants and remember what they were asked. */
export interface ScriptedSlack {
  readonly installation: Installation;
  readonly calls: readonly SlackCall[];
  /** The arguments of each call of a method. */
  argsOf(method: string): SlackCall["args"][];
}

export const SELF = { teamId: "T1", botId: "BBOT", botUserId: "UBOT" } as const;

export const refused = (error: string): Error => new WebAPIPlatformError({ ok: false, error });
export const asksToWait = (seconds: number): Error => new WebAPIRateLimitedError(seconds);
export const noAnswer = (): Error => new WebAPIRequestError(new Error("socket hang up"));
export const serverError = (status = 503): Error => new WebAPIHTTPError(status, "no", {});

/** A method that is not in the script is answered with nothing but `ok`. */
export function scriptedSlack(script: SlackScript = {}): ScriptedSlack {
  const calls: SlackCall[] = [];
  const asked = new Map<string, number>();

  async function answer(method: string, args: SlackCall["args"]): Promise<object> {
    calls.push({ method, args });
    const answers = script[method] ?? [{ ok: true }];
    const at = asked.get(method) ?? 0;
    asked.set(method, at + 1);
    const scripted = answers[Math.min(at, answers.length - 1)] ?? { ok: true };
    const next: object | Error = typeof scripted === "function" ? scripted(args) : scripted;
    if (next instanceof Error) throw next;
    return next;
  }

  async function* paginate(method: string, args: SlackCall["args"]): AsyncGenerator<object> {
    const pages = Math.max(1, script[method]?.length ?? 1);
    for (let page = 0; page < pages; page += 1) yield await answer(method, args);
  }

  const client = methodsBelow("", answer, paginate);
  return {
    calls,
    argsOf: (method) => calls.filter((call) => call.method === method).map(({ args }) => args),
    installation: {
      botToken: "xoxb-1",
      self: SELF,
      workspaceUrl: "https://acme.slack.com/",
      apiUrl: "https://slack.com/api/",
      granted: undefined,
      write: client,
      read: client,
    },
  };
}

/** `client.chat.postMessage(args)` is an answer to `chat.postMessage`. */
function methodsBelow(
  path: string,
  answer: (method: string, args: SlackCall["args"]) => Promise<object>,
  paginate: (method: string, args: SlackCall["args"]) => AsyncGenerator<object>,
): WebClient {
  const call = (args: SlackCall["args"] = {}) => answer(path, args);
  const methods = new Proxy(call, {
    get: (_, name) =>
      name === "paginate"
        ? paginate
        : methodsBelow(path === "" ? String(name) : `${path}.${String(name)}`, answer, paginate),
  });
  return methods as unknown as WebClient;
}
