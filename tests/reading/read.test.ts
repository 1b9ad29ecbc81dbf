import { describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import { parseDocument } from "../../src/article/parse.ts";
import {
  readSource,
  type ReadableSource,
  type ReadOptions,
  type ReadPorts,
} from "../../src/reading/read-source.ts";
import { ReaderError } from "../../src/errors.ts";
import type { FetchFailure, Page } from "../../src/ports/fetcher.ts";

const SENTENCES = [
  "In the first month of the new timetable the harbour office counted 11,400 passengers after eight in the evening.",
  "The captains had to be convinced, and of the eleven who were asked seven said that they would rather retire.",
  "Whether the service survives its first winter will be known in May, when the subsidy is voted on again.",
  "The bakery at the old pier opens until midnight and sells more rolls after ten than it does before noon.",
];
const html = (head = "", more = "") =>
  `<!doctype html><html lang="en"><head><title>Night boats</title>${head}</head><body><article><h1>Night boats</h1>${[...SENTENCES, more].map((text) => `<p>${text} ${text}</p>`).join("")}</article></body></html>`;

/** Links from one page of an article to the others. */
const pager = (page: number) =>
  `<nav>${[1, 2, 3].map((at) => (at === page ? at : `<a href="/s/${at}">${at}</a>`)).join(" ")}</nav>`;

/** One of three pages of an article. */
const part = (page: number) =>
  html('<link rel="next" href="/s/2">', `Page ${page} ends here, and says so.`)
    .replaceAll("first month", `month numbered ${page}`)
    .replace("</article>", `${pager(page)}</article>`);

/** A page that says where its text can be read without scripts. */
const drawnByScripts = (twin: string) =>
  `<!doctype html><head><title>Night boats</title><link rel="amphtml" href="${twin}"></head><body><div id="root"></div><noscript>Enable JavaScript to read this.</noscript><script src="/app.js"></script></body>`;

/** A service with a library of its own and a web of the given pages. */
function service(web: Record<string, string | Partial<Page> | FetchFailure> = {}) {
  const articles = new Map<string, Article>();
  const addresses = new Map<string, string>();
  const fetched: string[] = [];
  const shown: (string | undefined)[] = [];
  const ports: ReadPorts = {
    library: {
      articleAt: (address) => Promise.resolve(articles.get(addresses.get(address) ?? "")),
      keepArticle(article, at) {
        articles.set(article.id, article);
        for (const address of at) addresses.set(address, article.id);
        return Promise.resolve();
      },
    },
    fetcher: {
      get(url, { etag } = {}) {
        fetched.push(url);
        shown.push(etag);
        const found = web[url];
        if (found === undefined) return Promise.reject(new Error(`not on this web: ${url}`));
        if (typeof found !== "string" && found.kind === "failure") return Promise.resolve(found);
        const page: Partial<Page> =
          typeof found === "string" ? { body: Buffer.from(found) } : found;
        if (etag !== undefined && etag === page.etag)
          return Promise.resolve({ kind: "not-modified", url: page.url ?? url });
        return Promise.resolve({
          kind: "page",
          url,
          status: 200,
          contentType: "text/html",
          body: new Uint8Array(),
          ...page,
        });
      },
    },
    parser: { parse: (document) => parseDocument(document), close: () => Promise.resolve() },
    openFile: (fileId) =>
      fileId === "F1"
        ? Promise.resolve({ bytes: Buffer.from(SENTENCES.join("\n")), name: "boats.txt" })
        : Promise.reject(new ReaderError("file_not_found", { key: "fileUnavailable" })),
    clock: { now: () => 1_700_000_000_000 },
  };
  const read = async (source: ReadableSource, options?: ReadOptions) =>
    readSource(source, ports, options);
  const link = async (url: string, options?: ReadOptions) => read({ kind: "link", url }, options);
  return { ports, articles, addresses, fetched, shown, read, link };
}

const articleOf = (reading: Awaited<ReturnType<typeof readSource>>): Article => {
  if (!("article" in reading)) throw new Error(`${reading.verdict}: ${reading.reason.key}`);
  return reading.article;
};

describe("a link", () => {
  test("becomes an article that is kept under its addresses", async () => {
    const { link, articles, addresses } = service({ "https://a.example/s?utm_source=x": html() });
    const reading = await link("https://a.example/s?utm_source=x");
    expect(articleOf(reading)).toMatchObject({
      title: "Night boats",
      source: "link",
      verdict: "ok",
      readShare: 1,
      readAt: 1_700_000_000_000,
    });
    expect([...articles.keys()]).toEqual([articleOf(reading).id]);
    expect([...addresses.keys()]).toEqual(["https://a.example/s"]);
  });

  test("posted again, in whatever dress, is answered from the library", async () => {
    const { link, fetched } = service({ "https://www.paper.com/s": html() });
    const first = articleOf(await link("https://www.paper.com/s"));
    for (const again of [
      "https://www.paper.com/s#part",
      "https://www.paper.com:443/s?fbclid=1",
      "https://m.paper.com/s",
      "https://www.google.com/url?q=https%3A%2F%2Fwww.paper.com%2Fs",
    ]) {
      expect(articleOf(await link(again))).toEqual(first);
    }
    expect(fetched).toHaveLength(1);
  });

  test("is known by the address it redirected to", async () => {
    const { link, fetched } = service({
      "https://short.example/x": {
        url: "https://a.example/s?page=1",
        body: Buffer.from(html()),
      },
    });
    await link("https://short.example/x");
    await link("https://a.example/s?page=1");
    expect(fetched).toHaveLength(1);
  });

  test("on several pages is read and kept as one article", async () => {
    const { link, fetched, articles } = service({
      "https://a.example/s": part(1),
      "https://a.example/s/2": part(2),
      "https://a.example/s/3": part(3),
    });
    const article = articleOf(await link("https://a.example/s"));
    expect(fetched).toEqual([
      "https://a.example/s",
      "https://a.example/s/2",
      "https://a.example/s/3",
    ]);
    expect(article).toMatchObject({ verdict: "ok", readShare: 1, url: "https://a.example/s" });
    for (const page of [1, 2, 3]) expect(article.text).toContain(`Page ${page} ends here`);
    expect(articles.size).toBe(1);
  });

  test("takes the address that the page calls its own once the same text was read there", async () => {
    const { link } = service({
      "https://a.example/story": html(),
      "https://a.example/s?page=1": html('<link rel="canonical" href="https://a.example/story">'),
    });
    await link("https://a.example/story");
    expect(articleOf(await link("https://a.example/s?page=1")).url).toBe("https://a.example/story");
  });

  test("does not take the place of another page of its site, read before or not", async () => {
    const forged = '<link rel="canonical" href="https://a.example/story">';
    const web = {
      "https://a.example/story": html(),
      "https://a.example/users/7": html(forged, "The pier was sold for one crown."),
    };
    for (const order of [Object.keys(web), Object.keys(web).toReversed()]) {
      const { link } = service(web);
      for (const address of order) await link(address);
      expect(articleOf(await link("https://a.example/story")).text).not.toContain("one crown");
      expect(articleOf(await link("https://a.example/users/7")).url).toBe(
        "https://a.example/users/7",
      );
    }
  });

  test("is not filed under an address of another site that the page claims", async () => {
    const { link, addresses } = service({
      "https://a.example/s": html('<link rel="canonical" href="https://bank.example/login">'),
    });
    expect(articleOf(await link("https://a.example/s")).url).toBe("https://a.example/s");
    expect([...addresses.keys()]).toEqual(["https://a.example/s"]);
  });

  test("to a text that was read elsewhere is that article, under its own link", async () => {
    const { link, articles } = service({
      "https://a.example/s": html(),
      "https://b.example/copy": html(),
    });
    const first = articleOf(await link("https://a.example/s"));
    const second = articleOf(await link("https://b.example/copy"));
    expect(second.id).toBe(first.id);
    expect(second).toMatchObject({ url: "https://b.example/copy", site: "b.example" });
    expect(articles.size).toBe(1);
  });

  test("that carries another address is visited there", async () => {
    const { link, fetched } = service({ "https://a.example/s": html() });
    await link("https://slack-redir.net/link?url=https%3A%2F%2Fa.example%2Fs");
    expect(fetched).toEqual(["https://a.example/s"]);
  });

  test("read again is fetched again, and a changed page is another article", async () => {
    const web: Record<string, string> = { "https://a.example/s": html() };
    const { link, fetched } = service(web);
    const first = articleOf(await link("https://a.example/s"));
    expect(articleOf(await link("https://a.example/s", { again: true })).id).toBe(first.id);
    web["https://a.example/s"] = html(
      "",
      "Since yesterday a fifth boat crosses the harbour at night.",
    );
    const changed = articleOf(await link("https://a.example/s", { again: true }));
    expect(changed.id).not.toBe(first.id);
    expect(fetched).toHaveLength(3);
    expect(articleOf(await link("https://a.example/s")).id).toBe(changed.id);
  });

  test("read again is shown to its server by the version that was read", async () => {
    const web: Record<string, Partial<Page>> = {
      "https://a.example/s": { etag: '"v1"', body: Buffer.from(html()) },
    };
    const { link, shown } = service(web);
    const first = articleOf(await link("https://a.example/s"));
    const reading = await link("https://a.example/s", { again: true });
    expect(articleOf(reading)).toEqual(first);
    expect(reading.evidence).toEqual(["status 304: not changed since"]);
    web["https://a.example/s"] = {
      etag: '"v2"',
      body: Buffer.from(html("", "Since yesterday a fifth boat crosses the harbour at night.")),
    };
    const changed = articleOf(await link("https://a.example/s", { again: true }));
    expect(changed.id).not.toBe(first.id);
    expect(changed.fetched).toEqual({ url: "https://a.example/s", etag: '"v2"' });
    expect(shown).toEqual([undefined, '"v1"', '"v1"']);
  });

  test("that leads elsewhere now is read there, whatever that server says of the old version", async () => {
    const web: Record<string, Partial<Page>> = {
      "https://go.example/x": {
        url: "https://a.example/old",
        etag: '"v1"',
        body: Buffer.from(html()),
      },
    };
    const { link, shown } = service(web);
    const first = articleOf(await link("https://go.example/x"));
    web["https://go.example/x"] = {
      url: "https://a.example/new",
      etag: '"v1"',
      body: Buffer.from(html("", "Since yesterday a fifth boat crosses the harbour at night.")),
    };
    const second = articleOf(await link("https://go.example/x", { again: true }));
    expect(second.id).not.toBe(first.id);
    expect(shown).toEqual([undefined, '"v1"', undefined]);
  });

  test("read in part is fetched whole again, whatever its server says", async () => {
    const locked = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":900}</script>`;
    const { link, shown } = service({
      "https://a.example/s": { etag: '"v1"', body: Buffer.from(html(locked)) },
    });
    expect((await link("https://a.example/s")).verdict).toBe("partial");
    await link("https://a.example/s", { again: true });
    expect(shown).toEqual([undefined, undefined]);
  });

  test("that scripts would draw is read from its twin without scripts", async () => {
    const { link, fetched } = service({
      "https://a.example/story": drawnByScripts("/story.amp"),
      "https://a.example/story.amp": html('<link rel="canonical" href="https://a.example/story">'),
      "https://b.example/story": drawnByScripts("https://evil.example/story.amp"),
    });
    expect(articleOf(await link("https://a.example/story"))).toMatchObject({
      title: "Night boats",
      url: "https://a.example/story",
    });
    expect(await link("https://b.example/story")).toMatchObject({ verdict: "no-text" });
    expect(fetched).toEqual([
      "https://a.example/story",
      "https://a.example/story.amp",
      "https://b.example/story",
    ]);
  });

  test("of Google News that keeps the article's address to itself is told as such", async () => {
    const packed = "https://news.google.com/rss/articles/CBMiAUxBVV95cUxNbm9wZXJ0eXVpb3A";
    const { link, articles } = service({ [packed]: html() });
    expect(await link(packed)).toMatchObject({
      verdict: "not-an-article",
      reason: { key: "siteKeepsAddress" },
    });
    expect(articles.size).toBe(0);
  });

  test("to a shop is left alone where it was only posted, and read where somebody asks", async () => {
    const shop = `<!doctype html><head><title>Boat lamp</title><meta property="og:type" content="product"></head><body><main><h1>Boat lamp</h1>${SENTENCES.map((text) => `<p>${text}</p>`).join("")}<button>Add to cart</button></main></body>`;
    const address = "https://a.example/boat-lamp";
    const { link } = service({ [address]: shop });
    const left = { verdict: "not-an-article", reason: { key: "pageShop" } };
    expect(await link(address, { unasked: true })).toMatchObject(left);
    const asked = articleOf(await link(address));
    expect(asked.kind?.name).toBe("product");
    expect(asked.text).toContain("11,400 passengers");
    // It is in the library now, and still nothing that nobody asked for.
    expect(await link(address, { unasked: true })).toMatchObject(left);
    expect(articleOf(await link(address)).id).toBe(asked.id);
  });

  test("that fails, or holds no article, gives its verdict and keeps nothing", async () => {
    const failure: FetchFailure = {
      kind: "failure",
      verdict: "timeout",
      reason: { key: "siteSlow" },
      evidence: ["10 s"],
    };
    const { link, articles } = service({
      "https://a.example/slow": failure,
      "https://a.example/gone": { status: 410 },
      "https://a.example/empty": "",
      "https://a.example/photo": {
        body: Buffer.from("89504e470d0a1a0a0000000d494844520000000100000001", "hex"),
      },
    });
    expect(await link("https://a.example/slow")).toMatchObject({
      verdict: "timeout",
      reason: { key: "siteSlow" },
      evidence: ["10 s"],
    });
    expect(await link("https://a.example/gone")).toMatchObject({ verdict: "gone" });
    expect(await link("https://a.example/empty")).toMatchObject({ verdict: "no-text" });
    expect(await link("https://a.example/photo")).toMatchObject({ verdict: "unsupported" });
    expect(articles.size).toBe(0);
  });
});

describe("what is not a link", () => {
  test("a pasted text and a file of the same words are one article", async () => {
    const { read, articles } = service();
    const pasted = articleOf(await read({ kind: "text", text: SENTENCES.join("\n\n") }));
    const file = articleOf(await read({ kind: "file", fileId: "F1", name: "boats.txt" }));
    expect(pasted).toMatchObject({ source: "text", verdict: "ok", text: SENTENCES.join("\n") });
    expect(file.id).toBe(pasted.id);
    expect(articles.size).toBe(1);
  });

  test("a page of the same words as a paste takes its place, since it says more of itself", async () => {
    const { read, link, articles } = service({ "https://a.example/s": html() });
    const text = SENTENCES.map((sentence) => `${sentence} ${sentence}`).join("\n");
    const pasted = articleOf(await read({ kind: "text", text }));
    const page = articleOf(await link("https://a.example/s"));
    expect(page.id).toBe(pasted.id);
    expect(articles.get(page.id)).toMatchObject({
      source: "link",
      url: "https://a.example/s",
      title: "Night boats",
    });
  });

  test("a file that cannot be had throws what Slack said of it", async () => {
    await expect(service().read({ kind: "file", fileId: "F9", name: "x" })).rejects.toThrow(
      ReaderError,
    );
  });

  test("nothing is begun when the work was called off", async () => {
    const { link, fetched } = service({ "https://a.example/s": html() });
    await expect(
      link("https://a.example/s", { signal: AbortSignal.abort(new Error("off")) }),
    ).rejects.toThrow("off");
    expect(fetched).toEqual([]);
  });
});
