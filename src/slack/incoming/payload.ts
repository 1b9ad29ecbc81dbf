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

export const File = z.object({ id: z.string(), name: Text, mimetype: Text, mode: Text });
export type File = z.infer<typeof File>;

const leaf = {
  type: z.string(),
  text: z.unknown().optional(),
  url: Text,
  user_id: Text,
  usergroup_id: Text,
  channel_id: Text,
  range: Text,
  name: Text,
  unicode: Text,
  fallback: Text,
  value: Text,
};

/** Blocks nest no deeper than this: a block, a list, an item of it, a piece of text. */
const Leaf = z.object(leaf);
const Item = z.object({ ...leaf, elements: listOf(Leaf) });
const List = z.object({ ...leaf, elements: listOf(Item) });
const Block = z.object({ ...leaf, elements: listOf(List) });

/** A block or an element of one. */
export interface Node extends z.infer<typeof Leaf> {
  readonly elements?: readonly Node[] | undefined;
}

export const Attachment = z.object({
  is_share: Flag,
  is_msg_unfurl: Flag,
  is_reply_unfurl: Flag,
  text: Text,
  title: Text,
  title_link: Text,
  from_url: Text,
  files: listOf(File),
  message_blocks: listOf(
    z.object({
      message: z
        .object({ blocks: listOf(Block) })
        .optional()
        .catch(undefined),
    }),
  ),
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
  blocks: listOf(Block),
  attachments: listOf(Attachment),
  files: listOf(File),
});
export type Message = z.infer<typeof Message>;

export const Event = Message.extend({
  type: z.string(),
  channel: Text,
  channel_type: Text,
  deleted_ts: Text,
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
