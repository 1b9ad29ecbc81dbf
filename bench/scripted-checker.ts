import type { AskReader } from "../src/briefing/gate/gate.ts";
import type { Opinion } from "../src/ports/writer.ts";

const SUPPORTED: Opinion = { verdict: "supported" };
const UNSUPPORTED: Opinion = { verdict: "unsupported", words: "" };

/** What a second reader says of a labelled point; nothing is what comes of one that is too late, too. */
const CHECKERS: Readonly<Record<string, (honest: boolean) => readonly Opinion[]>> = {
  right: (honest) => [honest ? SUPPORTED : UNSUPPORTED],
  wrong: (honest) => [honest ? UNSUPPORTED : SUPPORTED],
  slow: () => [],
  silent: () => [{ verdict: "unclear" }],
  "all-no": () => [UNSUPPORTED],
  "all-yes": () => [SUPPORTED],
};

/**
 * The second reader that `--checker=NAME` asks for, as it reads a point of which it is known whether it is
 * honest; undefined without the option.
 *
 * @throws when there is none of that name.
 */
export function checkerNamed(
  name: string | undefined,
): ((honest: boolean) => AskReader) | undefined {
  if (name === undefined) return undefined;
  const opinions = CHECKERS[name];
  if (opinions === undefined) {
    throw new Error(
      `There is no checker “${name}”. There are: ${Object.keys(CHECKERS).join(", ")}.`,
    );
  }
  return (honest) => (statements) => Promise.resolve(statements.flatMap(() => opinions(honest)));
}
