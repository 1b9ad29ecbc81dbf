import { describe, expect, test } from "vitest";
import { leavesOutDenial } from "../../../../src/briefing/gate/polarity/negation.ts";
import { fold } from "../../../../src/text/fold.ts";

type Case = readonly [language: string, source: string, statement: string];

const leavesOut = ([language, source, statement]: Case): boolean =>
  leavesOutDenial(fold(statement), fold(source), language);

test("what was done to nobody, told the other way round", () => {
  const [source, statement] = ["Ertrunken ist niemand.", "Zwei Ruderer sind im Kanal ertrunken."];
  expect(leavesOut(["de", source, statement])).toBe(true);
  expect(leavesOut(["de", source, "Zwei Ruderer wurden aus dem Kanal geborgen."])).toBe(false);
});

describe("what nobody or neither of them did", () => {
  test.each<Case>([
    [
      "en",
      "Nobody was drowned, the coastguard said, but two of the crew were still missing.",
      "Two of the crew were drowned and others were still missing, the coastguard said.",
    ],
    [
      "en",
      "Two mills, Alder and Brook, are in talks with the port, but neither has signed a lease.",
      "The mills Alder and Brook have both signed a lease with the port after talks.",
    ],
    [
      "de",
      "„Uns hat niemand gefragt“, sagte die Müllerin Gerda Holt, die den Hafen verklagt hat.",
      "Die Müller seien gefragt worden, sagte Gerda Holt, die den Hafen verklagt hat.",
    ],
    [
      "ru",
      "Никто не подписал договор с портом, сообщила мельница.",
      "Мельница подписала договор с портом, сообщила она.",
    ],
    [
      "fr",
      "Le rapport ne relève toutefois aucun retard lié directement à ce manque.",
      "Le rapport relève des retards liés directement à ce manque.",
    ],
    [
      "de",
      "Die Mühle bestreitet das nicht. Der Damm sei im März undicht gewesen.",
      "Die Mühle bestreitet, dass der Damm im März undicht gewesen sei.",
    ],
  ])("is no statement of them (%s): %s", (...one) => {
    expect(leavesOut(one)).toBe(true);
  });

  test.each<Case>([
    [
      "en",
      "When the quay closed in the second year, the ferry lost none of its guests.",
      "The ferry kept its guests after the quay closed in the second year.",
    ],
    [
      "en",
      "A rule gives mills money for new wheels but none for repairs.",
      "A rule gives mills money for new wheels while leaving repairs unfunded.",
    ],
    [
      "en",
      "Nobody but Ida Roe voted, the council said on Friday.",
      "Only Ida Roe voted, the council said on Friday.",
    ],
    [
      "en",
      "Nobody was drowned, the coastguard said on Friday.",
      "The coastguard said on Friday that no one was drowned.",
    ],
    [
      "en",
      "Nobody was drowned. Nine were drowned last year, the coastguard said.",
      "The coastguard said nine were drowned last year.",
    ],
    ["en", "Nobody slept. The quay was loud.", "Ida Roe slept in a house by the lake."],
  ])("may be told otherwise (%s): %s %s", (...one) => {
    expect(leavesOut(one)).toBe(false);
  });
});
