import { rounded, type BenchTable } from "./bench-table.ts";
import { startBot } from "./child-process.ts";
import { onStage, postLink } from "./stage.ts";

const POSTS = 2_000;
const CHANNELS = 24;
/** Slack sends again what is not acknowledged within three seconds. */
const PROMISED_MS = 3_000;

/** So many links posted at once: seconds until the last is acknowledged, which is after it is stored. */
export async function burst(): Promise<BenchTable> {
  const ms = await onStage({ channels: CHANNELS, start: startOne }, async (stage) => {
    await postLink(stage, 0);
    await stage.workspace.settled();
    const begun = performance.now();
    const posted = Array.from({ length: POSTS }, (_, n) => postLink(stage, n + 1));
    await Promise.all(posted);
    await stage.workspace.settled();
    return performance.now() - begun;
  });
  const row = { posts: POSTS, "s to the last acknowledgement": rounded(ms / 1_000) };
  return { name: "Burst", rows: [{ ...row, promised: PROMISED_MS / 1_000 }] };
}

const startOne = (env: Record<string, string>) => [startBot({ ...env, CONCURRENCY: "1" })];
