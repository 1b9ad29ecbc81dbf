import type { Article } from "../../domain/article.ts";
import type { BriefedArticle, ThreadRecord } from "../../domain/records.ts";
import type { JobContext } from "../../ports/jobs.ts";
import { readSource } from "../../reading/read-source.ts";
import type { BriefPorts } from "../brief/brief-ports.ts";
import { readingFor } from "../brief/reading-for.ts";
import { withSourceMetadata } from "../sources/with-source-metadata.ts";

/** The thread's articles in the order of their posts, each once; one no longer kept is read again. */
export async function articlesOf(
  thread: ThreadRecord | undefined,
  ports: BriefPorts,
  context: JobContext,
): Promise<Article[]> {
  const filed = new Map((thread?.articles ?? []).map((entry) => [entry.articleId, entry]));
  const found = await Promise.all(
    [...filed.values()].map((entry) => articleOf(entry, ports, context)),
  );
  return found.filter((article) => article !== undefined);
}

async function articleOf(
  entry: BriefedArticle,
  ports: BriefPorts,
  context: JobContext,
): Promise<Article | undefined> {
  const kept = await ports.library.article(entry.articleId);
  if (kept !== undefined) return withSourceMetadata(kept, entry);
  if (entry.url === undefined) return undefined;
  const reading = await readSource({ kind: "link", url: entry.url }, readingFor(entry, ports), {
    signal: context.signal,
  });
  return "article" in reading ? reading.article : undefined;
}
