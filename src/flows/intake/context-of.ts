import type { IncomingMessage } from "../../domain/incoming.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";
import { threadRecord } from "./thread-record.ts";
import type { PolicyContext } from "./policy.ts";

export interface ContextPorts {
  readonly ledger: Pick<Ledger, "thread" | "articlesOfDigest" | "settings" | "briefedBetween">;
  readonly clock: Pick<Clock, "now">;
  readonly policy: Pick<
    PolicyContext,
    "allowedApps" | "workspaceHosts" | "allowsHost" | "hearsOutsiders"
  >;
}

/** So long an article is spoken of in a direct message, also outside its thread. */
const TALKED_ABOUT_MS = 7 * 86_400_000;

/** What the policy needs to know of where a message stands. */
export async function contextOf(
  message: IncomingMessage,
  { ledger, clock, policy }: ContextPorts,
): Promise<PolicyContext> {
  const { team, channel, thread: root } = message;
  const thread =
    root === undefined ? undefined : await threadRecord({ team, channel, thread: root }, ledger);
  const alone = message.channelType === "im" && (thread?.articles ?? []).length === 0;
  const now = clock.now();
  const lately = alone
    ? await ledger.briefedBetween(team, channel, now - TALKED_ABOUT_MS, now + 1)
    : [];
  const { mode } = await ledger.settings(team, channel);
  return { thread, about: lately.at(-1)?.thread, mode, ...policy };
}
