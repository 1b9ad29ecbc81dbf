/** Cookies of one visit. */
export interface CookieJar {
  take(host: string, setCookie: readonly string[]): void;
  /** The `Cookie` header for a host, or undefined when it set none. */
  header(host: string): string | undefined;
}

/**
 * Cookies for the redirects of one visit: many sites send a reader around until the cookie they set
 * comes back. Each goes back to the host that set it and to no other, and none outlives the visit.
 */
export function cookieJar(): CookieJar {
  const byHost = new Map<string, Map<string, string>>();
  return {
    take(host, setCookie) {
      const cookies = byHost.get(host) ?? new Map<string, string>();
      for (const line of setCookie) {
        const [pair = ""] = line.split(";", 1);
        const name = pair.slice(0, Math.max(0, pair.indexOf("="))).trim();
        if (name !== "" && cookies.size < 50)
          cookies.set(name, pair.slice(pair.indexOf("=") + 1).trim());
      }
      byHost.set(host, cookies);
    },
    header(host) {
      const cookies = [...(byHost.get(host) ?? [])];
      return cookies.length === 0
        ? undefined
        : cookies.map(([name, value]) => `${name}=${value}`).join("; ");
    },
  };
}
