import { sameSite } from "../../address/links.ts";
import { LONGEST_ADDRESS } from "../../address/longest-address.ts";
import type { MetadataSources } from "./metadata-sources.ts";

/** The page's own word on its address, when it is http(s) and on the same registrable domain. */
export function canonicalAddress({ document, tags, url }: MetadataSources): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const stated = link || tags.get("og:url");
  if (!stated || stated.length > LONGEST_ADDRESS) return undefined;
  const address = url === undefined ? URL.parse(stated) : URL.parse(stated, url);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  return url === undefined || sameSite(address.href, url) ? address.href : undefined;
}
