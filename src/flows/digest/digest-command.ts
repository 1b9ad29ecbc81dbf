import type { DigestSchedule } from "../../domain/records.ts";
import { isZone } from "../../domain/zone.ts";

type Days = DigestSchedule["days"];

/** `/digest …` as understood, or what is wrong with it. */
export type DigestCommand =
  | { readonly do: "now" | "off" | "status" | "help" }
  | {
      readonly do: "on";
      readonly at: string;
      readonly days: Days;
      /** For `weekly`, when a day was named: 1 Monday … 7 Sunday. */
      readonly weekday?: number | undefined;
      readonly zone?: string | undefined;
    }
  | { readonly do: "nothing-new"; readonly say: boolean }
  | { readonly do: "mistake"; readonly sentence: string };

export const DIGEST_USAGE =
  "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const mistake = (sentence: string): DigestCommand => ({ do: "mistake", sentence });

export function parseDigestCommand(text: string): DigestCommand {
  const [verb = "", ...words] = text.trim().split(/\s+/u);
  switch (verb.toLowerCase()) {
    case "now":
    case "off":
    case "status":
      return { do: verb.toLowerCase() as "now" | "off" | "status" };
    case "on":
      return parseOn(words);
    case "quiet":
      return parseQuiet(words[0]);
    case "":
    case "help":
      return { do: "help" };
    default:
      return mistake(`I do not know “${verb}”. ${DIGEST_USAGE}`);
  }
}

function parseQuiet(word: string | undefined): DigestCommand {
  if (word === "on") return { do: "nothing-new", say: false };
  if (word === "off") return { do: "nothing-new", say: true };
  return mistake(
    "Say `/digest quiet on` to post nothing on days without news, `/digest quiet off` to say so in one line.",
  );
}

function parseOn(words: readonly string[]): DigestCommand {
  const [time, ...rest] = words;
  if (time === undefined) return mistake("Say when: `/digest on 09:00`.");
  const at = timeOfDay(time);
  if (at === undefined) return mistake(`“${time}” is not a time of day. Write it as \`09:00\`.`);
  let days: Days = "weekdays";
  let weekday: number | undefined;
  let zone: string | undefined;
  for (const word of rest) {
    const lower = word.toLowerCase();
    if (lower === "daily" || lower === "weekdays" || lower === "weekly") days = lower;
    else if (WEEKDAYS.includes(lower)) weekday = WEEKDAYS.indexOf(lower) + 1;
    else if (isZone(word)) zone = word;
    else
      return mistake(
        `I do not know “${word}”: neither days (\`weekdays\`, \`daily\`, \`weekly\`) nor a time zone (\`Europe/Berlin\`).`,
      );
  }
  if (weekday !== undefined) days = "weekly";
  return { do: "on", at, days, weekday, zone };
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
