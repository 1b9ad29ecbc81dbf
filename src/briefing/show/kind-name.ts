import type { Article, TextKind } from "../../domain/article.ts";
import type { PlainKey } from "../../messages/catalogue.ts";

const NAMES: Record<Exclude<TextKind, "article">, PlainKey> = {
  documentation: "kindDocumentation",
  discussion: "kindDiscussion",
  encyclopaedia: "kindEncyclopaedia",
  product: "kindProduct",
  listing: "kindListing",
  mail: "kindMail",
  paper: "kindPaper",
  legal: "kindLegal",
  recipe: "kindRecipe",
  interview: "kindInterview",
  transcript: "kindTranscript",
};

/** What a text is called that is no article as readers know them; `undefined` for those, and where nothing tells. */
export function kindName({ kind }: Pick<Article, "kind">): PlainKey | undefined {
  return kind === undefined || kind.name === "article" ? undefined : NAMES[kind.name];
}
