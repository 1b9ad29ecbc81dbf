import type { DigestItem } from "../../domain/briefing.ts";
import type { KeptText } from "../../briefing/stories/merge-stories.ts";
import type { Library } from "../../ports/library.ts";

/** Title and sentences of the articles of a digest, by their ids; without those that are not kept any more. */
export async function textsOf(
  items: readonly DigestItem[],
  library: Pick<Library, "article">,
): Promise<ReadonlyMap<string, KeptText>> {
  const texts = new Map<string, KeptText>();
  for (const { articleId, title } of items) {
    if (texts.has(articleId)) continue;
    const article = await library.article(articleId);
    if (article === undefined) continue;
    const sentences = article.sentences.map(({ text }) => text);
    texts.set(articleId, { lines: [title, ...sentences], language: article.language });
  }
  return texts;
}
