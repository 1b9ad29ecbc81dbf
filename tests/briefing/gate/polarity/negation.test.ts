import { describe, expect, test } from "vitest";
import {
  denies,
  deniesBeyond,
  leavesOutDenial,
} from "../../../../src/briefing/gate/polarity/negation.ts";

/** Whether a statement that cites the first sentence denies more than it and the others do. */
const beyond = (statement: string, cited: string, ...others: string[]): boolean =>
  deniesBeyond(statement, cited, [cited, ...others].join(" "));

describe("a denial that the source does not have is found", () => {
  test.each([
    ["The council did not keep the ferry.", "The council kept the ferry."],
    ["The mayor never signed the contract.", "The mayor signed the contract in May."],
    [
      "The ferry will not sail at night, said Lind, who does not own it.",
      "The ferry will sail at night, said Lind, who does not own it.",
    ],
    ["The new bridge is not open for cyclists.", "The new bridge is open for cyclists."],
    ["Der Rat behält die Fähre nicht.", "Der Rat behält die Fähre."],
    ["Le conseil ne garde pas le ferry.", "Le conseil garde le ferry."],
    ["Совет не сохранит паром.", "Совет сохранит паром."],
    ["لم يحتفظ المجلس بالعبارة.", "احتفظ المجلس بالعبارة."],
    ["시는 예산을 늘리지 않았다.", "시는 예산을 늘렸다."],
    ["시는 과학관을 짓지 않는다.", "시는 과학관을 짓는다."],
    ["町は灯台を保存しなかった。", "町は灯台を保存した。"],
    ["市政府没有保留高炉。", "市政府保留高炉。"],
  ])("%s", (statement, source) => {
    expect(beyond(statement, source)).toBe(true);
  });

  test("even when the source denies something else nearby", () => {
    const near = "The shop was not open, and nobody came.";
    expect(
      beyond("The new vessel is not built in Gdansk.", "The new vessel is built in Gdansk.", near),
    ).toBe(true);
    expect(
      beyond("기술은 표면을 개선하지 않는다.", "기술은 표면을 개선한다.", "비는 오지 않았다."),
    ).toBe(true);
    expect(beyond("公園不會保留高爐。", "公園會保留高爐。", "沒有人受傷。")).toBe(true);
  });
});

describe("a denial that the source bears out passes", () => {
  test.each([
    ["as it stands", "The council did not keep the ferry.", "The council didn't keep the ferry."],
    ["cut into words", "He did not have enough cash.", "He did n't have enough cash."],
    [
      "turned round",
      "No impersonators will be there.",
      "There will not be any impersonators, she said.",
    ],
    [
      "in words of its own",
      "It was not considered a risk until 1997.",
      "It was not deemed to be a threat to humans until a 1997 outbreak.",
    ],
    [
      "by a verb",
      "She could not stand trial.",
      "The problems rendered her incompetent to stand trial, and she was unable to read.",
    ],
    [
      "by a prefix",
      "He did not want to sell the boat.",
      "He was reluctant to sell the boat, which lies in a yard near Harwick that is not insured.",
    ],
    ["by a suffix", "Neither team scored a goal.", "It was a goalless draw, and nobody was hurt."],
    ["that is two", "She hasn't missed a race.", "She has run every race."],
    [
      "of a compound",
      "The government lost a vote of no confidence.",
      "The government lost the no-confidence vote.",
    ],
    [
      "that is none",
      "Police ask whether or not the shot was justified.",
      "Police ask whether the shot was justified.",
    ],
    [
      "in a quotation, which is looked up as such",
      'He quit with the words "no more".',
      "He quit with two words.",
    ],
    ["(ko)", "시는 예산을 늘리지 않았다.", "시는 예산을 늘리지 않기로 했다."],
    ["that a source only implies", "The firm failed to pay.", "The firm avoided paying its debts."],
    ["(ja) where まず is none", "まず町は灯台を保存した。", "町は灯台を保存した。"],
  ])("%s: %s", (_, statement, source) => {
    expect(beyond(statement, source)).toBe(false);
  });
});

test("a denial that stands in the next sentence is borne out", () => {
  const next = "예산을 늘리지 않기로 했다.";
  expect(beyond("시는 예산을 늘리지 않는다.", "시는 예산을 정했다.", next)).toBe(false);
});

describe("a denial left out is found", () => {
  test.each([
    [
      "The chairman said the letter did follow proper process.",
      "The chairman said the letter did not follow proper process.",
    ],
    [
      "The company has the funds to repay its debts.",
      "The company no longer has the funds to repay its debts.",
    ],
    [
      "Lee has explained why she stopped writing.",
      "Lee, 84, has never explained why she stopped writing.",
    ],
    ["Die Stadt wird neue Straßen bauen.", "Die Stadt wird nicht neue Straßen bauen."],
    ["Die Fähre konnte am Steg anlegen.", "Die Fähre konnte am Steg nicht anlegen."],
  ])("%s", (statement, source) => {
    expect(leavesOutDenial(statement, source)).toBe(true);
  });

  test.each([
    [
      "kept",
      "The letter did not follow proper process.",
      "The letter did not follow proper process.",
    ],
    [
      "kept in other words",
      "The letter failed to follow proper process.",
      "The letter did not follow proper process.",
    ],
    [
      "of something else",
      "The driver, who was tired, got into an argument.",
      "The driver, who has not been identified, got into an argument.",
    ],
    [
      "with a date",
      "On Friday evening, talks resumed.",
      "It was not until Friday evening that talks resumed.",
    ],
    ["of a pronoun", "Wood can transform a room.", "There is nothing that wood cannot transform."],
  ])("not one %s: %s", (_, statement, source) => {
    expect(leavesOutDenial(statement, source)).toBe(false);
  });
});

test("a text denies in any language, and “まず” or “notable” do not", () => {
  for (const text of [
    "I won’t.",
    "kein Brot",
    "ce n’est pas vrai",
    "하지 않았다",
    "行かない",
    "没有",
  ]) {
    expect(denies(text)).toBe(true);
  }
  expect(denies("まず行く。")).toBe(false);
  expect(denies("a notable nominee")).toBe(false);
});
