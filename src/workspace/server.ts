import type { Server } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Core } from "./delivery/core.ts";
import { createFileRoutes } from "./members/file-routes.ts";
import type { Gestures } from "./interactivity/gestures.ts";
import type { AppContract } from "./state/manifest.ts";
import type { Members } from "./members/members.ts";
import { guardHost } from "./page/guard.ts";
import type { Welcome } from "./page/parts/welcome.ts";
import { createRateLimits } from "./web-api/rate-limits.ts";
import { createWebApi } from "./web-api/router.ts";

/** All that the workspace answers on its one port: Web API, files, response URLs, sockets, page. */
export function createServer(
  core: Core,
  people: Members & Gestures,
  options: { surface: AppContract; enforceRateLimits: boolean; welcome?: Welcome | undefined },
): Server {
  const { state, socketMode, responseUrls } = core;
  const limits = options.enforceRateLimits ? createRateLimits(state.clock) : undefined;
  // React takes a while to load; tests and the demo do without it.
  const page = once(async () => {
    const { createPage } = await import("./page/page.ts");
    return createPage(core, options.surface, people, options.welcome);
  });
  const app = new Hono<{ Bindings: HttpBindings }>()
    .use(guardHost(state))
    .use(async (context, next) => {
      await next();
      // Slack's time is the workspace's, also where a test has put it forward.
      context.header("date", new Date(state.clock.now()).toUTCString());
    })
    .route("/api", createWebApi(core, limits))
    .route("/", createFileRoutes(core))
    .post("/commands/*", (context) => responseUrls.answer(context))
    .post("/actions/*", (context) => responseUrls.answer(context))
    .all("*", async (context) => (await page()).fetch(context.req.raw, context.env));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.on("upgrade", (request, socket, head) => socketMode.accept(request, socket, head));
  return server;
}

/** Does something at the first call, and gives its result to all later ones. */
function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
