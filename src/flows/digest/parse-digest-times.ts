import { dueOn } from "../../domain/settings/digest-days.ts";
import type { DigestPatch } from "../../domain/settings/digest-schedule.ts";
import { didYouMean } from "../../phrasing/did-you-mean.ts";
import type { DigestMistake } from "../../phrasing/digest-replies.ts";
import { functionWords } from "../../text/function-words.ts";
import { daysNamed, dayWords } from "./words/days-named.ts";
import { timeOfDay } from "./words/time-of-day.ts";
import { zoneNamed, zoneWords } from "./words/zone-named.ts";

/** Cities have names of three words at most: `Dumont d'Urville` has two, `Port of Spain` three. */
const LONGEST_NAME = 3;
/** Around what is said: `every day at 9 o'clock`. */
const AROUND = new Set("on at every each and the from weekly week o'clock time".split(" "));

interface Read {
  at?: string;
  zone?: string;
  readonly on: Set<number>;
}

/** When a digest is to come, as people write it: “9:00 AM, Mon–Fri, Berlin”; or what is wrong with it. */
export function parseDigestTimes(
  text: string,
  reader: string,
): Exclude<DigestPatch, "off"> | DigestMistake {
  const words = text
    .replaceAll(/[,;]|\s*([-–—])\s*(?=\p{L})/gu, (_, dash = " ") => dash)
    .split(/\s+/u)
    .filter(Boolean);
  const read: Read = { on: new Set() };
  for (let at = 0; at < words.length;) {
    const taken = take(words.slice(at, at + LONGEST_NAME), read, reader);
    if (taken === 0) return mistakeAt(words[at] ?? "", read, reader);
    at += taken;
  }
  const { at, zone, on } = read;
  if (at === undefined) return { kind: "no-time" };
  return { at, zone, ...daysIn([...on], words) };
}

/** As people know it: on weekdays where nothing is said of days, weekly where only that is. */
function daysIn(on: readonly number[], words: readonly string[]): Exclude<DigestPatch, "off"> {
  const days = dueOn(on);
  if (days === undefined) return { days: isWeekly(words) ? "weekly" : "weekdays" };
  if (days.furtherDays !== undefined) return { on };
  return days.days === "weekly" ? days : { days: days.days };
}

const isWeekly = (words: readonly string[]): boolean =>
  words.some((word) => /^week(?:ly)?$/iu.test(word));

/** How many of the next words could be read; each of time and zone is said once. */
function take(next: readonly string[], read: Read, reader: string): number {
  const [word = ""] = next;
  const days = daysNamed(word, reader);
  if (days !== undefined) {
    for (const day of days) read.on.add(day);
    return 1;
  }
  return takeTime(next, read) || takeZone(next, read) || Number(isAround(word, reader));
}

function takeTime(next: readonly string[], read: Read): number {
  if (read.at !== undefined) return 0;
  for (const length of [2, 1]) {
    const at = next.length < length ? undefined : timeOfDay(next.slice(0, length).join(" "));
    if (at === undefined) continue;
    read.at = at;
    return length;
  }
  return 0;
}

function takeZone(next: readonly string[], read: Read): number {
  if (read.zone !== undefined) return 0;
  for (let length = next.length; length > 0; length -= 1) {
    const zone = zoneNamed(next.slice(0, length).join(" "));
    if (zone === undefined) continue;
    read.zone = zone;
    return length;
  }
  return 0;
}

const isAround = (word: string, reader: string): boolean => {
  const small = word.toLowerCase();
  return AROUND.has(small) || functionWords(reader).has(small);
};

function mistakeAt(word: string, { at }: Read, reader: string): DigestMistake {
  if (at === undefined && /^\d/u.test(word)) return { kind: "not-a-time", word };
  const meant = didYouMean(word, dayWords(reader)) ?? didYouMean(word, zoneWords());
  if (at === undefined && meant === undefined) return { kind: "not-a-time", word };
  return { kind: "neither-days-nor-zone", word, meant };
}
