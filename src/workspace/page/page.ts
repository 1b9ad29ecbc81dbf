import { readFile } from "node:fs/promises";
import { Hono, type Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { streamSSE } from "hono/streaming";
import type { Core } from "../delivery/core.ts";
import type { Gestures } from "../interactivity/gestures.ts";
import type { Members } from "../members/members.ts";
import { directMessage } from "../state/seed.ts";
import type { Member } from "../state/state.ts";
import type { AppContract } from "../state/manifest.ts";
import { createForms } from "./forms.ts";
import { guardForms } from "./guard.ts";
import { pageShell } from "./shell.ts";
import { styles } from "./styles.ts";
import type { Visit } from "./parts/visit.ts";
import type { Welcome } from "./parts/welcome.ts";

const scripts = [
  import.meta.resolve("./browser/main.js"),
  import.meta.resolve("./browser/drawing.js"),
  import.meta.resolve("./browser/sending.js"),
];

/** The page of the workspace, for people in a browser. */
export function createPage(
  core: Core,
  surface: AppContract,
  people: Members & Gestures,
  welcome?: Welcome,
): Hono {
  const { state } = core;
  const app = new Hono();
  app.use(guardForms(state));
  app.get("/", (context) => {
    const visit = { ...visitOf(core, context), welcome };
    setCookie(context, viewerCookie, visit.viewer.name, { sameSite: "Strict", path: "/" });
    return context.html(pageShell(core, surface, visit));
  });
  app.get("/page/page.css", async (context) => {
    return context.body(await styles(), 200, { "content-type": "text/css; charset=utf-8" });
  });
  app.get("/page/browser/:name", async (context) => {
    const script = scripts.find((one) => one.endsWith(`/${context.req.param("name")}`));
    if (!script) return context.notFound();
    const type = { "content-type": "text/javascript; charset=utf-8" };
    return context.body(await readFile(new URL(script), "utf8"), 200, type);
  });
  app.get("/page/file/:id", (context) => {
    const file = state.files.get(context.req.param("id"));
    if (!file) return context.notFound();
    // Never shown in place: a file may be a page with scripts.
    const name = encodeURIComponent(file.name);
    return context.body(file.bytes.slice(), 200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${name}`,
    });
  });
  app.get("/page/live", (context) => live(core, context));
  app.get("/archives/:channel/:message", (context) => {
    const { channel, message } = context.req.param();
    const thread = context.req.query("thread_ts") ?? message.replace(/^p(\d+)(\d{6})$/u, "$1.$2");
    return context.redirect(`/?${new URLSearchParams({ channel, thread }).toString()}`);
  });
  app.route("/page", createForms(state, people, welcome?.samples));
  return app;
}

/** Who one was last, for addresses that do not say: a permalink. */
const viewerCookie = "as";

function visitOf({ state, timeline }: Core, context: Context): Omit<Visit, "welcome"> {
  const asked = (name: string) => context.req.query(name);
  const persons = [...state.members.values()].filter((member) => !member.isBot);
  const name = asked("as") ?? getCookie(context, viewerCookie);
  const viewer = persons.find((member) => member.name === name) ?? (persons[0] as Member);
  // Made here, so that a direct message can be opened before anybody wrote in it.
  directMessage(state, viewer.id);
  const seen = [...state.channels.values()].filter((channel) => channel.members.has(viewer.id));
  const isHome = asked("channel") === "home";
  const channel = seen.find(({ id }) => id === asked("channel")) ?? (isHome ? undefined : seen[0]);
  const thread = asked("thread");
  const isThread = thread && channel && timeline.find(channel.id, thread);
  return {
    viewer,
    channel,
    thread: isThread ? thread : undefined,
    edit: asked("edit"),
    list: asked("list") === "1",
  };
}

/** Changes come in bursts; a page that is told twice in a moment draws once. */
const burstMs = 60;

function live({ state }: Core, context: Context): Response {
  return streamSSE(context, async (stream) => {
    let timer: NodeJS.Timeout | undefined;
    const tell = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void stream.writeSSE({ event: "change", data: "" });
      }, burstMs);
    };
    state.watchers.add(tell);
    stream.onAbort(() => {
      state.watchers.delete(tell);
      clearTimeout(timer);
    });
    await stream.writeSSE({ event: "hello", data: "" });
    await new Promise<void>((resolve) => stream.onAbort(resolve));
  });
}
