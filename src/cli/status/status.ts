import { parseArgs } from "node:util";
import { loadConfig } from "../../config/load-config.ts";
import { systemClock } from "../../jobs/clock.ts";
import { type Wording, wordingIn } from "../../messages/wording.ts";
import { type Io, wordingOf } from "../../terminal/io.ts";
import { type Terminal, terminal } from "../../terminal/terminal.ts";
import { withStore } from "../store/with-store.ts";
import type { Opinion } from "./opinions.ts";
import { printChanges } from "./print-changes.ts";
import { programVersion } from "./program-version.ts";
import { type StatusReport, statusReport } from "./status-report.ts";

const OPTIONS = { json: { type: "boolean" }, changes: { type: "boolean" } } as const;

/** `briefdesk status [--json] [--changes]`: what a person on call wants to know, from the store alone. */
export async function status(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const isForMachines = values.json === true;
  if (values.changes === true) return printChanges(isForMachines, io);
  const wording = isForMachines ? wordingIn("en") : wordingOf(io);
  const program = {
    config: loadConfig(io.env),
    version: await programVersion(),
    now: systemClock.now(),
  };
  const report = await withStore(io, (store) => statusReport(store, program, wording));
  if (isForMachines) io.stdout.write(`${JSON.stringify(report)}\n`);
  else print(terminal(io.stdout), report, wording);
  return 0;
}

function print(out: Terminal, report: StatusReport, wording: Wording): void {
  const { say } = wording;
  out.line(say("statusVersion", report));
  printRunning(out, report, wording);
  printJobs(out, report, wording);
  for (const { model, says } of report.models)
    out.paragraph(say("statusModel", { model, says }), { rest: "  " });
  printAbsences(out, report, wording);
  printWork(out, report, wording);
  printChannels(out, report, wording);
  printOpinions(out, report.feedback, wording);
}

function printRunning(out: Terminal, { running }: StatusReport, wording: Wording): void {
  if (running.length === 0) out.line(wording.say("statusNotRunning"));
  for (const { since, uptimeMs } of running)
    out.line(wording.say("statusRunning", { since, uptime: spanOf(uptimeMs, wording) }));
}

/** The two largest units. */
function spanOf(ms: number, { number }: Wording): string {
  const minutes = Math.floor(ms / 60_000);
  const parts = [
    { unit: "day", value: Math.floor(minutes / 1_440) },
    { unit: "hour", value: Math.floor(minutes / 60) % 24 },
    { unit: "minute", value: minutes % 60 },
  ];
  const first = parts.findIndex(({ value }) => value > 0);
  const shown = first < 0 ? parts.slice(2) : parts.slice(first, first + 2);
  return shown
    .map(({ unit, value }) => number(value, { style: "unit", unit, unitDisplay: "short" }))
    .join(" ");
}

function printJobs(out: Terminal, { jobs, failed }: StatusReport, { say }: Wording): void {
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
}

function printAbsences(out: Terminal, { caughtUp }: StatusReport, { say }: Wording): void {
  for (const { since, until, found: count, unread, cutShort } of caughtUp) {
    out.paragraph(say("statusCatchUp", { since, until, count }), { rest: "  " });
    if (unread !== undefined) out.paragraph(say("statusUnread", unread), { rest: "  " });
    if (cutShort.length > 0)
      out.paragraph(say("statusCutShort", { channels: cutShort.join(", ") }), { rest: "  " });
  }
}

function printWork(
  out: Terminal,
  { briefed, refused, spent }: StatusReport,
  { say, number }: Wording,
): void {
  const none = say("statusNone");
  const days = briefed.map(({ day, count }) => `${day} ${count}`).join(", ") || none;
  out.paragraph(say("statusBriefed", { days }), { rest: "  " });
  const reasons = refused.map(({ verdict, count }) => `${verdict} ${count}`).join(", ") || none;
  out.paragraph(say("statusRefused", { reasons }), { rest: "  " });
  const months = spent.map(({ month, cost, currency }) => `${month} ${number(cost)} ${currency}`);
  if (months.length > 0)
    out.paragraph(say("statusSpent", { months: months.join(", ") }), { rest: "  " });
}

function printChannels(
  out: Terminal,
  { digests, channels: own }: StatusReport,
  { say }: Wording,
): void {
  const channels = own.map(({ channel, mode }) => `${channel} ${mode}`).join(", ");
  if (channels !== "") out.paragraph(say("statusChannels", { channels }), { rest: "  " });
  const none = digests.length === 0 ? say("statusNone") : "";
  out.line(say("statusDigests", { digests: none }).trimEnd());
  for (const { channel, next: date, zone } of digests)
    out.line(`  ${channel}  ${say("statusNext", { date, zone })}`);
}

function printOpinions(out: Terminal, feedback: readonly Opinion[], { say }: Wording): void {
  const none = feedback.length === 0 ? say("statusNone") : "";
  out.line(say("statusFeedback", { feedback: none }).trimEnd());
  for (const row of feedback) {
    out.line(`  ${row.prompt}: ${say("statusOpinions", row)}${reasonsOf(row)}`);
    for (const remark of row.remarks) out.paragraph(remark, { first: "    › ", rest: "      " });
  }
}

function reasonsOf({ reasons }: Opinion): string {
  const parts = Object.entries(reasons).map(([reason, count]) => `${reason}: ${count}`);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
