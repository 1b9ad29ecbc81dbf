import type { WebClient } from "@slack/web-api";
import type { Log } from "../../ports/world.ts";
import type { Conversation } from "../../domain/job.ts";
import { slackCode } from "../transport/failures.ts";

/** Slack's names of the kinds, and ours. Each wants a scope of its own, and some are optional. */
const KINDS = {
  public_channel: "channel",
  private_channel: "group",
  im: "im",
  mpim: "mpim",
} as const;

/** Every conversation that the bot is in, of the kinds that its scopes let it see. */
export async function ownConversations(read: WebClient, log: Log): Promise<Conversation[]> {
  const found: Conversation[] = [];
  for (const [types, type] of Object.entries(KINDS)) {
    const ids = await idsOf(types, read, log);
    found.push(...ids.map((id) => ({ id, type })));
  }
  return found;
}

async function idsOf(types: string, read: WebClient, log: Log): Promise<string[]> {
  const ids: string[] = [];
  const asked = { types, exclude_archived: true, limit: 200 };
  try {
    for await (const page of read.paginate("users.conversations", asked)) {
      const { channels = [] } = page as { channels?: readonly { readonly id?: string }[] };
      ids.push(...channels.flatMap(({ id }) => id ?? []));
    }
  } catch (error) {
    if (slackCode(error) !== "missing_scope") throw error;
    log.info({ types }, "not looked at: the scope is not granted");
  }
  return ids;
}
