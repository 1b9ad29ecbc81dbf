import { lookup } from "node:dns/promises";
import type { Config } from "../../config/config.ts";
import type { Wording } from "../../messages/wording.ts";
import type { Finding } from "./finding.ts";

/** Whether the proxy through which pages are read has an address. */
export async function checkProxy({ web: { proxy } }: Config, { say }: Wording): Promise<Finding[]> {
  const host =
    proxy === undefined ? undefined : URL.parse(proxy)?.hostname.replace(/^\[|\]$/gu, "");
  if (host === undefined) return [];
  try {
    await lookup(host);
    return found(true, say("proxyFound", { host }));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return found(false, say("proxyUnknown", { host, code }));
  }
}

const found = (ok: boolean, says: string): Finding[] => [{ subject: "proxy", ok, says }];
