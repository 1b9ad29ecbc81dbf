import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalAddress,
  directAddress,
  findLinks,
  sameSite,
} from "../../../src/article/address/links.ts";
import { isTrackingParameter } from "../../../src/article/address/tracking-parameters.ts";

describe("links in a text", () => {
  test.each([
    ["See https://a.example/story.", ["https://a.example/story"]],
    ["(see https://a.example/story)", ["https://a.example/story"]],
    [
      "https://a.example/wiki/Set_(mathematics), and more",
      ["https://a.example/wiki/Set_(mathematics)"],
    ],
    ["(https://a.example/wiki/Set_(mathematics))", ["https://a.example/wiki/Set_(mathematics)"]],
    [
      "<https://a.example/x> and “https://b.example/y”!",
      ["https://a.example/x", "https://b.example/y"],
    ],
    [
      "*https://a.example/x*, _https://b.example/y_",
      ["https://a.example/x", "https://b.example/y"],
    ],
    ["`https://a.example/x`", ["https://a.example/x"]],
    ["HTTPS://A.Example/X", ["https://a.example/X"]],
    ["https://a.example/x?y=1&z=2#part;", ["https://a.example/x?y=1&z=2#part"]],
    ["twice https://a.example/ and https://a.example", ["https://a.example/"]],
    ["www.a.example/story is it", ["https://www.a.example/story"]],
    ["이 기사(https://a.example/view?id=7)를 보세요", ["https://a.example/view?id=7"]],
    ["https://a.example/view?id=7를 보세요", ["https://a.example/view?id=7"]],
    ["記事はhttps://a.example/7。次へ", ["https://a.example/7"]],
    ["请看：https://a.example/7，谢谢", ["https://a.example/7"]],
    ["「https://a.example/7」", ["https://a.example/7"]],
    ["https://ko.example/wiki/한국", ["https://ko.example/wiki/%ED%95%9C%EA%B5%AD"]],
    ["https://bücher.example/größe", ["https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe"]],
    ["انظر https://a.example/7؟ نعم", ["https://a.example/7"]],
    ["mail me@www.a.example or ftp://a.example/x", []],
    ["https:// and http://?", []],
    ["nothing here", []],
  ])("%s", (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });

  test("whatever the text, every link found can be visited or refused by its name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.webUrl(), (around, url) => {
        for (const link of findLinks(`${around} ${url} ${around}`))
          expect(URL.canParse(link)).toBe(true);
      }),
    );
  });
});

describe("one page has one address", () => {
  test.each([
    ["HTTP://News.Example:80/Story", "http://news.example/Story"],
    ["https://news.example:443/", "https://news.example/"],
    ["https://news.example./a", "https://news.example/a"],
    ["https://news.example/a?utm_source=x&id=7&fbclid=y", "https://news.example/a?id=7"],
    ["https://news.example/a?UTM_Medium=x", "https://news.example/a"],
    ["https://news.example/a?", "https://news.example/a"],
    ["https://news.example/a#section-2", "https://news.example/a"],
    ["https://news.example/a#:~:text=hello", "https://news.example/a"],
    ["https://news.example/#!/story/7", "https://news.example/#!/story/7"],
    ["https://news.example/#/story/7", "https://news.example/#/story/7"],
    ["https://news.example/a?b=%20c+d&e", "https://news.example/a?b=%20c+d&e"],
    ["https://news.example/a?ref=7&s=1&source=x", "https://news.example/a?ref=7&s=1&source=x"],
    [
      "https://news.example/2024/05/big-long-story/amp",
      "https://news.example/2024/05/big-long-story",
    ],
    [
      "https://news.example/2024/05/big-long-story/amp/",
      "https://news.example/2024/05/big-long-story",
    ],
    ["https://news.example/amp/big-long-story", "https://news.example/big-long-story"],
    ["https://news.example/story-1234.amp.html", "https://news.example/story-1234.html"],
    ["https://news.example/story-1234.html?amp=1", "https://news.example/story-1234.html"],
    ["https://news.example/story-1234.html?outputType=amp", "https://news.example/story-1234.html"],
    ["https://shop.example/guitar/amp", "https://shop.example/guitar/amp"],
    ["https://shop.example/amp", "https://shop.example/amp"],
    ["https://m.paper.com/a", "https://www.paper.com/a"],
    ["https://amp.paper.co.uk/a", "https://www.paper.co.uk/a"],
    ["https://mobile.paper.com/a", "https://www.paper.com/a"],
    ["https://en.m.encyclopedia.org/wiki/X", "https://en.encyclopedia.org/wiki/X"],
    ["https://m.example/a", "https://m.example/a"],
    ["not an address", "not an address"],
    ["mailto:a@b.example", "mailto:a@b.example"],
  ])("%s is filed as %s", (address, filed) => {
    expect(canonicalAddress(address)).toBe(filed);
  });

  const STORY = "https://news.example/2024/big-long-story?id=7";
  test.each([
    ["a search result", `https://www.google.com/url?sa=t&url=${encodeURIComponent(STORY)}&ved=1`],
    [
      "a social network's exit",
      `https://l.facebook.com/l.php?u=${encodeURIComponent(STORY)}&h=AT0`,
    ],
    ["Slack's exit", `https://slack-redir.net/link?url=${encodeURIComponent(STORY)}`],
    [
      "a mail scanner",
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(STORY)}&data=05`,
    ],
    ["an AMP viewer", "https://www.google.com/amp/s/news.example/2024/big-long-story?id=7"],
    [
      "an AMP cache",
      "https://news-example.cdn.ampproject.org/c/s/news.example/2024/big-long-story?id=7",
    ],
    [
      "an old Google News link",
      `https://news.google.com/rss/articles/${Buffer.from(`\u0008\u0013"${String.fromCharCode(STORY.length)}${STORY}\u00d2\u0001\u0000`, "latin1").toString("base64url")}?oc=5`,
    ],
    [
      "a carrier in a carrier",
      `https://slack-redir.net/link?url=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(STORY)}`)}`,
    ],
  ])("%s carries the article's own", (_, address) => {
    expect(directAddress(address)).toBe(STORY);
    expect(canonicalAddress(address)).toBe(STORY);
  });

  test.each([
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://www.google.com/search?q=https://a.example/",
    "https://news.google.com/rss/articles/CBMiAUFVX3lxTE1hbmFnZWQtb3BhcXVl",
    "https://news.example/login?url=https://a.example/",
  ])("%s carries none", (address) => {
    expect(directAddress(address)).toBe(address);
  });
});

const parameter = fc.tuple(
  fc.oneof(
    fc.constantFrom("utm_source", "fbclid", "id", "p", "amp", "ref", "q"),
    fc.stringMatching(/^[a-z]{1,8}$/),
  ),
  fc.oneof(
    fc.constantFrom("1", "a%20b", "x+y", "%ED%95%9C", ""),
    fc.stringMatching(/^[\w.~-]{0,12}$/),
  ),
);
const address = fc
  .tuple(
    fc.webUrl({ withFragments: true }),
    fc.array(parameter, { maxLength: 4 }),
    fc.constantFrom("", "/amp", "/2024/a-b-c/amp/", "/story-1234.amp.html", "/amp/x-y-z-1234"),
  )
  .map(([base, parameters, path]) => {
    const url = new URL(base);
    if (path !== "") url.pathname = path;
    url.search = parameters.map((pair) => pair.join("=")).join("&");
    return url.href;
  });

describe("properties of the canonical form", () => {
  test("it is its own canonical form", () => {
    fc.assert(
      fc.property(address, (url) => {
        const once = canonicalAddress(url);
        expect(canonicalAddress(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("it only drops what is listed: protocol, host, path and every other parameter stay, in order", () => {
    fc.assert(
      fc.property(address, (text) => {
        const [before, after] = [new URL(text), new URL(canonicalAddress(text))];
        expect(after.protocol).toBe(before.protocol);
        expect(after.port).toBe(before.port);
        const twin =
          /^(?:m|mobile|amp)\./u.test(before.hostname) || before.hostname.includes(".m.");
        expect(after.hostname).toBe(twin ? after.hostname : before.hostname.replace(/\.$/u, ""));
        expect(after.pathname).toBe(
          before.pathname.includes("amp") ? after.pathname : before.pathname,
        );
        const kept = before.search
          .slice(1)
          .split("&")
          .filter((pair) => {
            const name = pair.split("=")[0] ?? "";
            return (
              pair !== "" &&
              !isTrackingParameter(name.toLowerCase()) &&
              !["amp", "amp=", "amp=1"].includes(pair)
            );
          });
        expect(after.search.slice(1)).toBe(kept.join("&"));
      }),
      { numRuns: 500 },
    );
  });

  test("an address longer than servers take stays as it is", () => {
    const long = `https://paper.com/${"a-".repeat(5_000)}?utm_source=x`;
    expect(canonicalAddress(long)).toBe(long);
  });

  test("any text at all is taken without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        expect(canonicalAddress(canonicalAddress(text))).toBe(canonicalAddress(text));
      }),
    );
  });
});

describe("a site is its registrable domain", () => {
  test.each([
    ["https://www.paper.co.uk/a", "https://paper.co.uk/b", true],
    ["https://en.encyclopedia.org/", "https://de.encyclopedia.org/", true],
    ["https://paper.co.uk/", "https://other.co.uk/", false],
    ["https://anna.github.io/", "https://bert.github.io/", false],
    ["http://10.0.0.1/a", "http://10.0.0.1/b", true],
    ["http://wiki/a", "http://blog/a", false],
    ["nonsense", "nonsense", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
  });
});
