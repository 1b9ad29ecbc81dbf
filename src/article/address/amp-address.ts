import { sameSite } from "./links.ts";
import { LONGEST_ADDRESS } from "./longest-address.ts";

/** Where a page says that its AMP twin is, which is drawn without scripts; on the same site only. */
export function ampAddress(document: Document, url: string | undefined): string | undefined {
  const link = document.querySelector('link[rel~="amphtml"]')?.getAttribute("href");
  if (!link || link.length > LONGEST_ADDRESS) return undefined;
  const address = url === undefined ? null : URL.parse(link, url);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  return address.href !== url && sameSite(address.href, url ?? "") ? address.href : undefined;
}
