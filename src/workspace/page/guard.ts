import type { MiddlewareHandler } from "hono";
import type { State } from "../state/state.ts";

/** The names under which this machine reaches itself. */
const loopback = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Lets in only what is addressed to this machine, so that no web page can reach the workspace under a
 * name of its own (DNS rebinding), and forms only from the workspace's own page.
 */
export function guardHost(state: State): MiddlewareHandler {
  return async (context, next) => {
    const { port } = new URL(state.origin);
    const own = loopback.map((host) => `${host}:${port}`);
    if (!own.includes(context.req.header("host") ?? "")) {
      return context.text("This workspace answers under 127.0.0.1 and localhost only.", 403);
    }
    return next();
  };
}

/** Refuses forms that come from another page. */
export function guardForms(state: State): MiddlewareHandler {
  return async (context, next) => {
    const port = new URL(state.origin).port;
    const own = loopback.map((host) => `http://${host}:${port}`);
    const isForm = context.req.method === "POST";
    if (isForm && !own.includes(context.req.header("origin") ?? "")) {
      return context.text("Forms are taken from the workspace's own page only.", 403);
    }
    await next();
    const { headers } = context.res;
    headers.set("content-security-policy", policy);
    headers.set("x-content-type-options", "nosniff");
    headers.set("referrer-policy", "no-referrer");
    headers.set("x-frame-options", "DENY");
    return undefined;
  };
}

// The block renderer sets widths in style attributes; nothing is loaded from elsewhere.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
