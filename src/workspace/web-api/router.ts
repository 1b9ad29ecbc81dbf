import { timingSafeEqual } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import type { ApiFault } from "../delivery/faults.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Json, State } from "../state/state.ts";
import { assistantMethods } from "./assistant.ts";
import { authMethods } from "./auth.ts";
import { chatMethods } from "./chat.ts";
import { conversationMethods } from "./conversations.ts";
import { fileMethods } from "./files.ts";
import type { Method } from "./method.ts";
import { reactionMethods } from "./reactions.ts";
import { streamMethods } from "./streams.ts";
import { userMethods } from "./users.ts";
import { viewMethods } from "./views.ts";

type Env = { Bindings: HttpBindings };

const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  Object.entries({
    ...assistantMethods,
    ...authMethods,
    ...chatMethods,
    ...conversationMethods,
    ...fileMethods,
    ...reactionMethods,
    ...streamMethods,
    ...userMethods,
    ...viewMethods,
  }),
);

/** So that a workspace left running does not grow without end. */
const keptCalls = 20_000;

/** The Web API at `/api/<method>`. */
export function createWebApi(core: Core, limits: RateLimits | undefined): Hono<Env> {
  const { state, faults } = core;
  const app = new Hono<Env>();

  app.all("/:method", async (context) => {
    const name = context.req.param("method");
    const { token, args } = await received(context);
    const fault = faults.take(name, args);
    if (fault?.kind === "slow") await wait(fault.delayMs ?? 1000);
    const log = (outcome: string) => {
      state.calls.push({ method: name, args, at: state.clock.now(), outcome });
      if (state.calls.length > keptCalls) state.calls.shift();
    };
    const before = fault && answeredBefore(context, fault);
    if (before) {
      log(fault.kind);
      return before;
    }
    const answer = await answerOf(core, limits, name, token, args);
    log(fault ? fault.kind : answer.ok ? "ok" : String(answer["error"]));
    const after = fault && answeredAfter(context, fault);
    if (after) return after;
    const { retryAfter, ...body } = answer;
    if (retryAfter !== undefined) return tooMany(context, Number(retryAfter));
    return context.json(body, 200, { "x-oauth-scopes": [...state.app.scopes].join(",") });
  });
  return app;
}

type Answer = Json & { ok: boolean };

async function answerOf(
  core: Core,
  limits: RateLimits | undefined,
  name: string,
  token: string | undefined,
  args: Json,
): Promise<Answer> {
  const method = methods.get(name);
  try {
    if (!method) throw new ApiError("unknown_method", { req_method: name });
    checkToken(core.state, method, token);
    checkScope(core.state, method);
    const checked = method.args.safeParse(args);
    if (!checked.success) throw invalidArguments(checked.error.issues);
    const retryAfter = limits?.check(name, args, method.perMinute);
    if (retryAfter !== undefined) return { ok: false, error: "ratelimited", retryAfter };
    return { ok: true, ...(await method.run(core, checked.data)) };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, error: error.code, ...error.extra };
    if (error instanceof RangeError) return { ok: false, error: error.message };
    throw error;
  }
}

function checkToken(state: State, method: Method, token: string | undefined): void {
  if (method.token === "none") return;
  if (!token) throw new ApiError("not_authed");
  const { app } = state;
  if (same(token, method.token === "app" ? app.appToken : app.botToken)) {
    if (app.revoked) throw new ApiError("account_inactive");
    return;
  }
  const known = same(token, app.appToken) || same(token, app.botToken);
  throw new ApiError(known ? "not_allowed_token_type" : "invalid_auth");
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function checkScope(state: State, method: Method): void {
  const { scopes } = method;
  if (scopes.length === 0 || scopes.some((scope) => state.app.scopes.has(scope))) return;
  throw new ApiError("missing_scope", {
    needed: scopes.join(","),
    provided: [...state.app.scopes].join(","),
  });
}

function invalidArguments(issues: readonly { path: PropertyKey[]; message: string }[]): ApiError {
  const messages = issues.map(
    ({ path, message }) => `[ERROR] ${message} [json-pointer:/${path.join("/")}]`,
  );
  return new ApiError("invalid_arguments", { response_metadata: { messages } });
}

/** Token and arguments: form fields, JSON, multipart or query. */
async function received(context: Context<Env>): Promise<{ token: string | undefined; args: Json }> {
  const bearer = /^Bearer (.+)$/u.exec(context.req.header("authorization") ?? "")?.[1];
  const type = context.req.header("content-type") ?? "";
  const query = context.req.query();
  if (type.startsWith("application/json")) {
    // A body that is not JSON has no arguments; Slack says `invalid_json`, then what is missing.
    const body: unknown = await context.req.json().catch(() => ({}));
    const args = typeof body === "object" && body !== null ? (body as Json) : {};
    return { token: bearer, args: { ...query, ...args } };
  }
  const form = context.req.method === "POST" ? await context.req.parseBody() : {};
  const { token, ...args } = { ...query, ...form } as Json;
  return { token: bearer ?? (typeof token === "string" ? token : undefined), args };
}

function drop(context: Context<Env>): Response {
  context.env.incoming.socket.destroy();
  return new Response(null);
}

const somePage = (context: Context<Env>) =>
  context.html("<!doctype html><title>Something went wrong</title>");

const tooMany = (context: Context<Env>, seconds: number) =>
  context.json({ ok: false, error: "ratelimited" }, 429, { "retry-after": String(seconds) });

/** Faults that answer without doing the work. */
function answeredBefore(context: Context<Env>, fault: ApiFault): Response | undefined {
  switch (fault.kind) {
    case "status":
      return new Response("upstream error", { status: fault.status ?? 503 });
    case "error":
      return context.json({ ok: false, error: fault.error ?? "internal_error" });
    case "drop":
      return drop(context);
    case "rate-limit":
      return tooMany(context, fault.retryAfterSeconds ?? 1);
    case "invalid":
      return somePage(context);
    default:
      return undefined;
  }
}

/** Faults that do the work and lie about it. */
function answeredAfter(context: Context<Env>, fault: ApiFault): Response | undefined {
  switch (fault.kind) {
    case "status-after-store":
      return new Response("upstream error", { status: fault.status ?? 503 });
    case "error-after-store":
      return context.json({ ok: false, error: fault.error ?? "fatal_error" });
    case "drop-after-store":
      return drop(context);
    case "invalid-after-store":
      return somePage(context);
    default:
      return undefined;
  }
}
