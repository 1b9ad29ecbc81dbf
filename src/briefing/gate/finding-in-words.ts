import type { Finding } from "../../domain/briefing.ts";

/** A figure with the word that it counts, which is cut to its stem. */
const COUNTED = /^(?<figure>\S+) \S/u;

/** A finding as it is told to the writer: what is wrong, and what can be done about it. */
export function findingInWords({ kind, what, hard }: Finding): string {
  switch (kind) {
    case "number":
      return figureInWords(what, hard);
    case "name":
      return hard
        ? `the name “${what}” is nowhere in the articles: write names as they are written there`
        : `the name “${what}” is not in the sentences it cites: cite the one that has it as well`;
    case "link":
      return `it holds the address ${what}: leave addresses out`;
    case "quotation":
      return `“${what}” is not said in these words: copy them, or write without quotation marks`;
    case "citation":
      return "its sentences speak of something else: correct the numbers";
    case "negation":
    case "claim":
      return what;
    default:
      return kind satisfies never;
  }
}

function figureInWords(what: string, hard: boolean): string {
  const { figure } = COUNTED.exec(what)?.groups ?? {};
  if (figure !== undefined)
    return `${figure} counts something else in its sentences: say what they count`;
  return hard
    ? `the figure ${what} is nowhere in the articles: write figures as they are written there`
    : `the figure ${what} is not in the sentences it cites: cite the one that has it, or leave it out`;
}
