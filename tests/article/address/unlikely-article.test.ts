import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isFileWithoutArticle,
  unlikelyArticle,
} from "../../../src/article/address/unlikely-article.ts";

describe("an address is no article", () => {
  test.each([
    ["http://README.md", "a front page"],
    ["http://README.md/", "a front page"],
    ["http://setup.py", "a front page"],
    ["https://paper.example", "a front page"],
    ["https://paper.example/en/", "a front page"],
    ["https://paper.example/de-at", "a front page"],
    ["https://paper.example/index.html", "a front page"],
    ["https://paper.example/#contact", "a front page"],
    ["http://localhost:3000/news/1", "a private address"],
    ["http://printer.local/queue/jobs", "a private address"],
    ["https://wiki.internal/handbook/holidays", "a private address"],
    ["http://build/job/17", "a private address"],
    ["http://192.168.1.20/reports/today", "a private address"],
    ["http://10.0.0.7/reports/today", "a private address"],
    ["http://172.20.3.4/reports/today", "a private address"],
    ["http://[::1]/reports/today", "a private address"],
    ["https://cdn.example/2026/cat.PNG?w=800", "a file without text"],
    ["https://data.example/export/sales.csv", "a file without text"],
    ["https://files.example/release/tool-1.2.tar.gz", "a file without text"],
    ["https://code.example/team/tool/blob/main/src/index.ts", "a file without text"],
    ["https://login.example.com/start/now", "a sign-in page"],
    ["https://tool.example/users/sign_in/../signin?next=/a", "a sign-in page"],
    ["https://tool.example/oauth/authorize?client_id=1", "a sign-in page"],
    ["https://shop.example/running-shoes", "a shop"],
    ["https://brand.example/products/running-shoes", "a shop"],
    ["https://brand.example/checkout/step-2", "a shop"],
    ["not an address", "no address"],
  ])("%s: %s", (address, why) => {
    expect(unlikelyArticle(address)).toBe(why);
  });

  test.each([
    "https://paper.example/2026/10/harbour-heat-pumps",
    "https://paper.example/?p=1423",
    "https://blog.example/why-node.js",
    "https://wiki.example/wiki/Vue.js",
    "https://paper.example/#!/news/harbour",
    "https://gov.example/reports/grid-review.pdf",
    "https://code.example/team/tool/blob/main/README.md",
    "https://paper.example/business/shopping-habits-change",
    "https://paper.example/tech/login-pages-are-broken",
    "https://172.example/news/harbour",
    "https://8.8.8.8/news/harbour",
  ])("%s may be one", (address) => {
    expect(unlikelyArticle(address)).toBeUndefined();
  });

  test("or may be one, whatever strangers write", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
        expect(typeof (unlikelyArticle(address) ?? "")).toBe("string");
      }),
    );
  });
});

test.each([
  ["photo.JPG", true],
  ["index.ts", true],
  ["sales.xlsx", true],
  ["logs.zip", true],
  ["report.pdf", false],
  ["minutes.docx", false],
  ["article.txt", false],
  ["README.md", false],
  ["page.html", false],
  ["", false],
])("a file called %j holds no article: %s", (name, is) => {
  expect(isFileWithoutArticle(name)).toBe(is);
});
