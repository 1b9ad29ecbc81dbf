import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import zlib from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import type { Fetcher } from "../../src/ports/fetcher.ts";
import { webFetcher, type WebFetcherOptions } from "../../src/web/web-fetcher.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A site on loopback, reached under the name `site.example`. */
async function site(handler: Handler): Promise<{ url: string; port: number; hits: () => number }> {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://site.example:${port}`, port, hits: () => hits };
}

function fetcher(options: Partial<WebFetcherOptions> = {}): Fetcher {
  const made = webFetcher({
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    allow: ["site.example", "other.example"],
    resolve: () => Promise.resolve(["127.0.0.1"]),
    ...options,
  });
  closers.push(() => made.close());
  return made;
}

/** Waits of a fetcher that visits a host so often at once; nothing is reached, as its name leads inside. */
async function waitsFor(address: string, visits: number, more: Partial<WebFetcherOptions> = {}) {
  const waits: number[] = [];
  const clock = { now: () => 0, sleep: async (ms: number) => void waits.push(ms) };
  const reader = fetcher({ clock, resolve: async () => ["10.0.0.9"], ...more });
  await Promise.all(Array.from({ length: visits }, (_, n) => reader.get(`${address}/${n}`)));
  return waits;
}

const html = (body: string) => `<!doctype html><title>T</title><body>${body}`;

function send(
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
}

const refresh = (target: string, seconds = 0) =>
  `<head><noscript><META http-equiv="refresh" content="${seconds};URL=${target}"></noscript><script>x()</script>`;

const nowhere = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));

async function page(got: ReturnType<Fetcher["get"]>) {
  const result = await got;
  if (result.kind !== "page") throw new Error(`no page: ${JSON.stringify(result)}`);
  return { ...result, text: new TextDecoder().decode(result.body) };
}

describe("a page", () => {
  test("comes with its status, type, validators and body", async () => {
    const { url } = await site((_, response) =>
      response
        .writeHead(404, {
          "content-type": "text/html; charset=utf-8",
          etag: '"a"',
          "last-modified": "Mon",
        })
        .end("gone fishing"),
    );
    expect(await page(fetcher().get(`${url}/a`))).toMatchObject({
      url: `${url}/a`,
      status: 404,
      contentType: "text/html; charset=utf-8",
      etag: '"a"',
      lastModified: "Mon",
      text: "gone fishing",
    });
  });

  test("is asked for under an honest name with the operator's contact", async () => {
    const { url } = await site((request, response) =>
      send(response, String(request.headers["user-agent"])),
    );
    const { text } = await page(fetcher({ contact: "ops@paper.example" }).get(url));
    expect(text).toContain("Briefdesk/");
    expect(text).toContain("+ops@paper.example");
  });

  test("that did not change is not sent again", async () => {
    const { url } = await site((request, response) =>
      request.headers["if-none-match"] === '"a"'
        ? response.writeHead(304).end()
        : send(response, "new"),
    );
    expect(await fetcher().get(url, { etag: '"a"' })).toEqual({
      kind: "not-modified",
      url: new URL(url).href,
    });
    expect(await page(fetcher().get(url, { etag: '"b"' }))).toMatchObject({ text: "new" });
  });

  test.each([
    ["gzip", zlib.gzipSync],
    ["deflate", zlib.deflateSync],
    ["deflate", zlib.deflateRawSync],
    ["br", zlib.brotliCompressSync],
    ["zstd", zlib.zstdCompressSync],
    ["gzip, br", (data: Buffer) => zlib.brotliCompressSync(zlib.gzipSync(data))],
    ["gzip", (data: Buffer) => data],
    ["identity", (data: Buffer) => data],
  ])("packed as %s is unpacked", async (encoding, pack) => {
    const body = html("<p>words ".repeat(3000));
    const { url } = await site((_, response) =>
      send(response, pack(Buffer.from(body)), { "content-encoding": encoding }),
    );
    expect((await page(fetcher().get(url))).text).toBe(body);
  });

  test("packed in an unknown or a threefold way is refused", async () => {
    for (const encoding of ["lzma", "gzip, gzip, gzip"]) {
      const { url } = await site((_, response) =>
        send(response, "x", { "content-encoding": encoding }),
      );
      expect(await fetcher().get(url)).toMatchObject({ kind: "failure", verdict: "unreachable" });
    }
  });

  test("that is packed badly is a failure, not a crash", async () => {
    const { url } = await site((_, response) =>
      send(response, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]), {
        "content-encoding": "gzip",
      }),
    );
    expect(await fetcher().get(url)).toMatchObject({ kind: "failure", verdict: "unreachable" });
  });
});

describe("redirects", () => {
  test("are followed, relative ones too, with the fragment kept", async () => {
    const { url } = await site((request, response) =>
      request.url === "/end?x=1"
        ? send(response, "here")
        : response.writeHead(302, { location: "/end?x=1" }).end(),
    );
    expect(await page(fetcher().get(`${url}/start#part`))).toMatchObject({
      url: `${url}/end?x=1#part`,
      text: "here",
    });
  });

  test("carry the cookies of the visit to the host that set them, and to no other", async () => {
    const { url, port } = await site((request, response) => {
      if (request.url === "/other")
        return send(response, `cookies: ${request.headers.cookie ?? "none"}`);
      if (request.headers.cookie === "seen=1") {
        return response.writeHead(302, { location: `http://other.example:${port}/other` }).end();
      }
      return response
        .writeHead(302, { location: "/", "set-cookie": "seen=1; Path=/; HttpOnly" })
        .end();
    });
    expect((await page(fetcher().get(url))).text).toBe("cookies: none");
  });

  test("in a circle end, and say so", async () => {
    const { url, hits } = await site((request, response) =>
      response.writeHead(301, { location: request.url === "/a" ? "/b" : "/a" }).end(),
    );
    expect(await fetcher().get(`${url}/a`)).toMatchObject({
      verdict: "unreachable",
      reason: { key: "redirectsInCircle" },
    });
    expect(hits()).toBe(6);
  });

  test("are followed five times and not a sixth", async () => {
    const { url } = await site((request, response) => {
      const left = Number(request.url?.slice(1));
      return left === 0
        ? send(response, "end")
        : response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    expect((await page(fetcher().get(`${url}/5`))).text).toBe("end");
    expect(await fetcher().get(`${url}/6`)).toMatchObject({
      verdict: "unreachable",
      reason: { key: "redirectsTooOften", values: { times: 5 } },
    });
  });

  test("written into the page are followed when the page is a mere signpost", async () => {
    const { url } = await site((request, response) => {
      if (request.url === "/short") return send(response, refresh("/end"));
      if (request.url === "/reloads") return send(response, refresh("/end", 300));
      if (request.url === "/article")
        return send(response, refresh("/end") + html("words ".repeat(200)));
      return send(response, "end");
    });
    expect((await page(fetcher().get(`${url}/short`))).url).toBe(`${url}/end`);
    expect((await page(fetcher().get(`${url}/reloads`))).url).toBe(`${url}/reloads`);
    expect((await page(fetcher().get(`${url}/article`))).url).toBe(`${url}/article`);
  });
});

describe("limits", () => {
  test("a page that announces too much is not read", async () => {
    const { url } = await site((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "52428800" });
      response.write("x");
    });
    expect(await fetcher().get(url)).toMatchObject({ verdict: "too-large" });
  });

  test("an endless stream is dropped at the limit", async () => {
    let sent = 0;
    const { url } = await site((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const chunk = Buffer.alloc(65_536, "words ");
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.byteLength;
        sent += chunk.byteLength;
      };
      response.on("drain", more).on("error", () => {});
      more();
    });
    expect(await fetcher({ maxBytes: 1_000_000 }).get(url)).toMatchObject({
      verdict: "too-large",
      reason: { key: "pageTooLarge", values: { megabytes: 1 } },
    });
    expect(sent).toBeLessThan(20_000_000);
  });

  test.each([
    ["gzip", () => zlib.createGzip({ level: 9 })],
    [
      "br",
      () => zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
    ],
    ["zstd", () => zlib.createZstdCompress()],
  ])(
    "a %s bomb is dropped when the limit is reached, long before it has come",
    async (encoding, pack) => {
      let packed = 0;
      const { url } = await site((_, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding });
        const packer = pack();
        const zeros = Buffer.alloc(1_000_000);
        packer.on("data", (chunk: Buffer) => {
          packed += chunk.byteLength;
        });
        packer.pipe(response).on("error", () => {});
        const more = (): void => {
          while (!response.destroyed && packer.write(zeros)) continue;
          if (response.destroyed) packer.destroy();
        };
        packer.on("drain", more).on("error", () => {});
        more();
      });
      expect(await fetcher({ maxBytes: 2_000_000 }).get(url)).toMatchObject({
        verdict: "too-large",
      });
      expect(packed).toBeLessThan(2_000_000);
    },
  );

  test("a film is named by its first bytes and not downloaded", async () => {
    const { url } = await site((_, response) => {
      response.writeHead(200, { "content-type": "video/mp4", "content-length": "900000000" });
      response.write(Buffer.alloc(100_000, 7));
    });
    const got = await page(fetcher().get(url));
    expect(got.contentType).toBe("video/mp4");
    expect(got.body.byteLength).toBeLessThanOrEqual(4100);
  });

  test("silence and a trickle both run into the time limit", async () => {
    const silent = await site(() => {});
    expect(await fetcher({ timeoutMs: 150 }).get(silent.url)).toMatchObject({ verdict: "timeout" });
    const trickle = await site((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await fetcher({ timeoutMs: 200 }).get(trickle.url)).toMatchObject({
      verdict: "timeout",
    });
  });

  test("the time limit is for all hops together", async () => {
    const { url } = await site((_, response) => {
      setTimeout(() => response.writeHead(302, { location: `/${Math.random()}` }).end(), 120);
    });
    expect(await fetcher({ timeoutMs: 300 }).get(url)).toMatchObject({ verdict: "timeout" });
  });

  test("an aborted read throws the signal's reason", async () => {
    const { url } = await site(() => {});
    const stop = new AbortController();
    const got = fetcher().get(url, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("stopping")), 30);
    await expect(got).rejects.toThrow("stopping");
    await expect(fetcher().get(url, { signal: stop.signal })).rejects.toThrow("stopping");
  });
});

describe("trouble on the way", () => {
  test("a name that does not exist", async () => {
    expect(await fetcher({ resolve: nowhere }).get("http://site.example/")).toMatchObject({
      verdict: "unreachable",
      reason: { key: "hostUnknown", values: { host: "site.example" } },
      evidence: ["ENOTFOUND"],
    });
  });

  test("a closed port", async () => {
    expect(await fetcher().get("http://site.example:9/")).toMatchObject({
      verdict: "unreachable",
      reason: { key: "hostRefusesConnections", values: { host: "site.example" } },
    });
  });

  test("a connection that is dropped, before the answer and in its middle", async () => {
    const before = await site((request) => request.socket.destroy());
    expect(await fetcher().get(before.url)).toMatchObject({ verdict: "unreachable" });
    const middle = await site((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
      response.write("half", () => response.destroy());
    });
    expect(await fetcher().get(middle.url)).toMatchObject({ verdict: "unreachable" });
  });

  test("an answer that is not HTTP", async () => {
    const { url } = await site((request) => request.socket.end("SSH-2.0-OpenSSH_9.9\r\n\r\n"));
    expect(await fetcher().get(url)).toMatchObject({ verdict: "server-error" });
  });

  test("a redirect without a target is read for what it says", async () => {
    const { url } = await site((_, response) => response.writeHead(300).end("choose"));
    expect(await page(fetcher().get(url))).toMatchObject({ status: 300, text: "choose" });
  });

  test("a redirect to nowhere", async () => {
    const { url } = await site((_, response) =>
      response.writeHead(302, { location: "http://" }).end(),
    );
    expect(await fetcher().get(url)).toMatchObject({ verdict: "unreachable" });
  });
});

describe("a proxy", () => {
  test("carries public hosts; their addresses are checked first, and allowed hosts go direct", async () => {
    const asked: string[] = [];
    const proxy = await site((request, response) => {
      asked.push(request.url ?? "");
      send(response, "by proxy");
    });
    const direct = await site((_, response) => send(response, "direct"));
    const answers: Record<string, string> = {
      "news.example": "93.184.215.14",
      "inside.example": "10.0.0.7",
      "site.example": "127.0.0.1",
    };
    const get = fetcher({
      proxy: `http://127.0.0.1:${proxy.port}`,
      allow: ["site.example"],
      resolve: (host) => Promise.resolve([answers[host] ?? ""]),
    }).get;
    expect((await page(get("http://news.example/story"))).text).toBe("by proxy");
    expect(asked).toEqual(["http://news.example/story"]);
    expect(await get("http://inside.example/story")).toMatchObject({ verdict: "blocked" });
    expect((await page(get(`${direct.url}/x`))).text).toBe("direct");
    expect(asked).toHaveLength(1);
  });
});

test("a proxy is asked for a tunnel to https hosts, and only to those that may be met", async () => {
  const tunnels: string[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  closers.push(() => void proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const get = fetcher({
    proxy: `http://127.0.0.1:${port}`,
    resolve: (host) =>
      Promise.resolve([host === "news.example" ? "93.184.215.14" : "169.254.169.254"]),
  }).get;
  expect(await get("https://news.example/story")).toMatchObject({ verdict: "unreachable" });
  expect(await get("https://metadata.example/story")).toMatchObject({ verdict: "blocked" });
  expect(tunnels).toEqual(["news.example:443"]);
});

describe("manners", () => {
  test("robots.txt is heeded when the operator wants it, and asked once", async () => {
    const asked: string[] = [];
    const { url } = await site((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/robots.txt") {
        return send(response, "User-agent: *\nDisallow: /private\n", {
          "content-type": "text/plain",
        });
      }
      return send(response, "page");
    });
    const polite = fetcher({ robots: true });
    expect(await polite.get(`${url}/private/a`)).toMatchObject({
      verdict: "blocked",
      evidence: ["robots.txt"],
    });
    expect((await page(polite.get(`${url}/open`))).text).toBe("page");
    expect(asked).toEqual(["/robots.txt", "/open"]);
    expect((await page(fetcher().get(`${url}/private/a`))).text).toBe("page");
  });

  test("of a robots.txt the first 500 KiB count, as RFC 9309 has it", async () => {
    const filler = `# ${"-".repeat(500 * 1024)}\n`;
    const robotsTxt = `User-agent: *\nDisallow: /private\n${filler}Disallow: /late\n`;
    const { url } = await site((request, response) =>
      send(response, request.url === "/robots.txt" ? robotsTxt : "page", {
        "content-type": "text/plain",
      }),
    );
    const polite = fetcher({ robots: true });
    expect(await polite.get(`${url}/private/a`)).toMatchObject({ verdict: "blocked" });
    expect((await page(polite.get(`${url}/late`))).text).toBe("page");
  });

  test("visits of one host are kept apart, those of others do not wait", async () => {
    const { url, port } = await site((_, response) => send(response, "page"));
    const waits: number[] = [];
    const clock = { now: () => 1000, sleep: (ms: number) => Promise.resolve(void waits.push(ms)) };
    const slow = fetcher({ clock, hostIntervalMs: 500 });
    await Promise.all([
      slow.get(url),
      slow.get(url),
      slow.get(url),
      slow.get(`http://other.example:${port}`),
    ]);
    expect(waits).toEqual([500, 1000]);
  });

  describe("of a host that asks for nothing", () => {
    test("a post that stands alone waits for nothing, with redirects and further pages", async () => {
      expect(await waitsFor("https://paper.example", 16)).toEqual([]);
    });

    test("a hundred posts come two a second after the first", async () => {
      const waits = await waitsFor("https://paper.example", 100);
      expect(waits).toHaveLength(84);
      expect(waits.slice(0, 3)).toEqual([500, 1_000, 1_500]);
      expect(waits.at(-1)).toBe(42_000);
    });

    test("those that the operator allows, loopback among them, are met as fast as can be", async () => {
      const { url } = await site((_, response) => send(response, "page"));
      const allow = ["site.example", "127.0.0.1", "10.1.0.0/16"];
      expect(await waitsFor(url, 60, { allow, resolve: async () => ["127.0.0.1"] })).toEqual([]);
      expect(await waitsFor("http://127.0.0.1:9", 60, { allow })).toEqual([]);
    });

    test("what robots.txt asks for is kept from the second request on", async () => {
      const { url } = await site((request, response) =>
        send(response, request.url === "/robots.txt" ? "User-agent: *\nCrawl-delay: 2\n" : "page", {
          "content-type": "text/plain",
        }),
      );
      expect(await waitsFor(url, 3, { robots: true, resolve: async () => ["127.0.0.1"] })).toEqual([
        2_000, 4_000,
      ]);
    });
  });
});
