import type { Core } from "../delivery/core.ts";
import { fileObject } from "./files.ts";
import type { Channel, Message, StoredFile } from "../state/state.ts";
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
