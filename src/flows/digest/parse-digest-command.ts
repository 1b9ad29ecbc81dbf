import type { DigestPatch } from "../../domain/settings/digest-schedule.ts";
import { didYouMean } from "../../phrasing/did-you-mean.ts";
import type { DigestMistake } from "../../phrasing/digest-replies.ts";
import { parseDigestTimes } from "./parse-digest-times.ts";

/** `/digest …` as understood, or what is wrong with it. */
export type DigestCommand =
  | { readonly do: "now" | "status" | "help" }
  | { readonly do: "change"; readonly patch: DigestPatch }
  | { readonly do: "mistake"; readonly mistake: DigestMistake };

/** The words that a command begins with, for those who mistype one. */
const VERBS = ["now", "status", "help", "quiet", "settings"];

const change = (patch: DigestPatch): DigestCommand => ({ do: "change", patch });
const mistake = (named: DigestMistake): DigestCommand => ({ do: "mistake", mistake: named });

/**
 * Reads what somebody typed behind `/digest`.
 *
 * @param reader their language: days may be named in it
 */
export function parseDigestCommand(text: string, reader = "en"): DigestCommand {
  const [verb = "", ...words] = text.trim().split(/\s+/u);
  switch (verb.toLowerCase()) {
    case "now":
      return { do: "now" };
    case "off":
    case "stop":
      return change("off");
    case "status":
      return { do: "status" };
    case "on":
    case "at":
      return parseOn(words.join(" "), reader);
    case "quiet":
      return parseQuiet(words[0]);
    case "":
    case "?":
    case "help":
    case "settings":
      return { do: "help" };
    default:
      return parseWithoutVerb(text, verb, reader);
  }
}

function parseQuiet(word: string | undefined): DigestCommand {
  if (word === "on") return change({ sayNothingNew: false });
  if (word === "off") return change({ sayNothingNew: true });
  return mistake({ kind: "quiet-on-or-off" });
}

function parseOn(text: string, reader: string): DigestCommand {
  const read = parseDigestTimes(text, reader);
  return "kind" in read ? mistake(read) : change(read);
}

/** “9am”, “daily at 9”: a time says enough. */
function parseWithoutVerb(text: string, verb: string, reader: string): DigestCommand {
  const read = parseDigestTimes(text, reader);
  if (!("kind" in read)) return change(read);
  const isVerb = "word" in read && read.word === verb && !/^\d/u.test(verb);
  const isOfTimes = read.kind !== "no-time" && !isVerb;
  return mistake(
    isOfTimes ? read : { kind: "unknown-verb", word: verb, meant: didYouMean(verb, VERBS) },
  );
}
