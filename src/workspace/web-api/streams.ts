import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import { withIds } from "../state/interactive-elements.ts";
import { checkBlocks } from "../limits/check-blocks.ts";
import type { Json, Member, Message, State } from "../state/state.ts";
import { object, objects, ts } from "./arguments.ts";
import { checkedMetadata, ownMessage, signature } from "./chat.ts";
import { method, tier, writableChannel } from "./method.ts";

/** A stream ends by itself some five minutes after it began, whatever is appended. */
const streamLifeMs = 5 * 60_000;

const addition = {
  channel: z.string(),
  markdown_text: z.string().max(12_000).optional(),
  chunks: objects.optional(),
};

type Addition = z.output<z.ZodObject<typeof addition>>;

/** The blocks of a stream with what an addition brings, in its place. */
function grown(
  before: readonly Json[],
  { markdown_text: markdown, chunks = [] }: Addition,
): Json[] {
  const added = markdown ? [{ type: "markdown_text", text: markdown }, ...chunks] : chunks;
  const blocks = before.map((block) => ({ ...block }));
  for (const chunk of added) {
    const last = blocks.at(-1);
    if (chunk["type"] === "markdown_text") {
      const text = String(chunk["text"] ?? "");
      if (last?.["type"] === "markdown") last["text"] = String(last["text"]) + text;
      else blocks.push({ type: "markdown", text });
    } else if (chunk["type"] === "blocks") {
      blocks.push(...((chunk["blocks"] as Json[] | undefined) ?? []));
    } else if (chunk["type"] === "task_update") {
      taskUpdate(blocks, chunk);
    } else if (chunk["type"] !== "plan_update") {
      throw new ApiError("invalid_chunks");
    }
  }
  return blocks;
}

/** A task is shown once, in its latest state. */
function taskUpdate(blocks: Json[], chunk: Json): void {
  const card = { type: "task_card", task_id: chunk["id"], title: chunk["title"] };
  const at = blocks.findIndex((block) => block["task_id"] === chunk["id"]);
  const now = { ...card, status: chunk["status"] };
  if (at >= 0) blocks[at] = { ...blocks[at], ...now };
  else blocks.push(now);
}

const textOf = (blocks: readonly Json[]): string =>
  blocks
    .flatMap((block) => (block["type"] === "markdown" ? [String(block["text"])] : []))
    .join("\n");

function checked(core: Core, blocks: readonly Json[]): Json[] {
  checkBlocks(blocks);
  return withIds(blocks, core.state.ids);
}

function liveStream(core: Core, channel: string, at: string): Message {
  const message = ownMessage(core, channel, at, "message_not_owned_by_app");
  const age = core.state.clock.now() - Number(message.ts) * 1000;
  if (message.streaming_state === "stopped") throw new ApiError("stopped_by_user");
  if (message.streaming_state !== "in_progress" || age > streamLifeMs) {
    throw new ApiError("message_not_in_streaming_state");
  }
  return message;
}

const teamsOf = ({ team, enterpriseTeams }: Member, state: State): readonly string[] =>
  enterpriseTeams ?? [team ?? state.team.id];

export const streamMethods = {
  "chat.startStream": method({
    scopes: ["chat:write"],
    perMinute: tier.two,
    args: z.object({
      ...addition,
      thread_ts: ts.optional(),
      recipient_user_id: z.string().optional(),
      recipient_team_id: z.string().optional(),
      task_display_mode: z.enum(["timeline", "plan", "dense"]).optional(),
    }),
    run(core, args) {
      const { state, timeline } = core;
      const channel = writableChannel(state, args.channel);
      if (!args.thread_ts || !timeline.find(channel.id, args.thread_ts)) {
        throw new ApiError("invalid_thread_ts");
      }
      if (channel.kind !== "im") {
        if (!args.recipient_user_id) throw new ApiError("missing_recipient_user_id");
        if (!args.recipient_team_id) throw new ApiError("missing_recipient_team_id");
        const reader = state.members.get(args.recipient_user_id);
        if (!reader || !teamsOf(reader, state).includes(args.recipient_team_id))
          throw new ApiError("user_not_found");
      }
      const blocks = grown([], args);
      const message = timeline.add(channel, {
        ...signature(state),
        text: textOf(blocks),
        blocks: checked(core, blocks),
        thread_ts: args.thread_ts,
        streaming_state: "in_progress",
      });
      return { channel: channel.id, ts: message.ts };
    },
  }),
  "chat.appendStream": method({
    scopes: ["chat:write"],
    perMinute: tier.four,
    args: z.object({ ...addition, ts }),
    run(core, args) {
      const channel = writableChannel(core.state, args.channel);
      const message = liveStream(core, channel.id, args.ts);
      const blocks = grown(message.blocks ?? [], args);
      const change = { blocks: checked(core, blocks), text: textOf(blocks) };
      core.timeline.change(channel, args.ts, change, { silent: true });
      return { channel: channel.id, ts: args.ts };
    },
  }),
  "chat.stopStream": method({
    scopes: ["chat:write"],
    perMinute: tier.two,
    args: z.object({
      ...addition,
      ts,
      blocks: objects.optional(),
      metadata: object.optional(),
      session_status: z.string().optional(),
    }),
    run(core, args) {
      const channel = writableChannel(core.state, args.channel);
      const message = liveStream(core, channel.id, args.ts);
      const text = grown(message.blocks ?? [], args);
      // Fifty blocks more may be below what was streamed.
      const blocks = [...checked(core, text), ...checked(core, args.blocks ?? [])];
      const changed = core.timeline.change(channel, args.ts, {
        blocks,
        text: textOf(text),
        streaming_state: "completed",
        ...(args.metadata ? { metadata: checkedMetadata(args.metadata) } : {}),
      });
      return { channel: channel.id, ts: args.ts, message: changed };
    },
  }),
};
