import { z } from "zod";
import { Article } from "../../domain/article.ts";
import { packText, unpackText } from "../../domain/text/packed-text.ts";

const PackedArticle = Article.omit({ sentences: true })
  .extend({ bounds: z.array(z.int().nonnegative()).readonly() })
  .transform((packed) => unpackText<Article>(packed));

/** An article as it is kept: by the bounds of its sentences, or, as it once was, with the text of each. */
export const StoredArticle = z.union([PackedArticle, Article]);

export const toStored = (article: Article): z.input<typeof StoredArticle> =>
  packText(article) ?? article;
