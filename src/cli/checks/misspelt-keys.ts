import leven from "leven";
import type { Env } from "../../config/config.ts";

/** Letters that a slip of the fingers changes: two of them exchanged, one too many, one missing. */
const MOST_SLIPS = 2;
/** Shorter names are too near to variables that are none of ours: `HOME` and `HOST`. */
const SHORTEST_NAME = 8;

/** Variables that are none of ours and look like a slip in one that is: `OPENAI_MODLE` for `OPENAI_MODEL`. */
export function misspeltKeys(
  env: Env,
  known: readonly string[],
): readonly { readonly given: string; readonly meant: string }[] {
  const long = known.filter((key) => key.includes("_") && key.length >= SHORTEST_NAME);
  return Object.keys(env).flatMap((given) => {
    if (known.includes(given) || (env[given] ?? "").trim() === "") return [];
    const [nearest] = long
      .map((meant) => ({ meant, slips: leven(given.toUpperCase(), meant) }))
      .toSorted((one, other) => one.slips - other.slips);
    return nearest !== undefined && nearest.slips <= MOST_SLIPS
      ? [{ given, meant: nearest.meant }]
      : [];
  });
}
