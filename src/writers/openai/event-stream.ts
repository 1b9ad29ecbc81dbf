/**
 * A whole completion and the same in server-sent events, each made of the other: some servers stream
 * although they were not asked to, and some do not although they were.
 */

interface Choice {
  readonly delta?: Record<string, unknown>;
  readonly message?: Record<string, unknown>;
  readonly finish_reason?: unknown;
}
interface Piece {
  readonly choices?: readonly Choice[];
  readonly usage?: unknown;
  readonly error?: unknown;
}

/** Events (text) → the completion that they are, as JSON; the error that they tell of, where they do. */
export function completionIn(events: string): string {
  const pieces = events.split(/\r\n|\n|\r/u).flatMap(pieceIn);
  const failed = pieces.find(({ error }) => error !== undefined && error !== null);
  if (failed !== undefined) return JSON.stringify(failed);
  const choices = pieces.flatMap(({ choices: [choice] = [] }) => choice ?? []);
  const joined = (key: string): string =>
    choices
      .map(({ delta }) => delta?.[key])
      .map((part) => textOf(part))
      .join("");
  const refusal = joined("refusal");
  const message = { role: "assistant", content: joined("content"), refusal: refusal || null };
  // What ends without a reason was cut off.
  const finish = choices.findLast(({ finish_reason: reason }) => reason)?.finish_reason ?? "length";
  const usage = pieces.findLast((piece) => piece.usage)?.usage;
  return JSON.stringify({ choices: [{ index: 0, message, finish_reason: finish }], usage });
}

function pieceIn(line: string): Piece[] {
  const data = /^data: ?(\{.*)$/u.exec(line.trim())?.[1];
  if (data === undefined) return [];
  try {
    // SAFETY: all its fields are read as unknown.
    return [JSON.parse(data) as Piece];
  } catch {
    // A torn event: the completion ends without a reason, and is taken for cut off.
    return [];
  }
}

/** A whole completion (JSON) → two events: what was said, and that it has ended. */
export function eventsOf(completion: string): string {
  // SAFETY: all its fields are read as unknown.
  const { choices = [], usage } = JSON.parse(completion) as Piece;
  const [choice] = choices;
  const chunk = (delta: object, finish: unknown): string =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }], usage })}\n\n`;
  return `${chunk(choice?.message ?? {}, null)}${chunk({}, choice?.finish_reason ?? "length")}data: [DONE]\n\n`;
}

/**
 * The text of a message: itself, or its parts of text where a server sends parts; those in which a model
 * reasons are none.
 */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: unknown) => (isText(part) ? part.text : "")).join("");
}

const isText = (part: unknown): part is { readonly text: string } =>
  typeof part === "object" &&
  part !== null &&
  (!("type" in part) || part.type === "text" || part.type === "output_text") &&
  "text" in part &&
  typeof part.text === "string";
