import { parseArgs } from "node:util";
import { nextDue } from "../domain/settings/digest-times.ts";
import { systemClock } from "../jobs/clock.ts";
import type { MissedWindow } from "../domain/job.ts";
import type { Feedback } from "../domain/records.ts";
import { circuitOpenUntil } from "../start/model-watch.ts";
import type { Store } from "../start/open-store.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { terminal, type Terminal } from "../terminal/terminal.ts";
import { printChanges } from "./print-changes.ts";
import { withStore } from "./with-store.ts";
import { wordingIn, type Wording } from "../messages/wording.ts";

const FAILED_SHOWN = 20;
const WEEK_MS = 7 * 86_400_000;

const OPTIONS = { json: { type: "boolean" }, changes: { type: "boolean" } } as const;

/** `briefdesk status [--json] [--changes]`: what a person on call wants to know, from the store alone. */
export async function status(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const isForMachines = values.json === true;
  if (values.changes === true) return printChanges(isForMachines, io);
  const wording = isForMachines ? wordingIn("en") : wordingOf(io);
  const report = await withStore(io, (store) => reportOf(store, systemClock.now(), wording));
  if (isForMachines) io.stdout.write(`${JSON.stringify(report)}\n`);
  else print(terminal(io.stdout), report, wording);
  return 0;
}

type Report = Awaited<ReturnType<typeof reportOf>>;

async function reportOf({ ledger, jobs }: Store, now: number, { phrase }: Wording) {
  const [stats, failed, schedules, feedback, leftAlone, catchUps] = await Promise.all([
    jobs.stats(),
    jobs.failed(FAILED_SHOWN),
    ledger.digestSchedules(),
    ledger.feedbackSince(now - WEEK_MS),
    ledger.openCircuits(),
    ledger.catchUps(),
  ]);
  const models = leftAlone.map((state) => ({
    model: state.model,
    says: phrase(circuitOpenUntil(state, { now: () => now })),
  }));
  const digests = schedules.map((schedule) => ({
    channel: schedule.channel,
    next: new Date(nextDue(schedule, now)).toISOString(),
    zone: schedule.zone,
  }));
  const caughtUp = catchUps.map(({ team, found, unread, cutShort = [], ...window }) => ({
    team,
    ...timesOf(window),
    found,
    cutShort,
    unread: unread && timesOf(unread),
  }));
  return { jobs: stats, failed, models, caughtUp, digests, feedback: summarise(feedback) };
}

const timesOf = ({ since, until }: MissedWindow) => ({
  since: new Date(since).toISOString(),
  until: new Date(until).toISOString(),
});

function print(
  out: Terminal,
  { jobs, failed, models, caughtUp, digests, feedback }: Report,
  { say }: Wording,
): void {
  const orNone = (list: readonly unknown[]): string => (list.length === 0 ? say("statusNone") : "");
  out.line(say("statusJobs", jobs));
  for (const job of failed) {
    const at = new Date(job.failedAt).toISOString();
    const attempts = say("statusAttempts", { count: job.attempts });
    out.paragraph(`${job.id}  ${job.kind}  ${attempts}  ${at}  ${job.error}`, {
      first: "  ",
      rest: "    ",
    });
  }
  if (failed.length > 0) out.line(`  ${say("statusRerun")}`);
  for (const { model, says } of models)
    out.paragraph(say("statusModel", { model, says }), { rest: "  " });
  for (const { since, until, found: count, unread, cutShort } of caughtUp) {
    out.paragraph(say("statusCatchUp", { since, until, count }), { rest: "  " });
    if (unread !== undefined) out.paragraph(say("statusUnread", unread), { rest: "  " });
    if (cutShort.length > 0)
      out.paragraph(say("statusCutShort", { channels: cutShort.join(", ") }), { rest: "  " });
  }
  out.line(say("statusDigests", { digests: orNone(digests) }).trimEnd());
  for (const { channel, next: date, zone } of digests)
    out.line(`  ${channel}  ${say("statusNext", { date, zone })}`);
  out.line(say("statusFeedback", { feedback: orNone(feedback) }).trimEnd());
  for (const row of feedback) {
    out.line(`  ${row.prompt}: ${say("statusOpinions", row)}${reasonsOf(row)}`);
    for (const remark of row.remarks) out.paragraph(remark, { first: "    › ", rest: "      " });
  }
}

interface Opinion {
  readonly prompt: string;
  readonly useful: number;
  readonly notUseful: number;
  /** How often each reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
  /** What was added in people's own words. */
  readonly remarks: readonly string[];
}

/** What readers think of the briefings, by the prompt that wrote them. */
function summarise(feedback: readonly Feedback[]): Opinion[] {
  const byPrompt = Map.groupBy(feedback, ({ prompt }) => prompt ?? "extractive");
  return [...byPrompt].map(([prompt, given]) => {
    // A reason comes before what was added in words: `incomplete: the price is missing`.
    const said = given.flatMap(({ reason }) => (reason === undefined ? [] : [split(reason)]));
    const reasons = Map.groupBy(said, ({ chosen }) => chosen);
    return {
      prompt,
      useful: given.filter(({ useful }) => useful).length,
      notUseful: given.filter(({ useful }) => !useful).length,
      reasons: Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
      remarks: said.flatMap(({ remark }) => remark ?? []),
    };
  });
}

function split(reason: string): { chosen: string; remark?: string } {
  const at = reason.indexOf(": ");
  return at < 0
    ? { chosen: reason }
    : { chosen: reason.slice(0, at), remark: reason.slice(at + 2) };
}

function reasonsOf({ reasons }: Opinion): string {
  const parts = Object.entries(reasons).map(([reason, count]) => `${reason}: ${count}`);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
