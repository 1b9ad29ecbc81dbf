import { describe, expect, test } from "vitest";
import type { HomeView } from "../../../src/ports/briefing-service.ts";
import { registerHome } from "../../../src/slack/interactivity/home.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { adviceFor } from "../../../src/phrasing/advice.ts";
import { aFiling } from "../../store/some-articles.ts";
import { SCHEDULE } from "../../store/ledger-set-up.ts";
import { noAnswer } from "../scripted-slack.ts";
import { cannot, inSlack, USER } from "./in-slack.ts";

const ENGLISH = wordingIn("en");
const UNUSED = { requests: 0, calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
const EMPTY: HomeView = {
  writer: "small-model",
  briefed: [],
  refused: [],
  schedules: [],
  usage: { ...UNUSED, costMicros: 0 },
};
const REFUSED = {
  team: "T1",
  channel: "C1",
  user: USER,
  postTs: "1700000000.000100",
  position: 0,
  what: "news.example/talks",
  verdict: "paywall",
  at: 0,
} as const;

const opened = async (home: Partial<HomeView>, more: Parameters<typeof inSlack>[1] = {}) => {
  const service = { home: async () => ({ ...EMPTY, ...home }), ...more.service };
  const there = inSlack(registerHome, { ...more, service });
  await there.open("home");
  return there;
};

/** All that is to be read in the tab, and where its links lead. */
function shownIn(there: Awaited<ReturnType<typeof opened>>): string {
  const texts: string[] = [];
  JSON.stringify(there.slack.argsOf("views.publish"), (key, value: unknown) => {
    if ((key === "text" || key === "url" || key === "channel_id") && typeof value === "string")
      texts.push(value);
    return value;
  });
  return texts.join("\n");
}

test("opened, it is drawn for the person who opened it", async () => {
  const there = await opened({});
  expect(there.slack.argsOf("views.publish")).toMatchObject([
    { user_id: USER, view: { type: "home" } },
  ]);
  expect(shownIn(there)).toContain(ENGLISH.say("homeInvite"));
  expect(shownIn(there)).not.toContain(ENGLISH.say("homeArticles"));
});

test("another tab of the app asks for nothing", async () => {
  const there = inSlack(registerHome, { service: { home: cannot } });
  await there.open("messages");
  expect([there.slack.calls, there.log.lines]).toEqual([[], []]);
});

describe("what it tells of", () => {
  test("articles lead to their threads", async () => {
    const article = aFiling(1, { channel: "C7", thread: "1700000000.000100", title: "The tide" });
    const shown = shownIn(await opened({ briefed: [article] }));
    expect(shown).toContain("The tide");
    expect(shown).toContain("https://acme.slack.com/archives/C7/p1700000000000100");
  });

  test("what could not be read says why, and leads to its message", async () => {
    const shown = shownIn(await opened({ refused: [REFUSED] }));
    expect(shown).toContain("news.example/talks");
    expect(shown).toContain(ENGLISH.phrase(adviceFor("paywall").sentence));
    expect(shown).toContain("https://acme.slack.com/archives/C1/p1700000000000100");
  });

  test("what was asked by a command has no message to lead to", async () => {
    const shown = shownIn(await opened({ refused: [{ ...REFUSED, postTs: "view:V1" }] }));
    expect(shown).toContain("news.example/talks");
    expect(shown).not.toContain("/archives/");
  });

  test.each([
    ["daily", "homeDaily"],
    ["weekdays", "homeWeekdays"],
    ["weekly", "homeWeekly"],
  ] as const)("a digest that is due %s says when", async (days, key) => {
    const { at, zone } = SCHEDULE;
    const shown = shownIn(await opened({ schedules: [{ ...SCHEDULE, days, weekday: 3 }] }));
    const when =
      key === "homeWeekly"
        ? ENGLISH.say(key, { day: "Wednesday", at, zone })
        : ENGLISH.say(key, { at, zone });
    expect(shown).toContain(when);
    expect(shown).toContain("C1");
  });

  test("tokens are told of where there were any", async () => {
    const tokens = ENGLISH.say("tokens", { count: 70 });
    const used = { ...UNUSED, inputTokens: 50, outputTokens: 20, requests: 2, costMicros: 0 };
    expect(shownIn(await opened({ usage: used }))).toContain(tokens);
    expect(shownIn(await opened({}))).not.toContain(ENGLISH.say("tokens", { count: 0 }));
  });
});

/** More than anybody has. */
const many = <T>(one: T): T[] => Array.from({ length: 300 }, () => one);

test("however much there is, Slack takes the view", async () => {
  const there = await opened({
    briefed: many(aFiling(1, { title: "x".repeat(900), site: "y".repeat(900) })),
    refused: many(REFUSED),
    schedules: many(SCHEDULE),
  });
  expect(there.slack.argsOf("views.publish")).toHaveLength(1);
  // Nobody scrolls through more.
  expect(shownIn(there).split("/archives/").length - 1).toBeLessThanOrEqual(40);
});

test("it is in the language of the person", async () => {
  const there = await opened({}, { service: { languageOf: async () => "de" } });
  expect(shownIn(there)).toContain(wordingIn("de").say("homeInvite"));
});

describe("where it cannot be drawn it stays as it was, and the operator is told", () => {
  test.each([
    ["for want of the store", { service: { home: cannot } }],
    ["for want of Slack", { script: { "views.publish": [noAnswer()] } }],
  ])("%s", async (_, how) => {
    const there = await opened({}, how);
    expect(there.log.lines).toMatchObject([{ level: "warn", message: "home tab not drawn" }]);
  });
});
