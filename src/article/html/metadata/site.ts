import { tidyText } from "../source/blocks.ts";
import { plainName } from "../source/linked-values.ts";
import type { MetadataSources } from "./metadata-sources.ts";

/** The forms of companies: what bears one owns a publication, and is called otherwise in public. */
const COMPANY =
  /[\s,](?:Inc|Ltd|LLC|LLP|PLC|Corp|GmbH|AG|SE|S\.?A|S\.?L|S\.?p\.?A|S\.?r\.?l|B\.?V|A\.?B)\.?$/;
/** Behind the headline in a page's title. */
const BEHIND_HEADLINE = /^\s+[|\-–—·•]\s+(?<name>.{2,35})$/;

/** The publication's name: as it names itself, else the host. */
export function readSite(sources: MetadataSources): string | undefined {
  const { tags, articles, data, url } = sources;
  const owner = publisher(articles, data);
  const named =
    tags.get("og:site_name") ??
    tags.get("citation_journal_title") ??
    (owner !== undefined && COMPANY.test(owner) ? titledName(sources) : undefined) ??
    owner ??
    tags.get("application-name");
  if (named && !/^https?:/i.test(named)) return tidyText(named);
  return url === undefined ? undefined : hostName(url);
}

/** What stands behind the page's heading in its title. */
function titledName({ document }: MetadataSources): string | undefined {
  const title = tidyText(document.title);
  const heading = tidyText(document.querySelector("h1")?.textContent ?? "");
  if (heading === "" || !title.startsWith(heading)) return undefined;
  return BEHIND_HEADLINE.exec(title.slice(heading.length))?.groups?.["name"];
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
