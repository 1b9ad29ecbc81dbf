import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../../src/domain/article.ts";
import { articleOf } from "../../support/article-of.ts";

/** An article of our own with what its briefing must tell, the first first, and what is never a point. */
export interface LabelledText {
  readonly name: string;
  readonly kind: string;
  readonly article: Article;
  /** Of each fact the pieces of sentences of which one tells it. */
  readonly must: readonly (readonly string[])[];
  readonly never: readonly string[];
}

const FOLDER = new URL("kinds/", import.meta.url);

/** The texts in `kinds`, each named by its kind and language: title, paragraphs, and labels below a line of dashes. */
export function labelledTexts(): LabelledText[] {
  return readdirSync(FOLDER).map((name) => {
    const [kind = "", language = ""] = name.split(".");
    const [text = "", labels = ""] = readFileSync(new URL(name, FOLDER), "utf8").split("\n---\n");
    const [title = "", ...paragraphs] = text.split("\n").filter((line) => line !== "");
    const labelled = (label: string): string[] =>
      labels
        .split("\n")
        .flatMap((line) => (line.startsWith(label) ? [line.slice(label.length + 1)] : []));
    return {
      name,
      kind,
      article: articleOf(paragraphs.join("\n"), { id: name, title, language }),
      must: labelled("MUST").map((fact) => fact.split("|")),
      never: labelled("NEVER"),
    };
  });
}
