import { Digest } from "../../domain/briefing.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { parseStored } from "../../database/stored-json.ts";
import { articlesOfThread } from "./thread-rows.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** Digests that went out. */
export function digests({
  database,
  log,
}: LedgerContext): Pick<Ledger, "lastDigest" | "articlesOfDigest" | "recordDigest"> {
  return {
    articlesOfDigest: async ({ team, channel, thread = "" }) => {
      const [row] = await database.query<{ body: string }>(
        "SELECT body FROM digest WHERE team = $1 AND channel = $2 AND body LIKE $3 LIMIT 1",
        [team, channel, `%"ts":${JSON.stringify(thread)}%`],
      );
      const digest = row && parseStored(Digest, row.body, log, { table: "digest", team, channel });
      const items = digest?.stories.flatMap((story) => story.items) ?? [];
      const threads = items.map((item) =>
        articlesOfThread(database, { team, channel: item.channel }, item.thread),
      );
      const filed = (await Promise.all(threads)).flat();
      return items.flatMap(
        (item) =>
          filed.find(
            (entry) => entry.articleId === item.articleId && entry.thread === item.thread,
          ) ?? [],
      );
    },

    lastDigest: async (team, channel) => {
      const [row] = await database.query<{ body: string }>(
        `SELECT body FROM digest WHERE team = $1 AND channel = $2 ORDER BY due_at DESC LIMIT 1`,
        [team, channel],
      );
      const digest = row && parseStored(Digest, row.body, log, { table: "digest", team, channel });
      return digest && { to: digest.to, items: digest.stories.flatMap((story) => story.items) };
    },

    recordDigest: async (team, dueAt, digest) => {
      await database.query(
        `INSERT INTO digest (team, channel, due_at, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (team, channel, due_at) DO UPDATE SET body = excluded.body`,
        [team, digest.channel, dueAt, JSON.stringify(digest)],
      );
    },
  };
}
