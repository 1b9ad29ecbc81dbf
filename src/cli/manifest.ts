import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { manifestVariant } from "../slack/contract/manifest-variant.ts";
import { UsageError, type Io } from "../terminal/io.ts";
import { MANIFEST } from "./manifest-file.ts";

/** `briefdesk manifest [--http URL]`: the app's manifest, to be pasted where Slack makes or changes an app. */
export async function manifest(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { http: { type: "string" } } });
  const http = values.http === undefined ? undefined : addressOf(values.http);
  io.stdout.write(manifestVariant(readFileSync(MANIFEST, "utf8"), { http }));
  return 0;
}

/** Slack calls public addresses over https alone. */
function addressOf(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new UsageError({ key: "manifestHttp", values: { given: text } });
  return url;
}
