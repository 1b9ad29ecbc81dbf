import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Digest } from "../../../src/domain/briefing.ts";
import type { KeyedJob } from "../../../src/domain/job.ts";
import { askIds, keyedDigest } from "../../../src/domain/keys.ts";
import type { DigestSchedule } from "../../../src/domain/settings/digest-schedule.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { digestSchedule } from "../../../src/jobs/schedule.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What happens in a channel after some hours. */
interface Happening {
  readonly afterHours: number;
  readonly what: "briefed" | "asked" | "looked" | "looked twice" | "restarted";
}

const happening: fc.Arbitrary<Happening> = fc.record({
  afterHours: fc.integer({ min: 0, max: 30 }),
  what: fc.constantFrom("briefed", "briefed", "asked", "looked", "looked twice", "restarted"),
});

const schedule: fc.Arbitrary<Omit<DigestSchedule, "createdAt">> = fc.record({
  team: fc.constant(TEAM),
  channel: fc.constant(OPEN),
  at: fc.constantFrom("00:00", "02:30", "09:00", "23:45"),
  days: fc.constantFrom("daily", "weekdays", "weekly"),
  weekday: fc.integer({ min: 1, max: 7 }),
  zone: fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"),
  sayNothingNew: fc.boolean(),
});

/** A channel that lives; its clocks change soon. */
async function lived(settings: Omit<DigestSchedule, "createdAt">, life: readonly Happening[]) {
  const set = flowSetUp();
  const { clock, ledger, chat } = set;
  await clock.advance(50 * DAY_MS);
  await ledger.saveDigestSchedule({ ...settings, createdAt: clock.now() });
  const waiting: KeyedJob[] = [];
  const known = new Set<string>();
  const jobs = {
    add: async (job: KeyedJob) => {
      if (known.has(job.key)) return false;
      known.add(job.key);
      waiting.push(job);
      return true;
    },
  };
  const start = () =>
    digestSchedule({ clockAgrees: async () => true, ledger, jobs, clock, log: set.log });
  const work = async () => {
    for (const { job } of waiting.splice(0)) await runJob(job, set.ports, firstRun());
  };
  const briefed: string[] = [];
  let process = start();
  let asks = 0;

  const happen = async (what: Happening["what"]) => {
    if (what === "briefed") {
      const articleId = `article-${briefed.push(`article-${briefed.length}`) - 1}`;
      const place = { team: TEAM, channel: OPEN, postTs: `${briefed.length}.1` };
      const title = `Number ${briefed.length}`;
      const at = { postedAt: clock.now(), briefedAt: clock.now() };
      await ledger.recordBriefing(aFiling(briefed.length, { ...place, articleId, title, ...at }));
      return;
    }
    if (what === "restarted") process = start();
    if (what === "asked") {
      asks += 1;
      const askId = askIds.digestNow(String(asks));
      const ask = { kind: "digest", team: TEAM, channel: OPEN, askedBy: ADA, askId } as const;
      await jobs.add(keyedDigest({ ...ask, dueAt: clock.now() }));
    }
    await process.tick(clock.now());
    if (what === "looked twice") await process.tick(clock.now());
    await work();
  };

  for (const { afterHours, what } of life) {
    await clock.advance(afterHours * HOUR_MS);
    await happen(what);
  }
  // The last one is asked for, so that nothing is left to tell.
  await clock.advance(HOUR_MS);
  await happen("asked");
  const digests = chat
    .replies(OPEN)
    .flatMap((reply): Digest[] => (reply.kind === "digest" ? [reply.digest] : []));
  return { briefed, digests };
}

const articlesOf = ({ stories }: Digest) =>
  stories.flatMap(({ items }) => items.map(({ articleId }) => articleId));

test("every article is in one digest and in no second one, whatever is asked, restarted or late", async () => {
  const life = fc.array(happening, { maxLength: 40, size: "max" });
  const property = fc.asyncProperty(schedule, life, async (settings, happenings) => {
    const { briefed, digests } = await lived(settings, happenings);
    expect(digests.flatMap(articlesOf).toSorted()).toEqual(briefed.toSorted());
  });
  await fc.assert(property, { numRuns: 60 });
});

test("each digest begins where the one before it ended, or later, and ends after it began", async () => {
  const life = fc.array(happening, { maxLength: 40, size: "max" });
  const property = fc.asyncProperty(schedule, life, async (settings, happenings) => {
    const { digests } = await lived(settings, happenings);
    for (const [at, { from, to }] of digests.entries()) {
      expect(from).toBeLessThan(to);
      expect(from).toBeGreaterThanOrEqual(digests[at - 1]?.to ?? 0);
    }
  });
  await fc.assert(property, { numRuns: 60 });
});
