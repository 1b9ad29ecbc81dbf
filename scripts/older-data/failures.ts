import type { OldJob, OldJobs, OldModules } from "./old-version.ts";
import { ADA, POLICY, READING, TEAM } from "./places.ts";
import { until } from "./until.ts";

const DAY_MS = 86_400_000;

/** A message that a person wrote before the bot was started. */
export const earlier = (minutes: number, text: string) => {
  const ts = `${Math.floor(Date.now() / 1000) - minutes * 60}.000100`;
  return { type: "message", team: TEAM, user: ADA, channel: READING, ts, text } as const;
};

type Earlier = ReturnType<typeof earlier>;
const postOf = ({ ts }: Earlier) => ({
  team: TEAM,
  channel: READING,
  ts,
  user: ADA,
  postedAt: Math.round(Number(ts) * 1000),
});

/** One job of each kind, about messages of an hour ago. */
export function jobsToFail(
  keys: OldModules["src/flows/keys.ts"],
  posts: Readonly<Record<"pasted" | "asked" | "helped" | "deleted", Earlier>>,
): OldJob[] {
  const { pasted, asked, helped, deleted } = posts;
  const source = { kind: "text", text: pasted.text };
  const place = { team: TEAM, channel: READING, thread: helped.ts };
  return [
    keys.keyedBrief({ kind: "brief", post: postOf(pasted), source, position: 0, again: false }),
    keys.keyedFollowUp({ kind: "follow-up", post: postOf(asked), question: asked.text }),
    keys.keyedDigest({ kind: "digest", team: TEAM, channel: POLICY, dueAt: Date.now() - DAY_MS }),
    keys.keyedForget({ kind: "forget", team: TEAM, channel: READING, ts: deleted.ts }, "deleted"),
    keys.keyedNotice({ kind: "notice", id: `${helped.ts}:more`, place, text: "One at a time." }),
  ];
}

const failing = () => Promise.reject(new Error("the disk is full"));

/** Jobs that fail as often as it takes to be given up. */
export async function failAll(jobs: OldJobs, keyed: readonly OldJob[]): Promise<void> {
  for (const job of keyed) await jobs.add(job);
  await jobs.work(failing, { concurrency: 4 });
  await until(async () => (await jobs.stats()).failed === keyed.length);
  await jobs.stop(1_000);
}
