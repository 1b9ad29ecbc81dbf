import { canonicalAddress } from "../../article/address/links.ts";
import { isFileWithoutArticle, unlikelyArticle } from "../../article/address/unlikely-article.ts";
import type { Source } from "../../domain/article.ts";
import type { FileRef, IncomingMessage } from "../../domain/incoming.ts";
import { isArticleText } from "./article-text.ts";
import { slackMessageSource } from "./slack-links.ts";

/** What has to be known of hosts to tell an article's link from another. */
export interface SourceContext {
  /** Hosts whose `/archives/…` links are messages of this workspace, beside slack.com. */
  readonly workspaceHosts: ReadonlySet<string>;
  /** Whether the operator opened a private host to the bot: what is there is read as anywhere. */
  readonly allowsHost?: ((host: string) => boolean) | undefined;
}

/** What a message hands in: its article if it holds one, else its links, and its files. */
export function sourcesOf(
  message: Pick<IncomingMessage, "text" | "links" | "files">,
  context: SourceContext,
  asked: boolean,
): Source[] {
  const links = eachPageOnce(message.links).flatMap((url): Source[] => {
    const inside = slackMessageSource(url, context.workspaceHosts);
    if (inside === undefined)
      return asked || mayBeArticle(url, context) ? [{ kind: "link", url }] : [];
    return asked && inside !== "other" ? [inside] : [];
  });
  const files = message.files.filter((file) => asked || !holdsNoArticle(file)).map(fileSource);
  const given = {
    asked,
    beside: files.length,
    links: linksOf(links.filter((link) => !isSite(link))),
  };
  if (isArticleText(message.text, given)) {
    return [{ kind: "text", text: message.text }, ...files];
  }
  return [...links, ...files];
}

const linksOf = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    source.kind === "file" || source.kind === "text" ? [] : [source.url],
  );

/** An article names sites in passing, and Slack makes links of their names: they are no articles beside it. */
const isSite = (source: Source): boolean =>
  source.kind === "link" && unlikelyArticle(source.url) === "a front page";

/** A link that is no article by its address is left alone where nobody asked about it. */
function mayBeArticle(url: string, { allowsHost }: Pick<SourceContext, "allowsHost">): boolean {
  const why = unlikelyArticle(url);
  if (why !== "a private address") return why === undefined;
  return allowsHost?.(URL.parse(url)?.hostname ?? "") === true;
}

/** Addresses that differ in what tracks their readers lead to one page. */
function eachPageOnce(links: readonly string[]): string[] {
  const pages = new Map(links.toReversed().map((url) => [canonicalAddress(url), url]));
  return links.filter((url) => pages.get(canonicalAddress(url)) === url);
}

/** Pictures, sound, film, archives, data and code are no articles; the bot speaks of them only when asked. */
function holdsNoArticle({ name, mimetype = "" }: FileRef): boolean {
  return /^(?:image|audio|video)\//u.test(mimetype) || isFileWithoutArticle(name);
}

export function fileSource(file: FileRef): Source {
  return { kind: "file", fileId: file.id, name: file.name, mimetype: file.mimetype };
}
