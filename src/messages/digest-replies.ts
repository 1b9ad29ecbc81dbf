import type {
  DigestChange,
  DigestFault,
  DigestPatch,
  DigestSchedule,
} from "../domain/settings/digest-schedule.ts";

/** What `/digest` says of itself and of a channel's digest. */

export const DIGEST_USAGE =
  "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`";

export const NO_DIGEST = "There is no digest in this channel. `/digest on 09:00` starts one.";

export const DIGEST_ON_ITS_WAY = "The digest is on its way.";

/** What is wrong with the text of a `/digest …`. */
export type DigestMistake =
  | {
      readonly kind: "unknown-verb" | "not-a-time" | "neither-days-nor-zone";
      readonly word: string;
    }
  | { readonly kind: "no-time" | "quiet-on-or-off" };

export function describeDigestMistake(mistake: DigestMistake): string {
  switch (mistake.kind) {
    case "unknown-verb":
      return `I do not know “${mistake.word}”. ${DIGEST_USAGE}`;
    case "not-a-time":
      return `“${mistake.word}” is not a time of day. Write it as \`09:00\`.`;
    case "neither-days-nor-zone":
      return `I do not know “${mistake.word}”: neither days (\`weekdays\`, \`daily\`, \`weekly\`) nor a time zone (\`Europe/Berlin\`).`;
    case "no-time":
      return "Say when: `/digest on 09:00`.";
    case "quiet-on-or-off":
      return "Say `/digest quiet on` to post nothing on days without news, `/digest quiet off` to say so in one line.";
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
): string {
  if (change.kind === "faults") return change.faults.map(describeFault).join("\n");
  const { before, after } = change;
  if (after === undefined)
    return before === undefined ? NO_DIGEST : "The digest of this channel is off.";
  if (asked === "off" || asked.sayNothingNew === undefined)
    return describeDigest(after, next(after));
  return asked.sayNothingNew
    ? "On days without news the digest says so in one line."
    : "On days without news the digest stays quiet.";
}

const DAY_NAMES = [
  "Mondays",
  "Tuesdays",
  "Wednesdays",
  "Thursdays",
  "Fridays",
  "Saturdays",
  "Sundays",
];

/** When a channel's digest comes, and when next (milliseconds since the epoch). */
export function describeDigest(
  { at, days, weekday, zone }: DigestSchedule,
  nextAt: number,
): string {
  const when = {
    daily: "every day",
    weekdays: "on weekdays",
    weekly: `on ${DAY_NAMES[weekday - 1] ?? "Mondays"}`,
  }[days];
  const next = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(nextAt);
  return `The digest comes ${when} at ${at} (${zone}). Next: ${next}.`;
}

function describeFault(fault: DigestFault): string {
  switch (fault.kind) {
    case "no-digest":
      return NO_DIGEST;
    case "no-value":
      return `“${String(fault.value)}” is none of the values that \`${fault.setting}\` can have.`;
    default:
      return fault satisfies never;
  }
}
