import type { DigestPatch, DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import type { DigestMistake } from "../../phrasing/digest-replies.ts";
import { isZone } from "../../domain/settings/zone.ts";

/** `/digest …` as understood, or what is wrong with it. */
export type DigestCommand =
  | { readonly do: "now" | "status" | "help" }
  | { readonly do: "change"; readonly patch: DigestPatch }
  | { readonly do: "mistake"; readonly mistake: DigestMistake };

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const change = (patch: DigestPatch): DigestCommand => ({ do: "change", patch });
const mistake = (named: DigestMistake): DigestCommand => ({ do: "mistake", mistake: named });

export function parseDigestCommand(text: string): DigestCommand {
  const [verb = "", ...words] = text.trim().split(/\s+/u);
  switch (verb.toLowerCase()) {
    case "now":
      return { do: "now" };
    case "off":
      return change("off");
    case "status":
      return { do: "status" };
    case "on":
      return parseOn(words);
    case "quiet":
      return parseQuiet(words[0]);
    case "":
    case "help":
      return { do: "help" };
    default:
      return mistake({ kind: "unknown-verb", word: verb });
  }
}

function parseQuiet(word: string | undefined): DigestCommand {
  if (word === "on") return change({ sayNothingNew: false });
  if (word === "off") return change({ sayNothingNew: true });
  return mistake({ kind: "quiet-on-or-off" });
}

function parseOn(words: readonly string[]): DigestCommand {
  const [time, ...rest] = words;
  if (time === undefined) return mistake({ kind: "no-time" });
  const at = timeOfDay(time);
  if (at === undefined) return mistake({ kind: "not-a-time", word: time });
  let days: DigestSchedule["days"] = "weekdays";
  let weekday: number | undefined;
  let zone: string | undefined;
  for (const word of rest) {
    const lower = word.toLowerCase();
    if (lower === "daily" || lower === "weekdays" || lower === "weekly") days = lower;
    else if (WEEKDAYS.includes(lower)) weekday = WEEKDAYS.indexOf(lower) + 1;
    else if (isZone(word)) zone = word;
    else return mistake({ kind: "neither-days-nor-zone", word });
  }
  if (weekday !== undefined) days = "weekly";
  return change({ at, days, weekday, zone });
}

/** `9`, `9:05`, `09.05`, `9am`, `9:30pm` → `HH:MM`. */
function timeOfDay(word: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/iu.exec(word);
  if (match === null) return undefined;
  const [, hours = "", minutes = "00", half] = match;
  const hour =
    half === undefined
      ? Number(hours)
      : (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  const isClock = half === undefined || (Number(hours) >= 1 && Number(hours) <= 12);
  if (hour > 23 || Number(minutes) > 59 || !isClock) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
