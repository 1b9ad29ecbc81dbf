import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/article/document/charset.ts";

const KOREAN =
  "시는 11일 도서관 일곱 곳의 운영 시간을 밤 열한 시까지 늘린다고 밝혔다. 이용자의 절반은 퇴근 뒤에 책을 빌리고 싶다고 답했다.";
const JAPANESE =
  "北浜鉄道は八日、夜行列車を復活させると発表した。列車の名前は「ほしみち」で、来年の三月から週に四往復を走る。";
const CHINESE =
  "合作社二十一日公布的账目显示，社员平均每户收入比去年增长四成，村民对今年的收成感到满意。";
const RUSSIAN =
  "Город объявил, что с ноября семь библиотек будут работать до одиннадцати часов вечера.";
const GERMAN =
  "Die Brücke über die Weser wird für größere Schiffe geöffnet, heißt es – „früher als geplant“.";

/** What an encoder would write; Node itself only decodes the old charsets. */
function encode(text: string, charset: string): Uint8Array {
  const bytesOf = encoderTable(charset);
  return Uint8Array.from(
    [...text].flatMap((character) => bytesOf.get(character) ?? [...Buffer.from("?")]),
  );
}

/** Every character of a charset with its bytes, found by decoding all one- and two-byte sequences. */
function encoderTable(charset: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset, { fatal: true });
  const add = (bytes: number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // Not a character of this charset.
    }
  };
  for (let one = 0; one < 256; one += 1) add([one]);
  if (!charset.startsWith("windows")) {
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
    }
  }
  return table;
}

const page = (text: string, meta = "") =>
  `<!doctype html><html><head>${meta}<title>${text.slice(0, 20)}</title></head><body><p>${text}</p><p>${text}</p></body></html>`;

const OLD = [
  ["euc-kr", KOREAN],
  ["shift_jis", JAPANESE],
  ["euc-jp", JAPANESE],
  ["gb18030", CHINESE],
  ["gb2312", CHINESE],
  ["big5", "合作社公布的帳目顯示，社員平均每戶收入比去年增長四成，村民對今年的收成感到滿意。"],
  ["windows-1251", RUSSIAN],
  ["koi8-r", RUSSIAN.replaceAll("–", "-")],
  ["windows-1252", GERMAN],
  ["iso-8859-1", "Die Brücke über die Weser wird für größere Schiffe geöffnet."],
] as const;

describe("no mojibake", () => {
  test.each(OLD)("%s named by the header", (charset, text) => {
    expect(
      decodeText(encode(page(text), charset), `text/html; charset=${charset.toUpperCase()}`),
    ).toBe(page(text));
  });

  test.each(OLD)("%s named by the markup", (charset, text) => {
    for (const meta of [
      `<meta charset="${charset}">`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    ]) {
      expect(decodeText(encode(page(text, meta), charset), "text/html")).toBe(page(text, meta));
    }
  });

  test.each(OLD.filter(([charset]) => charset !== "iso-8859-1"))(
    "%s named by nobody",
    (charset, text) => {
      expect(decodeText(encode(page(text), charset))).toBe(page(text));
    },
  );

  test.each(OLD.filter(([charset]) => charset !== "iso-8859-1"))(
    "%s that calls itself UTF-8",
    (charset, text) => {
      expect(decodeText(encode(page(text), charset), "text/html; charset=utf-8")).toBe(page(text));
    },
  );

  test.each(OLD)("UTF-8 that calls itself %s", (charset, text) => {
    const bytes = new TextEncoder().encode(page(text, `<meta charset="${charset}">`));
    expect(decodeText(bytes, `text/html; charset=${charset}`)).toBe(
      page(text, `<meta charset="${charset}">`),
    );
  });

  test.each(["utf-16le", "utf-16be"])("%s, with and without its mark", (charset) => {
    for (const text of [page(GERMAN), page(KOREAN)]) {
      const little = Buffer.from(text, "utf16le");
      const bytes = charset === "utf-16le" ? little : Buffer.from(little).swap16();
      const mark = charset === "utf-16le" ? [0xff, 0xfe] : [0xfe, 0xff];
      expect(decodeText(Buffer.concat([Buffer.from(mark), bytes]))).toBe(text);
      expect(decodeText(bytes, "text/html; charset=utf-8")).toBe(text);
    }
  });

  test("ISO-2022-JP, which is all ASCII with escapes", () => {
    const text = Buffer.concat([
      Buffer.from("<p>"),
      Buffer.from("1b24423d3d3d3d3d3d1b2842", "hex"),
      Buffer.from("</p>"),
    ]);
    expect(decodeText(text, "text/html; charset=iso-2022-jp")).toBe("<p>十十十</p>");
  });

  test("a mark of UTF-8 is taken off", () => {
    expect(decodeText(Buffer.from(`\ufeff${KOREAN}`))).toBe(KOREAN);
  });

  test("some broken bytes in UTF-8 do not turn the page into another charset", () => {
    const bytes = Buffer.concat([
      Buffer.from(page(KOREAN.repeat(20))),
      Buffer.from([0xff, 0xfe, 0x80]),
    ]);
    expect(decodeText(bytes, "text/html; charset=utf-8")).toContain(KOREAN);
    expect(decodeText(bytes)).toContain(KOREAN);
  });

  test("an unknown charset, an empty body and mere noise give text all the same", () => {
    expect(decodeText(Buffer.from("plain"), "text/html; charset=nonsense")).toBe("plain");
    expect(decodeText(new Uint8Array())).toBe("");
    expect(typeof decodeText(Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256))).toBe(
      "string",
    );
  });
});
