import { expect, test } from "vitest";
import { withSourceMetadata } from "../../../src/flows/sources/with-source-metadata.ts";
import { aFiling, anArticle } from "../../store/some-articles.ts";

const KEPT = anArticle("a", {
  title: "As elsewhere",
  site: "Elsewhere",
  url: "https://secret.example/",
});

test("an article has the link, site and title under which it was posted here", () => {
  const here = aFiling(1, { title: "As here", site: "Here", url: "https://here.example/" });
  expect(withSourceMetadata(KEPT, here)).toEqual({
    ...KEPT,
    title: "As here",
    site: "Here",
    url: "https://here.example/",
  });
});

test("what was pasted here has neither link nor site, whatever is known elsewhere", () => {
  const pasted = withSourceMetadata(KEPT, aFiling(1, { site: undefined, url: undefined }));
  expect(Object.keys(pasted)).not.toContain("url");
  expect(Object.keys(pasted)).not.toContain("site");
});

test("where it was never posted it has neither as well, and its text is the same", () => {
  const { url: _url, site: _site, ...bare } = KEPT;
  expect(withSourceMetadata(KEPT, undefined)).toEqual(bare);
});
