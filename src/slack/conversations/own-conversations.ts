import type { WebClient } from "@slack/web-api";
import { z } from "zod";
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
    const listed = await listedOf(types, read, log);
    found.push(...listed.map(({ id, is_ext_shared: isShared }) => ({ id, type, isShared })));
  }
  return found;
}

const Page = z.object({
  channels: z
    .array(z.object({ id: z.string(), is_ext_shared: z.boolean().optional() }))
    .default([]),
});
type Listed = z.infer<typeof Page>["channels"];

async function listedOf(types: string, read: WebClient, log: Log): Promise<Listed> {
  const listed: Listed = [];
  const asked = { types, exclude_archived: true, limit: 200 };
  try {
    for await (const page of read.paginate("users.conversations", asked)) {
      listed.push(...Page.parse(page).channels);
    }
  } catch (error) {
    if (slackCode(error) !== "missing_scope") throw error;
    log.info({ types }, "not looked at: the scope is not granted");
  }
  return listed;
}
