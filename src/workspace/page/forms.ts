import { Hono, type Context } from "hono";
import { ApiError } from "../state/api-error.ts";
import type { Gestures } from "../interactivity/gestures.ts";
import type { Entered } from "../interactivity/element-state.ts";
import { storeFile } from "../members/files.ts";
import type { MemberPost, Members } from "../members/members.ts";
import type { State } from "../state/state.ts";
import type { Sample } from "./parts/welcome.ts";

/** What the page's forms do. Each answers with where to look next, or with what went wrong. */

type Fields = Record<string, string | File | (string | File)[]>;

interface Done {
  readonly ts?: string | undefined;
  /** Complaints of a modal, by block. */
  readonly errors?: Readonly<Record<string, string>>;
}

const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
};

const filesIn = (fields: Fields, name: string): File[] =>
  [fields[name] ?? []].flat().filter((one): one is File => one instanceof File && one.size > 0);

const bytesOf = async (file: File) => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
  ...(file.type ? { mimetype: file.type } : {}),
});

export function createForms(
  state: State,
  people: Members & Gestures,
  samples: readonly Sample[] = [],
): Hono {
  const app = new Hono();

  const form = (path: string, act: (fields: Fields) => Promise<Done>) =>
    app.post(path, async (context) => {
      const fields = (await context.req.parseBody({ all: true })) as Fields;
      try {
        return answer(context, fields, await act(fields));
      } catch (error) {
        return answer(context, fields, {}, reasonOf(error));
      }
    });

  form("/post", async (fields) => {
    const [channel, user] = [textIn(fields, "channel"), textIn(fields, "user")];
    const text = textIn(fields, "text").trim();
    const thread = textIn(fields, "thread");
    const files = await Promise.all(filesIn(fields, "files").map(bytesOf));
    const [, command, rest = ""] = /^(\/[a-z][\w-]*)(?:\s+(.*))?$/su.exec(text) ?? [];
    if (command) {
      if (thread) throw new ApiError(`${command} cannot be used in a thread.`);
      await people.command({ channel, user, command, text: rest });
      return {};
    }
    if (text === "" && files.length === 0) return {};
    const ts = await people.post({ channel, user, text, files, ...(thread ? { thread } : {}) });
    return { ts };
  });

  form("/sample", async (fields) => {
    const sample = samples.find(({ name }) => name === textIn(fields, "sample"));
    if (sample === undefined) throw new ApiError("There is no such sample.");
    const [channel, user] = [textIn(fields, "channel"), textIn(fields, "user")];
    return { ts: await people.post({ channel, user, ...(await contentOf(sample)) }) };
  });

  form("/press", async (fields) => {
    const press = textIn(fields, "press");
    if (press === "") return {};
    const { blockId, actionId, value, ...place } = JSON.parse(press);
    await people.press({ ...place, user: textIn(fields, "user"), actionId, blockId, value });
    return {};
  });

  form("/react", async (fields) => {
    const { ts, name } = JSON.parse(textIn(fields, "react"));
    const given = { channel: textIn(fields, "channel"), user: textIn(fields, "user"), ts, name };
    const message = state.messages.get(given.channel)?.get(String(ts));
    const own = message?.reactions?.find((one) => one.name === name)?.users.includes(given.user);
    await (own ? people.unreact(given) : people.react(given));
    return {};
  });

  form("/message", async (fields) => {
    const [channel, ts] = [textIn(fields, "channel"), textIn(fields, "ts")];
    const callbackId = textIn(fields, "shortcut");
    const user = textIn(fields, "user");
    if (callbackId) await people.shortcut({ callbackId, user, channel, ts });
    else if (fields["remove"]) await people.remove(channel, ts);
    else if (textIn(fields, "edit") !== "") await people.edit(channel, ts, textIn(fields, "edit"));
    return {};
  });

  form("/submit", async (fields) => {
    const values: Record<string, Record<string, Entered>> = {};
    const user = textIn(fields, "user");
    for (const name of Object.keys(fields).filter((one) => one.startsWith("value:"))) {
      const [, blockId = "", actionId = ""] = name.split(":");
      const given = await Promise.all([fields[name] ?? []].flat().map((one) => kept(user, one)));
      const several = given.flat();
      (values[blockId] ??= {})[actionId] = several.length > 1 ? several : (several[0] ?? null);
    }
    return { errors: (await people.submit(textIn(fields, "view"), values)).errors };
  });

  /** A text as it is, a file by the id under which it is stored. */
  const kept = async (user: string, value: string | File): Promise<string[]> => {
    if (typeof value === "string") return [value];
    return value.size > 0 ? [storeFile(state, user, await bytesOf(value)).id] : [];
  };

  form("/close", async (fields) => {
    await people.close(textIn(fields, "view"));
    return {};
  });

  form("/open-home", async (fields) => {
    await people.openHome(textIn(fields, "user"));
    return {};
  });
  return app;
}

async function contentOf({ name, read }: Sample): Promise<Pick<MemberPost, "text" | "files">> {
  const bytes = await read();
  const isText = name.endsWith(".txt");
  return isText
    ? { text: new TextDecoder().decode(bytes).trim() }
    : { text: "", files: [{ name, bytes }] };
}

/** JSON for the page's script; for a browser without it, the page again. */
function answer(context: Context, fields: Fields, done: Done, error?: string): Response {
  const back = textIn(fields, "back");
  // Only an address of this page: nothing that a browser would read as another host.
  const go = /^\/(?![/\\])/u.test(back) ? back : "/";
  const hasErrors = Object.keys(done.errors ?? {}).length > 0;
  if (context.req.header("accept")?.includes("application/json")) {
    return context.json({ ok: error === undefined && !hasErrors, go, error, ...done });
  }
  if (error !== undefined) return context.text(error, 400);
  return context.redirect(go, 303);
}

function reasonOf(error: unknown): string {
  if (error instanceof ApiError && error.code === "operation_timeout") {
    return "The app did not answer in time.";
  }
  return error instanceof Error ? error.message : String(error);
}
