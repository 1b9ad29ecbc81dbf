import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A message of a thread with what a well-behaved bot does. */
const LabelledMessage = z.object({
  n: z.number(),
  user: z.string(),
  /** Slack's mrkdwn; the bot is `<@UBRIEF>`. */
  text: z.string(),
  label: z.enum(["answer", "answer-or-silence", "refuse", "silence", "command"]),
  command: z.enum(["mute", "unmute", "again", "tldr", "shorter", "more", "translate"]).optional(),
  /** Of these one is in an answer that is right. */
  in: z.array(z.string()).default([]),
});
export type LabelledMessage = z.infer<typeof LabelledMessage>;

const LabelledThread = z.object({
  id: z.string(),
  article: z.string(),
  messages: z.array(LabelledMessage),
});

/** A thread of colleagues below an article. */
export type LabelledThread = z.infer<typeof LabelledThread> & { readonly file: string };

/** The threads of a folder with `threads.jsonl`, one a line, and `articles/<article>.txt`. */
export function labelledThreads(folder: string): LabelledThread[] {
  const threads = join(folder, "threads.jsonl");
  if (!existsSync(threads)) throw new Error(`There is no threads.jsonl in “${folder}”.`);
  return readFileSync(threads, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => LabelledThread.parse(JSON.parse(line)))
    .map((thread) => ({ ...thread, file: join(folder, "articles", `${thread.article}.txt`) }));
}
