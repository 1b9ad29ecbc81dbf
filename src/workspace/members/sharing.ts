import type { Core } from "../delivery/core.ts";
import { fileObject } from "./files.ts";
import type { Channel, Json, Message, StoredFile } from "../state/state.ts";
import type { Draft } from "../delivery/timeline.ts";

/** Posts a message with files: `message` with subtype `file_share`, and `file_shared` for each. */
export function shareFiles(
  { state, timeline, events }: Pick<Core, "state" | "timeline" | "events">,
  channel: Channel,
  files: readonly StoredFile[],
  draft: Draft,
): Message {
  for (const file of files) file.channels.add(channel.id);
  const message = timeline.add(channel, {
    ...draft,
    subtype: "file_share",
    upload: false,
    files: files.map((file) => fileObject(state, file)),
  });
  for (const file of files) events.fileShared(channel, file.id, file.user, message.ts);
  return message;
}

/** Puts what is left of a file in the place of it, in every message that has it. */
export function replaceFile(
  { state, timeline }: Pick<Core, "state" | "timeline">,
  id: string,
  left: Json,
): void {
  for (const channel of state.channels.values()) {
    for (const { ts, files } of state.messages.get(channel.id)?.values() ?? []) {
      if (files?.some((file) => file["id"] === id) !== true) continue;
      timeline.change(channel, ts, {
        files: files.map((file) => (file["id"] === id ? left : file)),
      });
    }
  }
}
