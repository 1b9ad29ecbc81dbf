import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Workspace } from "../workspace/workspace.ts";

const ARTICLE = join(import.meta.dirname, "..", "..", "samples", "harbour-heat.html");

/**
 * A thread to look at: one posts an article, the bot briefs it, another asks. Rejects when the bot does not answer, and
 * when the signal is aborted.
 */
export async function seedThread(workspace: Workspace, signal: AbortSignal): Promise<void> {
  const { channels, users, botId } = workspace;
  const channel = channels.reading;
  const files = [{ name: basename(ARTICLE), bytes: await readFile(ARTICLE) }];
  const thread = await workspace.post({ channel, user: users.minjun, text: "", files });
  await workspace.waitFor(() => {
    signal.throwIfAborted();
    return workspace.messages(channel, { thread }).some((message) => message.bot_id === botId);
  }, "the briefing of the sample");
  const question = "How much did the project cost?";
  await workspace.post({ channel, user: users.layla, text: question, thread });
}
