import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { manifestVariant, newAppLink } from "../slack/contract/manifest-variant.ts";
import { UsageError, wordingOf, type Io } from "../terminal/io.ts";
import { MANIFEST } from "../slack/contract/manifest-file.ts";

const OPTIONS = {
  http: { type: "string" },
  agent: { type: "boolean", default: false },
  link: { type: "boolean", default: false },
} as const;

/**
 * `briefdesk manifest [--http URL] [--agent] [--link]`: the app's manifest, to be pasted where Slack makes or changes an app, or
 * the link at which Slack makes the app of it.
 */
export async function manifest(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const http = values.http === undefined ? undefined : addressOf(values.http);
  const text = manifestVariant(readFileSync(MANIFEST, "utf8"), { http, agent: values.agent });
  if (values.agent) io.stderr.write(`${wordingOf(io).say("manifestAgent")}\n`);
  io.stdout.write(values.link ? `${newAppLink(text)}\n` : text);
  return 0;
}

/** Slack calls public addresses over https alone. */
function addressOf(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new UsageError({ key: "manifestHttp", values: { given: text } });
  return url;
}
