import type { VerifiedSentence } from "../../domain/briefing.ts";
import type { Wording } from "../../messages/wording.ts";

/** Whether the articles bear it out: a sentence is near, and nothing was found. */
export const isBorneOut = ({ cites, findings, inOtherLanguage }: VerifiedSentence): boolean =>
  cites.length > 0 && findings.length === 0 && !inOtherLanguage;

/** What was found in a sentence that was held against articles; figures and names as it has them. */
export function findingsIn(
  { cites, findings, inOtherLanguage }: VerifiedSentence,
  { say }: Wording,
): string[] {
  if (cites.length === 0 && !inOtherLanguage) return [say("verifyNothing")];
  const found = findings.map(({ kind, what, hard }) => {
    if (kind === "negation" || kind === "claim") return say("verifyOtherwise");
    if (kind === "citation") return say("verifyNothing");
    return say(hard ? "verifyForeign" : "verifyElsewhere", { what });
  });
  return [...new Set(inOtherLanguage ? [...found, say("verifyLanguage")] : found)];
}
