import { array, assert, constantFrom, nat, oneof, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../../../src/article/trace/trace-removal.ts";
import { scanPage } from "../../../../src/article/html/source/page-source.ts";

const drawn = (body: string) =>
  linesOf(scanPage(`<html><body>${body}</body></html>`).document.body);
const part = (id: string, inside: string) => `<div hidden id="S:${id}">${inside}</div>`;

describe("what was streamed behind the page is read in its place", () => {
  test.each([
    [
      "a boundary, with what was drawn until then",
      `<p>One</p><!--$?--><template id="B:0"></template><p>Loading</p><p>still</p><!--/$--><p>Three</p>${part("0", "<p>Two</p>")}`,
    ],
    [
      "a place without a boundary",
      `<p>One</p><template id="P:1f"></template><p>Three</p>${part("1f", "<p>Two</p>")}`,
    ],
    [
      "a part within a part",
      `<p>One</p><!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->${part("0", `<div><!--$?--><template id="B:1"></template><!--/$--></div><p>Three</p>`)}${part("1", "<p>Two</p>")}`,
    ],
    [
      "boundaries in a boundary that was ready",
      `<!--$--><p>One</p><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><p>Three</p><!--/$-->${part("0", "<p>Two</p>")}`,
    ],
    [
      "several roots, each with a prefix",
      `<p>One</p><template id="a-B:0"></template><p>Three</p><div hidden id="a-S:0"><p>Two</p></div>`,
    ],
  ])("%s", (_, body) => {
    expect(drawn(body)).toEqual(["One", "Two", "Three"]);
  });

  test("a boundary that nothing came for keeps what is drawn", () => {
    const body = `<p>One</p><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><p>Three</p>`;
    expect(drawn(body)).toEqual(["One", "Loading", "Three"]);
  });

  test("comments of another page's making change nothing", () => {
    expect(drawn(`<p>One</p><!--/$--><p>Two</p><!-- $? --><p>Three</p>`)).toEqual([
      "One",
      "Two",
      "Three",
    ]);
  });
});

test("any order of places, parts and marks ends, and loses no paragraph", () => {
  const piece = oneof(
    constantFrom("<!--$?-->", "<!--/$-->", "<div>", "</div>"),
    nat(3).map((id) => `<template id="B:${id}"></template>`),
    nat(3).map((id) => `<div hidden id="S:${id}"><template id="P:${id}"></template>`),
  );
  assert(
    property(array(piece, { maxLength: 20 }), (pieces) => {
      expect(drawn(`${pieces.join("")}</div><p>The end</p>`).join(" ")).toContain("The end");
    }),
  );
});
