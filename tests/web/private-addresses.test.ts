import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressRules } from "../../src/web/addresses.ts";

/** What IANA's registry of special addresses calls not globally reachable: the first address and its fixed bits. */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Of IPv6: the first two groups of sixteen bits, the rest is anything. */
const SPECIAL_IPV6 = ["fc00:0", "fd12:3456", "fe80:0", "ff02:0", "2001:db8", "2002:a00", "3fff:0"];
const PUBLIC = ["8.8.8.8", "93.184.216.34", "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.1.1"];

const numberOf = (address: string): number =>
  address.split(".").reduce((all, part) => all * 256 + Number(part), 0);
const dotted = (number: number): string =>
  [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join(".");
const groups = (number: number): string =>
  `${Math.floor(number / 65_536).toString(16)}:${(number % 65_536).toString(16)}`;

const inRange = fc
  .constantFrom(...SPECIAL_IPV4)
  .chain(([first, bits]) => fc.nat(2 ** (32 - bits) - 1).map((offset) => numberOf(first) + offset));
const ipv6 = fc
  .tuple(fc.constantFrom(...SPECIAL_IPV6), fc.array(fc.nat(65_535), { minLength: 6, maxLength: 6 }))
  .map(([start, rest]) => [start, ...rest.map((group) => group.toString(16))].join(":"));

/** One address as a host can be written in a link. */
const AS_HOST: Readonly<Record<string, (number: number) => string>> = {
  dotted,
  "as one number": String,
  "in hexadecimal": (number) => `0x${number.toString(16)}`,
  "in octal": (number) => `0${number.toString(8)}`,
  "inside IPv6": (number) => `[::ffff:${dotted(number)}]`,
  "inside IPv6, in groups": (number) => `[::ffff:${groups(number)}]`,
  "behind a translator": (number) => `[64:ff9b::${groups(number)}]`,
  "with a dot behind it": (number) => `${dotted(number)}.`,
};

const rules = addressRules({});
const isRefused = (url: string, by = rules): boolean => {
  const parsed = URL.parse(url);
  return parsed === null || by.refusal(parsed) !== undefined;
};

describe("an address that is not of the public web", () => {
  test.each(Object.entries(AS_HOST))("is not visited, written %s", (_, asHost) => {
    const property = fc.property(inRange, fc.constantFrom("http", "https"), (number, scheme) => {
      expect([dotted(number), isRefused(`${scheme}://${asHost(number)}/`)]).toEqual([
        dotted(number),
        true,
      ]);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test("is not met, whatever public name the DNS gives it to", () => {
    const written = fc.constantFrom(
      dotted,
      (number: number) => `::ffff:${dotted(number)}`,
      (number: number) => `64:ff9b::${groups(number)}`,
    );
    const property = fc.property(inRange, written, (number, write) => {
      expect([write(number), rules.mayMeet("news.example", write(number))]).toEqual([
        write(number),
        false,
      ]);
    });
    fc.assert(property, { numRuns: 500 });
  });

  test("of IPv6 is neither", () => {
    const property = fc.property(ipv6, (address) => {
      expect([address, isRefused(`https://[${address}]/`)]).toEqual([address, true]);
      expect([address, rules.mayMeet("news.example", address)]).toEqual([address, false]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test("is opened by its range alone, and closed again by a smaller one", () => {
    const opened = addressRules({ allow: ["10.0.0.0/8"], deny: ["10.9.0.0/16"] });
    const property = fc.property(inRange, (number) => {
      const address = dotted(number);
      const isOpen = address.startsWith("10.") && !address.startsWith("10.9.");
      expect([address, !isRefused(`https://${address}/`, opened)]).toEqual([address, isOpen]);
      expect([address, opened.mayMeet("wiki.example", address)]).toEqual([address, isOpen]);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("an address of the public web", () => {
  test.each(PUBLIC)("%s is visited in each of its forms", (address) => {
    for (const [form, asHost] of Object.entries(AS_HOST))
      expect([form, isRefused(`https://${asHost(numberOf(address))}/`)]).toEqual([form, false]);
    expect(rules.mayMeet("news.example", address)).toBe(true);
  });

  test("is not visited where the operator denies it, by address or by range", () => {
    const denied = addressRules({ deny: ["8.8.8.8", "93.184.0.0/16", "bad.example"] });
    for (const host of [
      "8.8.8.8",
      "[::ffff:8.8.8.8]",
      "93.184.216.34",
      "bad.example",
      "a.bad.example",
    ])
      expect([host, isRefused(`https://${host}/`, denied)]).toEqual([host, true]);
    expect(isRefused("https://notbad.example/", denied)).toBe(false);
  });
});

test("only the web is visited, without anybody's password, on the web's ports", () => {
  const property = fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
    const isUsual = [80, 443, 8080, 8443].includes(port);
    expect([port, !isRefused(`https://news.example.com:${port}/`)]).toEqual([port, isUsual]);
  });
  fc.assert(property, { numRuns: 300, examples: [[80], [443], [8080], [8443], [22], [6379]] });
  for (const url of [
    "ftp://news.example.com/",
    "file:///etc/passwd",
    "https://ada:pw@news.example.com/",
  ])
    expect([url, isRefused(url)]).toEqual([url, true]);
});
