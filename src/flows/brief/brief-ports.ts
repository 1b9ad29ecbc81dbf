import type { Parser } from "../../ports/parser.ts";
import type { Fetcher } from "../../ports/fetcher.ts";
import type { Clock, Log } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import { type WritePorts } from "./briefing-of.ts";
import type { Turns } from "../limits/one-at-a-time.ts";

export interface BriefPorts extends WritePorts {
  readonly fetcher: Fetcher;
  readonly parser: Parser;
  readonly chat: Chat;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly turns: Turns;
  readonly policy: { readonly workspaceHosts: ReadonlySet<string> };
}
