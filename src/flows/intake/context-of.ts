import type { Source } from "../../domain/article.ts";
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
  const onScreen = await sourceOnScreen(message, { ledger, clock });
  return { thread, about: lately.at(-1)?.thread, onScreen, mode, ...policy };
}

/** So far back an article of a channel is what somebody sees who has the channel open. */
const IN_SIGHT_MS = 86_400_000;

/** The message that somebody has open; of a channel the last post that was briefed there. */
async function sourceOnScreen(
  { team, channelType, onScreen }: IncomingMessage,
  { ledger, clock }: Pick<ContextPorts, "ledger" | "clock">,
): Promise<Source | undefined> {
  if (channelType !== "im" || onScreen === undefined) return undefined;
  const { channel } = onScreen;
  const now = clock.now();
  // Who may read there is asked when it is read.
  const ts =
    onScreen.ts ??
    (await ledger.briefedBetween(team, channel, now - IN_SIGHT_MS, now + 1)).at(-1)?.postTs;
  return ts === undefined ? undefined : { kind: "message", channel, ts, url: "" };
}
