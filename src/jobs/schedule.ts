import { nextDue, previousDue } from "../domain/settings/digest-times.ts";
import { keyedDigest } from "../domain/keys.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Jobs } from "../ports/jobs.ts";
import type { DigestSchedule } from "../domain/settings/digest-schedule.ts";
import type { Clock, Log } from "../ports/world.ts";
import { interruptibleSleep } from "./interruptible-sleep.ts";
import { describeError } from "./retry.ts";

const TICK_MS = 20_000;
/** A process that was down at the minute catches up within six hours: no digest at 23:00 for 09:00. */
const CATCH_UP_MS = 6 * 60 * 60_000;

/** Turns due times into jobs. */
export interface DigestScheduler {
  /** Stores a job for every digest that is due. Never throws; what could not be done is done next time. */
  tick(now: number): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/**
 * Runs in every process. A job's key is its channel and due time, so that however many processes
 * look, restart or are late, one digest is posted; there is no leader.
 */
export function digestSchedule(options: {
  readonly ledger: Pick<Ledger, "digestSchedules">;
  readonly jobs: Pick<Jobs, "add">;
  readonly clock: Clock;
  /** Whether the clock can be trusted: nothing is due by one that is wrong. */
  readonly clockAgrees: () => Promise<boolean>;
  readonly log: Log;
}): DigestScheduler {
  const { ledger, jobs, clock, clockAgrees, log } = options;
  const pause = interruptibleSleep(clock);
  const ended = new AbortController();
  let loop: Promise<void> = Promise.resolve();
  /** When there is nothing to look for, by schedule: finding due times is the costly part. */
  const quiet = new Map<string, { readonly from: number; readonly until: number }>();

  const addIfDue = async (schedule: DigestSchedule, now: number) => {
    const id = JSON.stringify(schedule);
    const known = quiet.get(id);
    // Before `from` the clock was put back: what was found then does not count.
    if (known !== undefined && known.from <= now && now < known.until) return;
    const { team, channel } = schedule;
    const dueAt = previousDue(schedule, now);
    // A new schedule does not post the slot that was over when it was made.
    if (dueAt > schedule.createdAt && now - dueAt <= CATCH_UP_MS) {
      const added = await jobs.add(keyedDigest({ kind: "digest", team, channel, dueAt }));
      if (added) log.info({ team, channel, dueAt, lateMs: now - dueAt }, "digest is due");
    }
    quiet.set(id, { from: now, until: nextDue(schedule, now) });
  };

  const tick = async (now: number) => {
    try {
      const schedules = await ledger.digestSchedules();
      forgetOld(quiet, schedules);
      for (const schedule of schedules) {
        await addIfDue(schedule, now).catch((error: unknown) => {
          const { team, channel } = schedule;
          log.error({ team, channel, error: describeError(error) }, "a digest cannot be scheduled");
        });
      }
    } catch (error) {
      log.error({ error: describeError(error) }, "schedules cannot be read; trying again");
    }
  };

  const run = async () => {
    while (!ended.signal.aborted) {
      if (await clockAgrees()) await tick(clock.now());
      await pause.sleep(TICK_MS);
    }
  };

  return {
    tick,
    start: () => {
      loop = run();
    },
    stop: async () => {
      ended.abort();
      pause.wake();
      await loop;
    },
  };
}

/** A schedule that was changed or removed is another one. */
function forgetOld(known: Map<string, unknown>, schedules: readonly DigestSchedule[]): void {
  const current = new Set(schedules.map((schedule) => JSON.stringify(schedule)));
  for (const id of known.keys()) if (!current.has(id)) known.delete(id);
}
