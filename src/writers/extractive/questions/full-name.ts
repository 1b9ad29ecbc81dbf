import { languageOf } from "../../../languages/index.ts";
import { organisationWords } from "../../../languages/patterns/question-forms.ts";
import type { Article } from "../../../domain/article.ts";

/** Parts of names that organisations have, in the languages whose names look like those of people. */
const ORGANISATION = new RegExp(String.raw`(?<!\p{L})(?:${organisationWords})(?!\p{L})`, "u");

/**
 * The full name of a person who speaks in an article: for “Tarnow” “Wiebke Tarnow”, if the article has it.
 * Undefined for an organisation, by its words or by its article (“the Calder Institute”), for who wrote
 * or published the text, and where only one name is known.
 */
export function fullName(
  name: string,
  { text, language, site = "", byline = "" }: Article,
): string | undefined {
  const full = name.includes(" ") ? withoutRole(name, language) : inFull(name, text);
  if (full === undefined || ORGANISATION.test(full)) return undefined;
  if (site.includes(full) || byline.includes(full)) return undefined;
  const asThing = new RegExp(String.raw`(?<!\p{L})[Tt]he ${RegExp.escape(full)}`, "u");
  return asThing.test(text) ? undefined : full;
}

/** German writes a role as it writes a name: “Leiterin Ansgard Reuß”. */
function withoutRole(name: string, language: string): string {
  return languageOf(language).capitalisesNouns === true
    ? name.split(" ").slice(-2).join(" ")
    : name;
}

/** A small or sentence-initial word before a name is no first name; one within a sentence is. */
function inFull(surname: string, text: string): string | undefined {
  const named = new RegExp(
    String.raw`(?<=[\p{Ll},] )(?<full>\p{Lu}\p{Ll}+ ${RegExp.escape(surname)})(?!\p{L})`,
    "u",
  );
  return named.exec(text)?.groups?.["full"];
}
