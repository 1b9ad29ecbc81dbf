import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutDoubleEncoding } from "../../src/article/double-encoding.ts";

/** UTF-8 read as Windows-1252, as a careless import stores it. */
const garbled = (text: string) =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

describe("text whose bytes were read one by one is as it was", () => {
  test.each([
    "It’s “so” – said she…",
    "Käse, Maß und Öl",
    "çà et là, l’été",
    "niño, año",
    "žluťoučký kůň",
    "5 € ½",
  ])("%s", (text) => {
    expect(withoutDoubleEncoding(garbled(text))).toBe(text);
  });
});

describe("text that is right stays", () => {
  test.each([
    "L’été à la façade – « naïve »",
    "AÇÃO É “BOA”",
    "Ãœ is no letter of ours… Â© neither",
    "한국어와 日本語, кириллица",
  ])("%s", (text) => {
    const once = withoutDoubleEncoding(text);
    expect(withoutDoubleEncoding(once)).toBe(once);
  });

  test.each(["L’été à la façade – « naïve »", "AÇÃO É “BOA”", "smörgåsbord", "한국어와 日本語"])(
    "%s, letter for letter",
    (text) => {
      expect(withoutDoubleEncoding(text)).toBe(text);
    },
  );
});

const ascii = (from: string) => from.replaceAll(/[^\u0020-\u007e]/gu, "");

test("letters of ASCII are never changed, and nothing is thrown", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(ascii(withoutDoubleEncoding(text))).toBe(ascii(text));
    }),
  );
});
