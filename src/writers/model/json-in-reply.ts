/** Tags in which models reason. A template may open the tag in the prompt, so that the reply only closes it. */
const REASONING = /^[\s\S]*<\/(?:think|thinking|thought|reasoning)>/u;

/** Objects that are tried: reasoning and remarks hold some braces, and each try takes the length of the reply. */
const MOST_TRIES = 10;

/** The reply without the reasoning before it. */
export function withoutReasoning(reply: string): string {
  return reply.trimStart().startsWith("{") ? reply : reply.replace(REASONING, "");
}

/**
 * The first JSON object of a reply that `fits`, whatever is said around it; the first object at all where none
 * fits; undefined where there is none.
 */
export function jsonIn(reply: string, fits: (value: unknown) => boolean): object | undefined {
  let first: object | undefined;
  let from = reply.indexOf("{");
  for (let tries = 0; from >= 0 && tries < MOST_TRIES; tries += 1) {
    const end = objectEnd(reply, from);
    const value = end === undefined ? undefined : objectOf(reply.slice(from, end));
    if (value !== undefined && fits(value)) return value;
    first ??= value;
    from = reply.indexOf("{", value === undefined || end === undefined ? from + 1 : end);
  }
  return first;
}

/** Where the object that begins there ends, going by braces outside of strings; undefined where it stays open. */
function objectEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function objectOf(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // Braces of prose.
    return undefined;
  }
}
