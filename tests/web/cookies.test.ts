import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cookieJar } from "../../src/web/cookies.ts";

/** What a host is sent after it, or another one, has set cookies. */
const sentTo = (host: string, ...set: readonly (readonly [host: string, lines: string[]])[]) => {
  const jar = cookieJar();
  for (const [setter, lines] of set) jar.take(setter, lines);
  return jar.header(host);
};

test.each([
  ["comes back without its attributes", ["seen=1; Path=/; HttpOnly"], "seen=1"],
  ["comes back with the others, in their order", ["a=1", "b=2; Secure"], "a=1; b=2"],
  ["may hold what separates a name from a value", ["token=a=b=="], "token=a=b=="],
  ["may be empty", ["cleared="], "cleared="],
  ["is set anew by its name", ["a=1", "a=2"], "a=2"],
  ["without a name is none", ["=1", "alone", ""], undefined],
])("a cookie %s", (_, lines, header) => {
  expect(sentTo("town.example", ["town.example", lines])).toBe(header);
});

test("a cookie goes to the host that set it, and to no other", () => {
  const set = ["town.example", ["a=1"]] as const;
  expect(sentTo("www.town.example", [set[0], [...set[1]]])).toBeUndefined();
  expect(sentTo("example", [set[0], [...set[1]]])).toBeUndefined();
});

test("cookies of several answers of a host are kept together", () => {
  expect(sentTo("a.example", ["a.example", ["a=1"]], ["a.example", ["b=2"]])).toBe("a=1; b=2");
});

test("a host that sets cookies without end is sent fifty", () => {
  const lines = Array.from({ length: 80 }, (_, index) => `c${index}=1`);
  expect(sentTo("a.example", ["a.example", lines])?.split("; ")).toHaveLength(50);
});

test("whatever a server sets: a header is pairs of names and values", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      const header = sentTo("a.example", ["a.example", lines]);
      for (const pair of header?.split("; ") ?? []) expect(pair.indexOf("=")).toBeGreaterThan(0);
    }),
  );
});
