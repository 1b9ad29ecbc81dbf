import { z } from "zod";

/**
 * The parts of Slack's payloads that are read. Lenient: a field of another type than expected reads
 * as absent, and what is not named here is left out.
 */

const Text = z.string().optional().catch(undefined);
const Flag = z.boolean().optional().catch(undefined);
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item.nullable().catch(null))
    .transform((items) => items.filter((entry) => entry !== null))
    .optional()
    .catch(undefined);

export const File = z.object({
  id: z.string(),
  name: Text,
  mimetype: Text,
  mode: Text,
  file_access: Text,
});
export type File = z.infer<typeof File>;

/** Parts of a message are of any shape: they are read by one walk, see `message-walk.ts`. */
const Parts = listOf(z.looseObject({}));

export const Attachment = z.looseObject({
  is_share: Flag,
  is_msg_unfurl: Flag,
  is_reply_unfurl: Flag,
  from_url: Text,
  original_url: Text,
  app_unfurl_url: Text,
  title_link: Text,
  fallback: Text,
  files: listOf(File),
});
export type Attachment = z.infer<typeof Attachment>;

export const Message = z.object({
  subtype: Text,
  ts: Text,
  thread_ts: Text,
  user: Text,
  bot_id: Text,
  app_id: Text,
  text: Text,
  edited: z.object({ ts: Text }).optional().catch(undefined),
  /** The workspace or organisation of the author, in channels that several organisations share. */
  user_team: Text,
  source_team: Text,
  blocks: Parts,
  attachments: listOf(Attachment),
  files: listOf(File),
});
export type Message = z.infer<typeof Message>;

/** What somebody has open beside their conversation with an agent. */
const AppContext = z.object({
  entities: listOf(
    z.union([
      z.object({
        type: z.literal("slack#/types/message_context"),
        value: z.object({ channel_id: z.string(), message_ts: z.string() }),
      }),
      z.object({ type: z.literal("slack#/types/channel_id"), value: z.string() }),
    ]),
  ),
});
export type AppContext = z.infer<typeof AppContext>;

export const Event = Message.extend({
  type: z.string(),
  channel: Text,
  channel_type: Text,
  deleted_ts: Text,
  app_context: AppContext.optional().catch(undefined),
  message: Message.optional().catch(undefined),
  previous_message: Message.optional().catch(undefined),
  tokens: z
    .object({ bot: z.array(z.unknown()).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type Event = z.infer<typeof Event>;

export const EventBody = z.object({
  type: z.literal("event_callback"),
  team_id: Text,
  /** The channel is shared with another organisation. */
  is_ext_shared_channel: Flag,
  authorizations: listOf(z.object({ team_id: Text, enterprise_id: Text })),
  event: Event,
});

const Named = z.object({ id: Text }).optional().catch(undefined);

/** Where payloads of all kinds say what they are and through which installation they come. */
export const Envelope = z.object({
  type: Text,
  command: Text,
  team_id: Text,
  context_team_id: Text,
  enterprise_id: Text,
  team: Named,
  enterprise: Named,
  /** A command says it in a word. */
  is_enterprise_install: z.union([z.boolean(), z.string()]).optional().catch(undefined),
  view: z.object({ app_installed_team_id: Text }).optional().catch(undefined),
  authorizations: listOf(
    z.object({ team_id: Text, enterprise_id: Text, is_enterprise_install: Flag }),
  ),
});
