import { readingMinutes } from "../../../briefing/show/reading-time.ts";
import type { Article } from "../../../domain/article.ts";
import type { MetadataField } from "../../../languages/patterns/questions.ts";
import type { Message } from "../../../messages/catalogue.ts";
import type { Draft } from "../../../ports/writer.ts";

/**
 * What is known of articles beside their text, told as such and resting on no sentence: who wrote it,
 * when, where. Undefined where it is known of none: the text may say it.
 *
 * @param language in which a date is written.
 */
export function answerMetadata(
  fields: readonly MetadataField[],
  articles: readonly Article[],
  language: string,
): Draft | undefined {
  const known = articles.flatMap((article) => {
    const said = fields.flatMap((field) => factOf(field, article, language) ?? []);
    return said.length === 0 ? [] : [{ title: article.title, said }];
  });
  if (known.length === 0) return undefined;
  const opening =
    articles.length === 1
      ? known.flatMap(({ said }) => said)
      : known.flatMap(({ title, said }) => [`“${title}”:`, ...said]);
  return { stated: true, opening, items: [], questions: [] };
}

function factOf(field: MetadataField, article: Article, language: string): Message | undefined {
  const { byline, publishedAt, site, title, text, url } = article;
  switch (field) {
    case "byline":
      return byline === undefined ? undefined : { key: "author", values: { name: byline } };
    case "publishedAt":
      return publishedAt === undefined
        ? undefined
        : { key: "publicationDate", values: { date: written(publishedAt, language) } };
    case "site":
      return site === undefined ? undefined : { key: "publisher", values: { site } };
    case "title":
      return title === "" ? undefined : { key: "headline", values: { title } };
    case "url":
      return url === undefined ? undefined : { key: "address", values: { url } };
    case "readingTime":
      return { key: "timeToRead", values: { minutes: readingMinutes(text) } };
    default:
      return field satisfies never;
  }
}

/** The day as it is stated, whatever the zone; what is no date as it is. */
function written(iso: string, language: string): string {
  const day = iso.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
