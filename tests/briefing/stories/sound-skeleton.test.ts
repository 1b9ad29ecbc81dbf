import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { soundSkeleton } from "../../../src/briefing/stories/sound-skeleton.ts";

test.each([
  ["Seongnam", "성남"],
  ["Novosibirsk", "Новосибирск"],
  ["Toyota", "トヨタ"],
  ["Baekje", "백제"],
  ["Zürich", "Zurich"],
  ["Philippe", "Filip"],
  ["Straße", "Strasse"],
  ["Kim Minjun", "김민준"],
  ["Moskva", "Москва"],
])("%s and %s sound alike", (one, other) => {
  expect(soundSkeleton(one)).toBe(soundSkeleton(other));
});

test.each([
  ["Oslo", "Bergen"],
  ["부산", "대전"],
  ["Marrow", "Hallen"],
])("%s and %s do not", (one, other) => {
  expect(soundSkeleton(one)).not.toBe(soundSkeleton(other));
});

test("whatever it is given, it gives few letters, none of them twice in a row", () => {
  assert(
    property(string({ unit: "grapheme", maxLength: 40 }), (name) => {
      const sound = soundSkeleton(name);
      expect(sound).toMatch(/^[pkstlmn]*$/u);
      expect(sound).not.toMatch(/(.)\1/u);
    }),
  );
});
