import { describe, expect, test } from "vitest";
import { data, meta, readPageWith as read } from "../../../fixtures/pages/page-with-metadata.ts";

describe("times", () => {
  test.each([
    [
      "of JSON-LD with its zone",
      data({ datePublished: "2025-11-04T18:30:00+01:00" }),
      "",
      "2025-11-04T18:30:00+01:00",
    ],
    [
      "with a zone without colon",
      data({ datePublished: "2025-11-04 18:30:00 +0100" }),
      "",
      "2025-11-04T18:30:00+01:00",
    ],
    ["without seconds", data({ datePublished: "2025-11-04T18:30Z" }), "", "2025-11-04T18:30:00Z"],
    [
      "with the zone that another place gives",
      data({ datePublished: "2025-11-04T18:30:00" }) +
        meta("article:published_time", "2025-11-04T18:30:00+01:00"),
      "",
      "2025-11-04T18:30:00+01:00",
    ],
    [
      "of a time element",
      "",
      '<time datetime="2025-11-04T18:30:00Z">today</time>',
      "2025-11-04T18:30:00Z",
    ],
    [
      "as HTTP writes it",
      meta("article:published_time", "Tue, 04 Nov 2025 18:30:00 GMT"),
      "",
      "2025-11-04T18:30:00Z",
    ],
    ["in seconds", meta("article:published_time", "1762281000"), "", "2025-11-04T18:30:00Z"],
    ["a day alone", '<meta name="date" content="20251104">', "", "2025-11-04"],
  ])("%s", (_, head, top, expected) => {
    expect(read({ head, top }).publishedAt).toBe(expected);
  });

  test.each([
    ["Di 04.11.25 | 18:30 Uhr | Von", "2025-11-04T18:30:00"],
    ["4. November 2025", "2025-11-04"],
    ["November 4, 2025 6:30 PM", "2025-11-04T18:30:00"],
    ["le 4 novembre 2025 à 18h30", "2025-11-04T18:30:00"],
    ["4 de noviembre de 2025", "2025-11-04"],
    ["4 listopada 2025", "2025-11-04"],
    ["4 ноября 2025", "2025-11-04"],
    ["2025年11月4日", "2025-11-04"],
    ["2025년 11월 4일", "2025-11-04"],
  ])("in words: %s", (line, expected) => {
    const url = "https://www.harbourpost.example/night-ferry";
    expect(read({ top: `<div class="date">${line}</div>`, url }).publishedAt).toBe(expected);
  });

  test("the address gives the day when nothing else does", () => {
    expect(read({}).publishedAt).toBe("2025-11-04");
  });

  test("no day that the calendar does not have", () => {
    const url = "https://www.harbourpost.example/2025/13/45/x";
    expect(read({ head: data({ datePublished: "2025-02-30" }), url }).publishedAt).toBeUndefined();
  });

  test("the time of the last change", () => {
    expect(read({ head: data({ dateModified: "2025-11-05T08:00:00Z" }) }).updatedAt).toBe(
      "2025-11-05T08:00:00Z",
    );
  });
});
