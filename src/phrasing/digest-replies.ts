import type {
  DigestChange,
  DigestFault,
  DigestPatch,
  DigestSchedule,
} from "../domain/settings/digest-schedule.ts";
import { namesOfDays } from "./digest-times.ts";
import type { Wording } from "../messages/wording.ts";

/** What is wrong with the text of a `/digest …`. */
export type DigestMistake =
  | {
      readonly kind: "unknown-verb" | "not-a-time" | "neither-days-nor-zone";
      readonly word: string;
      /** What it may be a slip for. */
      readonly meant?: string | undefined;
    }
  | { readonly kind: "no-time" | "quiet-on-or-off" };

export function describeDigestMistake(mistake: DigestMistake, wording: Wording): string {
  const meant = "meant" in mistake ? mistake.meant : undefined;
  const said = whatIsWrong(mistake, wording);
  return meant === undefined
    ? said
    : wording.phrase([said, { key: "didYouMean", values: { meant } }]);
}

function whatIsWrong(mistake: DigestMistake, { say }: Wording): string {
  switch (mistake.kind) {
    case "unknown-verb":
      return `${say("digestUnknownVerb", { word: mistake.word })} ${say("digestUsage")}`;
    case "not-a-time":
      return say("digestNotATime", { time: mistake.word });
    case "neither-days-nor-zone":
      return say("digestUnknownWord", { word: mistake.word });
    case "no-time":
      return say("digestSayWhen");
    case "quiet-on-or-off":
      return say("digestSayQuiet");
    default:
      return mistake satisfies never;
  }
}

/**
 * What came of a change that was asked for.
 *
 * @param next when the digest comes next, milliseconds since the epoch.
 */
export function describeDigestChange(
  asked: DigestPatch,
  change: DigestChange,
  next: (schedule: DigestSchedule) => number,
  wording: Wording,
): string {
  const { say } = wording;
  if (change.kind === "faults")
    return change.faults.map((fault) => describeDigestFault(fault, wording)).join("\n");
  const { before, after } = change;
  if (after === undefined) return say(before === undefined ? "digestNone" : "digestIsOff");
  if (asked === "off" || asked.sayNothingNew === undefined)
    return describeDigest(after, next(after), wording);
  return say(asked.sayNothingNew ? "digestSaysNothingNew" : "digestStaysQuiet");
}

/** When a channel's digest comes, and when next (milliseconds since the epoch). */
export function describeDigest(
  schedule: Omit<DigestSchedule, "team" | "channel" | "createdAt" | "sayNothingNew">,
  nextAt: number,
  wording: Wording,
): string {
  const { at, days, zone } = schedule;
  const { say, moment } = wording;
  const next = moment(nextAt, zone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  switch (days) {
    case "daily":
      return say("digestDaily", { at, zone, next });
    case "weekdays":
      return say("digestWeekdays", { at, zone, next });
    case "weekly":
      return say("digestWeekly", { day: namesOfDays(schedule, wording), at, zone, next });
    default:
      return days satisfies never;
  }
}

/** What is wrong with what was asked for. */
export function describeDigestFault(fault: DigestFault, { say }: Wording): string {
  switch (fault.kind) {
    case "no-digest":
      return say("digestNone");
    case "never-due":
      return say("digestNeverDue");
    case "no-value":
      return say("digestNoValue", { value: String(fault.value), setting: fault.setting });
    default:
      return fault satisfies never;
  }
}
