import { markupText } from "../source/markup-text.ts";
import { typesOf, type LinkedData } from "../source/json-ld.ts";
import type { PageScript } from "../source/page-source.ts";

const CUE_LISTS = /transcript|caption|subtitle|cues?$|segments?$/i;
/** A list of fewer is a menu of languages. */
const LEAST_CUES = 5;
const DEEPEST = 12;
/** State of more than this is a catalogue. */
const LARGEST = 3_000_000;

/**
 * The words of a video where its page carries them: a `transcript` in the JSON-LD, or a list of
 * cues in the page's state. Empty where there are none.
 */
export function videoTranscript(
  data: readonly LinkedData[],
  scripts: readonly PageScript[],
): string {
  const stated = data
    .filter((node) => typesOf(node).includes("VideoObject"))
    .map((node) => node["transcript"])
    .find((text) => typeof text === "string");
  return stated === undefined ? cuesInState(scripts) : markupText(stated as string);
}

function cuesInState(scripts: readonly PageScript[]): string {
  for (const { type, text } of scripts) {
    if (!/^application\/json/i.test(type) || text.length > LARGEST) continue;
    const cues = findCues(parsed(text), false, 0);
    if (cues.length >= LEAST_CUES) return markupText(cues.join(" "));
  }
  return "";
}

/** The texts of the cues below a value; only what hangs under a name for captions counts. */
function findCues(value: unknown, named: boolean, depth: number): string[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findCues(item, named, depth + 1));
  const node = value as Readonly<Record<string, unknown>>;
  if (named && typeof node["text"] === "string") return [node["text"]];
  return Object.entries(node).flatMap(([key, child]) =>
    findCues(child, named || CUE_LISTS.test(key), depth + 1),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // State that is not JSON has no cues that could be distinguished from code.
    return undefined;
  }
}
