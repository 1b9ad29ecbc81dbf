import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import { fileObject, storeFile } from "../members/files.ts";
import { shareFiles } from "../members/sharing.ts";
import type { Core } from "../delivery/core.ts";
import type { StoredFile } from "../state/state.ts";
import { count, json, ts } from "./arguments.ts";
import { signature } from "./chat.ts";
import { method, tier, writableChannel } from "./method.ts";

/** A place is kept for a file until its bytes have come and the upload is completed. */
function visibleFile({ state }: Core, id: string): StoredFile {
  const file = state.files.get(id);
  if (!file) throw new ApiError("file_not_found");
  const seen = [...file.channels].some((channel) =>
    state.channels.get(channel)?.members.has(state.app.botUser),
  );
  if (!seen && file.user !== state.app.botUser) throw new ApiError("file_not_found");
  return file;
}

export const fileMethods = {
  "files.info": method({
    scopes: ["files:read"],
    perMinute: tier.four,
    args: z.object({ file: z.string() }),
    run: (core, args) => ({
      file: fileObject(core.state, visibleFile(core, args.file)),
      comments: [],
      response_metadata: { next_cursor: "" },
    }),
  }),
  "files.getUploadURLExternal": method({
    scopes: ["files:write"],
    perMinute: tier.four,
    args: z.object({
      filename: z.string().min(1),
      length: count,
      alt_text: z.string().optional(),
      snippet_type: z.string().optional(),
    }),
    run({ state }, args) {
      if (args.length === 0) throw new ApiError("invalid_arguments");
      const mode = args.snippet_type ? "snippet" : "hosted";
      const file = { name: args.filename, bytes: new Uint8Array(), mode } as const;
      const stored = storeFile(state, state.app.botUser, file);
      return { upload_url: `${state.origin}/upload/v1/${stored.id}`, file_id: stored.id };
    },
  }),
  "files.completeUploadExternal": method({
    scopes: ["files:write"],
    perMinute: tier.four,
    args: z.object({
      files: json(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
      channel_id: z.string().optional(),
      initial_comment: z.string().optional(),
      thread_ts: ts.optional(),
    }),
    run(core, args) {
      const { state } = core;
      const files = args.files.map(({ id, title }) => {
        const file = visibleFile(core, id);
        if (file.bytes.byteLength === 0) throw new ApiError("file_not_found");
        const titled = { ...file, title: title ?? file.title };
        state.files.set(id, titled);
        return titled;
      });
      if (args.channel_id) {
        shareFiles(core, writableChannel(state, args.channel_id), files, {
          ...signature(state),
          text: args.initial_comment ?? "",
          ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
        });
      }
      return { files: files.map((file) => fileObject(state, file)) };
    },
  }),
};
