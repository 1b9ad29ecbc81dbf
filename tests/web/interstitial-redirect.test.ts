import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redirectTarget } from "../../src/web/interstitial-redirect.ts";

const BASE = new URL("https://go.example/x1");
const STORY = "https://paper.example/2026/night-ferry-stays";
const isAddress = (target: string | undefined) => target === undefined || URL.canParse(target);
const targetOf = (html: string) => redirectTarget(new TextEncoder().encode(html), BASE);
const words = (count: number) => `<p>${"The ferry leaves at nine. ".repeat(count)}</p>`;

describe("a page that only points elsewhere", () => {
  test.each([
    ["by a refresh", `<meta http-equiv="refresh" content="0; url=${STORY}">`, STORY],
    [
      "by a refresh on the same site",
      `<meta http-equiv=refresh content="0;URL='/y'">`,
      "https://go.example/y",
    ],
    ["by a script", `<script>window.location.replace("${STORY}")</script>`, STORY],
    [
      "by a script, its slashes escaped",
      `<script>location.href = "https:\\/\\/paper.example\\/a";</script>`,
      "https://paper.example/a",
    ],
    [
      "by its one link, which shows its address",
      `<p>You are leaving us for <a href="${STORY}"> ${STORY} </a></p>`,
      STORY,
    ],
    [
      "by its one link, shown cut short",
      `<p>On to <a href="${STORY}">https://paper.example/2026/nig…</a></p>`,
      STORY,
    ],
    [
      "in letters beyond ASCII",
      `<a href="https://paper.example/straße">https://paper.example/straße</a>`,
      "https://paper.example/stra%C3%9Fe",
    ],
  ])("%s", (_, html, expected) => {
    expect(targetOf(html)).toBe(expected);
  });

  test.each([
    ["a refresh after minutes", `<meta http-equiv="refresh" content="300; url=${STORY}">`],
    [
      "a script that sends its reader around",
      '<script>location.href = "https://go.example/x1?again"</script>',
    ],
    ["a script that leaves for no address of its own", "<script>location.replace(next)</script>"],
    ["two links away", `<a href="${STORY}">${STORY}</a> <a href="${STORY}-2">${STORY}-2</a>`],
    ["a link behind words", `<a href="${STORY}">Read the whole story</a>`],
    [
      "whoever made the page",
      '<p>Coming soon.</p><a href="https://host.example/">https://host.example/</a>',
    ],
    ["an article with a link", `${words(40)}<a href="${STORY}">${STORY}</a>`],
    [
      "an article with a refresh",
      `<meta http-equiv="refresh" content="0; url=${STORY}">${words(40)}`,
    ],
  ])("is not one with %s", (_, html) => {
    expect(targetOf(html)).toBeUndefined();
  });

  test("any bytes give an address or nothing", () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const text = fc.string({ unit: "binary" });
    expect(() =>
      fc.assert(
        fc.property(
          bytes,
          text,
          (page, href) =>
            isAddress(redirectTarget(page, BASE)) &&
            isAddress(targetOf(`<a href="${href}">${href}`)),
        ),
      ),
    ).not.toThrow();
  });
});
