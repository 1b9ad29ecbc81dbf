import { tidyText } from "../source/blocks.ts";
import { plainName } from "../source/linked-values.ts";
import type { MetadataSources } from "./metadata-sources.ts";

/** The publication's name: as it names itself, else the host. */
export function readSite({ tags, articles, data, url }: MetadataSources): string | undefined {
  const named =
    tags.get("og:site_name") ?? publisher(articles, data) ?? tags.get("application-name");
  if (named && !/^https?:/i.test(named)) return tidyText(named);
  return url === undefined ? undefined : hostName(url);
}

function publisher(
  articles: MetadataSources["articles"],
  data: MetadataSources["data"],
): string | undefined {
  for (const article of articles) {
    const name = plainName(article["publisher"], data);
    if (name) return name;
  }
  return undefined;
}

function hostName(url: string): string | undefined {
  return URL.parse(url)?.hostname.replace(/^www\./, "") || undefined;
}
