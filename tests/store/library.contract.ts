import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Library } from "../../src/ports/library.ts";
import type { Log } from "../../src/ports/world.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { aBriefing, anAnswer, anArticle } from "./some-articles.ts";

export interface LibraryBench {
  /** The library, which keeps what it is given for an hour. */
  open(log: Log): Library;
  /** How many records lie in the store. */
  records(): Promise<number>;
  close(): Promise<void>;
}

/** A library on a store that can be damaged. */
export interface StoredLibraryBench extends LibraryBench {
  /** Overwrites every value that is kept. */
  damage(value: string): Promise<void>;
  /** Makes every further call of the store fail, saying so. */
  cut(): Promise<void>;
  readonly cutMessage: RegExp;
}

export const HOUR_MS = 3_600_000;

/** What a library does on every store; skipped where something is `missing`. */
export function storedLibraryContract(
  name: string,
  openBench: () => Promise<StoredLibraryBench>,
  missing?: string,
): void {
  contract(name, openBench, storeCases, missing);
}

/** What every library does. */
export function libraryContract(name: string, openBench: () => Promise<LibraryBench>): void {
  contract(name, openBench, () => {});
}

interface Opened<Bench> {
  readonly bench: Bench;
  readonly library: Library;
  readonly log: ReturnType<typeof rememberingLog>;
}

function contract<Bench extends LibraryBench>(
  name: string,
  openBench: () => Promise<Bench>,
  moreCases: (open: () => Opened<Bench>) => void,
  missing?: string,
): void {
  describe(`the library on ${name}`, () => {
    let current: Bench | undefined;
    const open = () => {
      const bench = current;
      if (!bench) throw new Error("the bench is not open");
      const log = rememberingLog();
      return { bench, log, library: bench.open(log) };
    };

    beforeEach(async ({ skip }) => {
      if (missing) skip(missing);
      current = await openBench();
    });
    afterEach(async () => {
      vi.useRealTimers();
      await current?.close();
      current = undefined;
    });

    libraryCases(open);
    moreCases(open);
  });
}

function libraryCases(open: () => Opened<LibraryBench>): void {
  test("an article is found by its id and by every address it was found under", async () => {
    const { library } = open();
    const long = `https://harbour.example/?q=${"x".repeat(2_000)}`;
    await library.keepArticle(anArticle("a"), ["https://harbour.example/a", long]);
    expect(await library.article("a")).toEqual(anArticle("a"));
    expect(await library.articleAt("https://harbour.example/a")).toEqual(anArticle("a"));
    expect(await library.articleAt(long)).toEqual(anArticle("a"));
    expect(await library.article("b")).toBeUndefined();
    expect(await library.articleAt("https://harbour.example/b")).toBeUndefined();
    const elsewhere = anArticle("a", { url: "https://mirror.example/a" });
    await library.keepArticle(elsewhere, ["https://mirror.example/a"]);
    expect(await library.articleAt("https://mirror.example/a")).toEqual(elsewhere);
    expect((await library.articleAt(long))?.url).toBe(anArticle("a").url);
  });

  test("sentences of an article in another language are kept with it, and go with it", async () => {
    const { library } = open();
    await library.keepArticle(anArticle("a"), []);
    expect(await library.translations("a", "de")).toEqual(new Map());
    const texts = new Map([
      [0, "Der Hafen"],
      [7, "schließt."],
    ]);
    await library.keepTranslations("a", "de", texts);
    expect(await library.translations("a", "de")).toEqual(texts);
    expect(await library.translations("a", "ko")).toEqual(new Map());
    expect(await library.translations("b", "de")).toEqual(new Map());
    await library.forget(["a"]);
    expect(await library.translations("a", "de")).toEqual(new Map());
  });

  test("an address leads to what was last read there", async () => {
    const { library } = open();
    await library.keepArticle(anArticle("old"), ["https://harbour.example/"]);
    await library.keepArticle(anArticle("new"), ["https://harbour.example/"]);
    expect((await library.articleAt("https://harbour.example/"))?.id).toBe("new");
    expect((await library.article("old"))?.id).toBe("old");
  });

  test("text in every script comes back letter for letter", async () => {
    const { library } = open();
    const text = "항구는 5월에 열린다. 港は五月に開く。 ميناء \u{1F6A2} 'quoted' \\ \" \u2028";
    await library.keepArticle(anArticle("k", { text, title: text, language: "ko" }), []);
    expect((await library.article("k"))?.text).toBe(text);
  });

  test("its sentences come back with an article, each where it was", async () => {
    const { library } = open();
    const text = "The harbour opens in May. 항구는 5월에 열린다.\nNobody was hurt.";
    const sentences = [
      { text: "The harbour opens in May.", start: 0, end: 25 },
      { text: "항구는 5월에 열린다.", start: 26, end: 38 },
      { text: "Nobody was hurt.", start: 39, end: 55 },
    ];
    const article = anArticle("s", { text, sentences, contributions: [{ start: 0, end: 25 }] });
    await library.keepArticle(article, ["https://harbour.example/s"]);
    expect(await library.article("s")).toEqual(article);
    expect(await library.articleAt("https://harbour.example/s")).toEqual(article);
  });

  test("sentences that are worded otherwise than the text are kept as they are", async () => {
    const { library } = open();
    const sentences = [{ text: "The harbour will open.", start: 0, end: 25 }];
    const article = anArticle("w", { text: "The harbour opens in May.", sentences });
    await library.keepArticle(article, []);
    expect(await library.article("w")).toEqual(article);
  });

  test("a briefing is found by its key", async () => {
    const { library } = open();
    await library.keepBriefing("a/en/brief", aBriefing("a"));
    expect(await library.briefing("a/en/brief")).toEqual(aBriefing("a"));
    expect(await library.briefing("a/en/deep")).toBeUndefined();
  });

  test("an answer is found by its key, and goes with any of its articles, or by itself", async () => {
    const { library } = open();
    const answer = anAnswer(["a", "b"]);
    for (const key of ["one", "two"]) await library.keepAnswer(key, answer);
    expect(await library.answer("one")).toEqual(answer);
    await library.forgetAnswer("one");
    expect(await library.answer("one")).toBeUndefined();
    expect(await library.answer("two")).toEqual(answer);
    await library.forget(["b"]);
    expect(await library.answer("two")).toBeUndefined();
  });

  test("what is forgotten leaves nothing in the store", async () => {
    const {
      library,
      bench: { records },
    } = open();
    await library.keepArticle(anArticle("a"), ["https://harbour.example/a"]);
    await library.keepArticle(anArticle("kept"), ["https://harbour.example/kept"]);
    const others = (await records()) / 2;
    await Promise.all(
      ["en", "de", "ko"].map((language) => library.keepBriefing(`a/${language}`, aBriefing("a"))),
    );
    await library.forget(["a", "never seen"]);
    expect(await library.article("a")).toBeUndefined();
    expect(await library.articleAt("https://harbour.example/a")).toBeUndefined();
    expect(await library.briefing("a/de")).toBeUndefined();
    expect((await library.article("kept"))?.id).toBe("kept");
    expect(await records()).toBe(others);
  });

  test("nothing is read after the retention time", async () => {
    const { library } = open();
    await library.keepArticle(anArticle("a"), ["https://harbour.example/a"]);
    await library.keepBriefing("a/en", aBriefing("a"));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + HOUR_MS - 60_000 });
    expect((await library.article("a"))?.id).toBe("a");
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(await library.article("a")).toBeUndefined();
    expect(await library.articleAt("https://harbour.example/a")).toBeUndefined();
    expect(await library.briefing("a/en")).toBeUndefined();
  });
}

function storeCases(open: () => Opened<StoredLibraryBench>): void {
  test("a record of an older shape reads as absent, is told to the operator, and can be kept anew", async () => {
    const {
      library,
      log,
      bench: { damage },
    } = open();
    await library.keepArticle(anArticle("a"), ["https://harbour.example/a"]);
    await damage(JSON.stringify({ value: { id: "a", body: "as it once was" } }));
    expect(await library.article("a")).toBeUndefined();
    expect(await library.articleAt("https://harbour.example/a")).toBeUndefined();
    expect(log.lines.map(({ level }) => level)).toContain("warn");
    expect(JSON.stringify(log.lines)).not.toContain("as it once was");
    await library.keepArticle(anArticle("a"), ["https://harbour.example/a"]);
    expect((await library.articleAt("https://harbour.example/a"))?.id).toBe("a");
  });

  test("an article that was kept with the text of each sentence is read as ever", async () => {
    const {
      library,
      bench: { damage },
    } = open();
    const text = "The harbour opens in May.";
    const sentences = [{ text, start: 0, end: 25 }];
    await library.keepArticle(anArticle("a"), []);
    await damage(JSON.stringify({ value: anArticle("a", { text, sentences }) }));
    expect(await library.article("a")).toEqual(anArticle("a", { text, sentences }));
  });

  test.each([
    ["a fraction", [0, 4.5]],
    ["less than nothing", [-3, 4]],
    ["a word", ["0", "four"]],
  ])("an article whose bounds hold %s reads as absent", async (_, bounds) => {
    const {
      library,
      bench: { damage },
    } = open();
    const { sentences, ...rest } = anArticle("a");
    await library.keepArticle(anArticle("a"), []);
    await damage(JSON.stringify({ value: { ...rest, bounds } }));
    expect(await library.article("a")).toBeUndefined();
    await library.keepArticle(anArticle("a", { sentences }), []);
    expect((await library.article("a"))?.id).toBe("a");
  });

  test("a store that fails is not a miss: reading and keeping throw", async () => {
    const { library, bench } = open();
    await library.keepArticle(anArticle("a"), []);
    await bench.cut();
    await expect(library.article("a")).rejects.toThrow(bench.cutMessage);
    await expect(library.articleAt("https://harbour.example/a")).rejects.toThrow(bench.cutMessage);
    await expect(library.keepArticle(anArticle("b"), [])).rejects.toThrow(bench.cutMessage);
    await expect(library.keepBriefing("a/en", aBriefing("a"))).rejects.toThrow(bench.cutMessage);
    await expect(library.forget(["a"])).rejects.toThrow(bench.cutMessage);
  });
}
