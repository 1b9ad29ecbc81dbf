import { lookup as systemLookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { callbackify } from "node:util";
import { Agent, ProxyAgent, type Dispatcher } from "undici";
import { type AddressRules, bareHost } from "./addresses.ts";

/** Addresses of a host name, as text. Rejects with a DNS error code when there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** A name led to an address that is not met. */
export class BlockedAddressError extends Error {
  override readonly name = "BlockedAddressError";
}

/** Ways to reach hosts. */
export interface Connections {
  /** The way to one URL. Throws BlockedAddressError when a proxied host has an address that is not met. */
  to(url: URL, signal: AbortSignal): Promise<Dispatcher>;
  close(): Promise<void>;
}

/** How the machine itself resolves names, `/etc/hosts` included. */
export const systemResolve: Resolve = async (host) =>
  (await systemLookup(host, { all: true })).map(({ address }) => address);

/**
 * Connections that meet only addresses the rules allow. The check is made on the very answer that is
 * connected to, so that a name cannot answer one address to the check and another to the connection.
 * Through a proxy it is the proxy that connects: there the name's answers are checked beforehand, and
 * hosts the operator allowed are reached directly.
 */
export function webConnections(options: {
  readonly rules: AddressRules;
  readonly resolve: Resolve;
  readonly proxy?: string | undefined;
}): Connections {
  const checked = checkedResolve(options);
  const direct = new Agent({
    // HTTP/1.1 is served everywhere; one page a host gains nothing from HTTP/2.
    allowH2: false,
    connect: { lookup: asLookup(checked) },
  });
  const proxied = options.proxy === undefined ? undefined : new ProxyAgent({ uri: options.proxy });
  return {
    async to(url, signal) {
      if (proxied === undefined || options.rules.allows(url.hostname)) return direct;
      await abortable(checked(bareHost(url.hostname)), signal);
      return proxied;
    },
    async close() {
      await Promise.all([direct.close(), proxied?.close()]);
    },
  };
}

/** Resolves a name; one answer that is not met condemns them all, since the caller may try any. */
function checkedResolve({ rules, resolve }: { rules: AddressRules; resolve: Resolve }): Resolve {
  return async (host) => {
    const addresses = rules.mayMeet(host, host) ? [host] : await resolve(host);
    if (addresses.length === 0)
      throw Object.assign(new Error(`no address for ${host}`), { code: "ENOTFOUND" });
    if (!addresses.every((address) => rules.mayMeet(host, address))) {
      throw new BlockedAddressError(`${host} leads to an address that is not public`);
    }
    return addresses;
  };
}

function asLookup(resolve: Resolve): LookupFunction {
  const lookUp = callbackify(resolve);
  return (hostname, { all }, callback) => {
    lookUp(bareHost(hostname), (error, found) => {
      if (error !== null) return callback(error, "");
      const addresses = found.map((address) => ({
        address,
        family: address.includes(":") ? 6 : 4,
      }));
      const [first] = addresses;
      if (all === true) callback(null, addresses);
      else callback(null, first?.address ?? "", first?.family);
    });
  };
}

async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
