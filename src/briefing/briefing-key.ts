import { createHash } from "node:crypto";
import type { Length } from "./briefing.ts";

/**
 * Under which key a briefing is kept: one article has one briefing for a workspace, language,
 * length, audience, style, writer and version of its prompt.
 */
export function briefingKey(wanted: {
  readonly team: string;
  readonly articleId: string;
  readonly language: string;
  readonly length: Length;
  readonly audience?: string | undefined;
  readonly instructions?: string | undefined;
  readonly writer: string;
  readonly prompt?: string | undefined;
}): string {
  const { team, articleId, language, length, writer, prompt = "" } = wanted;
  const { audience = "", instructions = "" } = wanted;
  // Names of models and a team's wishes are of any length and form; a key is neither.
  const manner = createHash("sha256")
    .update(JSON.stringify([writer, prompt, audience.trim(), instructions.trim()]))
    .digest("hex")
    .slice(0, 16);
  return ["briefing", team, articleId, language, length, manner].join(":");
}
