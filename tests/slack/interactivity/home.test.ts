import { describe, expect, test } from "vitest";
import type { HomeView } from "../../../src/ports/briefing-service.ts";
import { registerHome } from "../../../src/slack/interactivity/home.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { adviceFor } from "../../../src/phrasing/advice.ts";
import { aFiling } from "../../store/some-articles.ts";
import { SCHEDULE } from "../../store/ledger-set-up.ts";
import { noAnswer, refused } from "../scripted-slack.ts";
import { cannot, inSlack, USER } from "./in-slack.ts";

const ENGLISH = wordingIn("en");
const UNUSED = { requests: 0, calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
const EMPTY: HomeView = {
  writer: "small-model",
  briefed: [],
  refused: [],
  schedules: [],
  channels: [],
  person: {},
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

describe("channels", () => {
  const settings = { length: "deep", language: "de", mode: "asked", audience: "nurses" } as const;
  const channel = { channel: "C7", settings, schedule: { ...SCHEDULE, channel: "C7" } };

  test("are told with their settings and their digest, once, each with a button", async () => {
    const there = await opened({ channels: [channel], schedules: [channel.schedule] });
    const shown = shownIn(there);
    for (const value of ["When asked", "Deep", "German", "nurses", SCHEDULE.at])
      expect(shown).toContain(value);
    expect(shown.split(SCHEDULE.zone)).toHaveLength(2);
    expect(JSON.stringify(there.slack.argsOf("views.publish"))).toContain(
      '"action_id":"edit_channel"',
    );
  });

  test("however many, and whatever is written of them, Slack takes the view", async () => {
    const long = { ...settings, instructions: "x".repeat(1_000), audience: "y".repeat(100) };
    const channels = Array.from({ length: 20 }, (_, at) => ({
      ...channel,
      channel: `C${at}`,
      settings: long,
    }));
    const articles = many(aFiling(1, { title: "x".repeat(900) }));
    const there = await opened({ channels, briefed: articles, refused: many(REFUSED) });
    expect(there.slack.argsOf("views.publish")).toHaveLength(1);
  });
});

/** A press in the tab. */
const press = (action: object) => ({
  user: { id: USER },
  trigger_id: "trigger.1",
  actions: [action],
});

describe("what somebody does there", () => {
  test.each([
    ["ko", { language: "ko" }],
    ["channel", { language: undefined }],
  ])("choosing %s as their language is stored, and shown", async (value, own) => {
    const chosen: unknown[] = [];
    const service = {
      home: async () => EMPTY,
      changeSettings: async (given: unknown) => {
        chosen.push(given);
        return undefined;
      },
    };
    const there = inSlack(registerHome, { service });
    await there.press("own_language", "", press({ selected_option: { value } }));
    expect(chosen).toMatchObject([{ user: USER, own }]);
    expect(chosen[0]).not.toHaveProperty("patch");
    expect(there.slack.argsOf("views.publish")).toHaveLength(1);
  });

  test("the next step of what could not be read asks for its text, for its place in the post", async () => {
    const there = await opened({ refused: [{ ...REFUSED, position: 2 }] });
    const { view } = there.slack.argsOf("views.publish")[0] as { view: { blocks: Block[] } };
    const [button] = view.blocks.flatMap(({ elements = [] }) => elements).filter(isPaste);
    await there.press("home_hand_in", "", press({ value: button?.value }));
    const [opening] = there.slack.argsOf("views.open") as { view: { private_metadata: string } }[];
    expect(JSON.parse(opening?.view.private_metadata ?? "")).toEqual({
      channel: "C1",
      thread: REFUSED.postTs,
      about: { ts: REFUSED.postTs, position: 2 },
    });
  });

  test("a forged press asks for no text, and is told", async () => {
    const there = inSlack(registerHome, { service: { home: async () => EMPTY } });
    await there.press("home_hand_in", "", press({ value: '{"channel":1}' }));
    const [notice] = there.slack.argsOf("views.open").map((args) => JSON.stringify(args));
    expect(notice).toContain(ENGLISH.say("notStored"));
    expect(notice).not.toContain("private_metadata");
    expect(there.log.lines).toMatchObject([{ level: "error", message: "press not carried out" }]);
  });
});

interface Block {
  readonly elements?: readonly { readonly action_id?: string; readonly value?: string }[];
}
const isPaste = ({ action_id }: { readonly action_id?: string }): boolean =>
  action_id === "home_hand_in";

test.each(["invalid_arguments", "invalid_blocks"])(
  "what Slack refuses with %s is replaced by a simpler tab, never by an empty one",
  async (code) => {
    const script = { "views.publish": [refused(code), { ok: true }] };
    const there = await opened({ refused: [REFUSED] }, { script });
    const published = there.slack.argsOf("views.publish");
    expect(published).toHaveLength(2);
    expect(JSON.stringify(published[1])).toContain(ENGLISH.say("homeInvite").slice(0, 30));
    expect(JSON.stringify(published[1])).not.toContain("news.example");
    expect(there.log.lines).toMatchObject([
      { level: "error", message: "home tab refused: a simpler one is shown" },
    ]);
  },
);

test("it is in the language of the person", async () => {
  const there = await opened({}, { service: { languageOf: async () => "de" } });
  expect(shownIn(there)).toContain(wordingIn("de").say("homeInvite"));
});

describe("where it cannot be drawn the operator is told", () => {
  test("for want of Slack: it stays as it was", async () => {
    const there = await opened({}, { script: { "views.publish": [noAnswer()] } });
    expect(there.log.lines).toMatchObject([{ level: "warn", message: "home tab not drawn" }]);
  });

  test.each(["en", "ko"])(
    "for want of the store: how the bot is used is there, and what to do (%s)",
    async (language) => {
      const { say } = wordingIn(language);
      const service = { home: cannot, languageOf: async () => language };
      const there = await opened({}, { service });
      expect(shownIn(there)).toContain(say("homeNotDrawn"));
      expect(shownIn(there)).toContain(say("homeInvite"));
      expect(shownIn(there)).not.toContain("SQLITE");
      expect(there.log.lines).toMatchObject([{ level: "error" }]);
    },
  );
});
