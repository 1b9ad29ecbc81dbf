import type { Article } from "../../domain/article.ts";
import type { BriefedArticle } from "../../domain/records.ts";

/**
 * A kept article as it was posted in one place: one text is one article, but what links to it, and how it
 * is titled there, may be known elsewhere alone. Without a place it has neither link nor site.
 */
export function withSourceMetadata(article: Article, filed: BriefedArticle | undefined): Article {
  const { url: _url, site: _site, ...bare } = article;
  if (filed === undefined) return bare;
  const { title, site, url } = filed;
  return {
    ...bare,
    title,
    ...(site === undefined ? {} : { site }),
    ...(url === undefined ? {} : { url }),
  };
}
