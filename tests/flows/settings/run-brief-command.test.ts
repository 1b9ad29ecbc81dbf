import * as fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runBriefCommand } from "../../../src/flows/settings/run-brief-command.ts";
import { silentLog } from "../../../src/ops/silent.ts";
import { type LedgerSetUp, setUpLedgerInMemory } from "../../store/ledger-set-up.ts";
import type { Limit } from "../../../src/domain/limits.ts";

let store: LedgerSetUp;
const open = (): void => {
  store = setUpLedgerInMemory();
};
beforeEach(open);

const asker = { team: "T1", channel: "C1", user: "U1" };
const writer = { prompt: { briefing: "briefing@1", answer: "answer@1" } };
const limits: Limit[] = [
  { scope: "user", window: "day", requests: 50 },
  { scope: "channel", window: "month", tokens: 200_000, costMicros: 1_500_000 },
];
/** Slack is in English here. */
const chat = {
  languageOf: async () => "en",
  mayRead: async () => true,
  standing: async (_team: string, user: string) => ({
    isMember: user !== "U0GUEST",
    isAdmin: user === "U0ADMIN",
    isCreator: user === "U0MADE",
  }),
};

const brief = (text: string, by = asker): Promise<string | undefined> => {
  const { ledger, clock } = store;
  const log = silentLog;
  return runBriefCommand(
    { ...by, text },
    { ledger, clock, log, chat, currency: "EUR", limits, writer },
  );
};

describe("/brief", () => {
  const paragraph = "The harbour was closed on Monday because of the storm. ".repeat(8);
  test.each([
    "https://paper.example/a",
    "Read this: https://paper.example/a please",
    paragraph,
    `Language is what it is about. ${paragraph}`,
    `My language is Korean. ${paragraph}`,
    `Usage of the port has doubled. ${paragraph}`,
  ])("%j is something to brief", async (text) => {
    expect(await brief(text)).toBeUndefined();
  });

  test.each(["hello", "my language", "length", "language ko de", "settings please", "help me"])(
    "%j is neither, and is answered with what can be done",
    async (text) => {
      expect(await brief(text)).toMatch(
        /^I found neither a link nor an article in that\.\n`\/brief /u,
      );
    },
  );

  test("without a word, or with help, tells what it can do", async () => {
    expect(await brief("")).toMatch(/^`\/brief <link or text>` briefs it here/u);
    expect(await brief(" HELP ")).toBe(await brief(""));
  });
});

describe("the settings of a channel", () => {
  test("are changed one by one, and told", async () => {
    expect(await brief("settings")).toBe(
      "Briefings in this channel: length `standard`, in the article's language.",
    );
    await brief("length deep");
    await brief("Language KO");
    await brief("audience the people at the service");
    expect(await brief("style no adjectives; see https://style.example/guide")).toBe(
      "Briefings in this channel: length `deep`, in Korean.\nFor: the people at the service\nStyle: no adjectives; see https://style.example/guide",
    );
    await brief("audience off");
    await brief("style off");
    expect(await brief("language article")).toBe(
      "Briefings in this channel: length `deep`, in the article's language.",
    );
  });

  test.each([
    ["length huge", "“huge” is none of the choices."],
    ["language klingonish", "“klingonish” is not a language I know."],
    ["language xq", "“xq” is not a language I know."],
    ["language me nope!", "“nope!” is not a language I know."],
    ["style", "Say what briefings here should sound like"],
    ["audience", "Say whom briefings here are for"],
    [`style ${"x".repeat(1_001)}`, "That is 1,001 characters; at most 1,000 fit."],
    [`audience ${"x".repeat(101)}`, "That is 101 characters; at most 100 fit."],
  ])("%s is answered with what is wrong, and nothing changes", async (text, says) => {
    const before = await brief("settings");
    expect(await brief(text)).toContain(says);
    expect(await brief("settings")).toBe(before);
  });
});

test("a person's language is theirs in every channel, until it is off", async () => {
  expect(await brief("language me de")).toMatch(
    /\nWas Sie posten und fragen, beantworte ich in jedem Channel auf Deutsch\.$/u,
  );
  const elsewhere = { ...asker, channel: "C2" };
  expect(await brief("settings", elsewhere)).toContain("auf Deutsch");
  expect(await brief("settings", { ...asker, user: "U2" })).not.toContain("German");
  expect(await brief("my language off", elsewhere)).not.toContain("German");
  expect(await brief("settings")).not.toContain("German");
});

test("usage tells requests, tokens and money of the person, the channel and the workspace, and their limits", async () => {
  const entry = {
    calls: 1,
    inputTokens: 1_200,
    cachedTokens: 0,
    outputTokens: 34,
    model: "m",
    costMicros: 56_700,
    at: store.clock.now(),
  };
  await store.ledger.bookUsage({ ...asker, ...entry });
  await store.ledger.bookUsage({ ...asker, ...entry, user: "U2", channel: "C2" });
  expect(await brief("usage")).toBe(
    [
      "Use of the model in the last 24 hours:",
      "• You: 1 of 50 requests, 1,234 tokens, €0.0567",
      "• This channel: 1 request, 1,234 tokens, €0.0567",
      "• The workspace: 2 requests, 2,468 tokens, €0.1134",
      "In the last 30 days:",
      "• You: 1 request, 1,234 tokens, €0.0567",
      "• This channel: 1 request, 1,234 of 200,000 tokens, €0.0567 of €1.50",
      "• The workspace: 2 requests, 2,468 tokens, €0.1134",
    ].join("\n"),
  );
});

test("usage without a model says that nothing costs anything", async () => {
  const { ledger, clock } = store;
  const ports = { ledger, clock, log: silentLog, chat, currency: "EUR", limits: [], writer: {} };
  const said = await runBriefCommand({ ...asker, text: "usage" }, ports);
  expect(said).toMatch(/^No model is set up: .+ cost nothing\.\n/u);
  expect(said).not.toContain("€");
});

describe("whatever strangers type", () => {
  beforeAll(open);
  test("is briefed, carried out, or answered with a sentence", async () => {
    const verbs = fc.constantFrom(
      "length",
      "language",
      "my",
      "style",
      "audience",
      "usage",
      "off",
      "ko",
    );
    const typed = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(verbs, { maxLength: 4 }).map((words) => words.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const said = await brief(text);
        expect(said ?? "briefed").toMatch(/\S/u);
      }),
    );
  });
});

describe("who may change settings", () => {
  const admin = { ...asker, user: "U0ADMIN" };
  const guest = { ...asker, user: "U0GUEST" };
  const anybody = { ...asker, user: "U5" };

  test("is told to everybody, and changed by admins", async () => {
    expect(await brief("roles", anybody)).toContain("everyone in the channel");
    expect(await brief("roles admins", anybody)).toMatch(/^Only admins of the workspace/u);
    expect(await brief("roles admins", admin)).toContain("whoever made the channel, and admins");
    expect(await brief("length deep", anybody)).toMatch(/^Here only whoever made the channel/u);
    expect(await brief("length deep", { ...asker, user: "U0MADE" })).toContain("`deep`");
    expect(await brief("settings", anybody)).toContain("`deep`");
  });

  test("is nobody's who is a guest; their own language is", async () => {
    expect(await brief("length deep", guest)).toBe("Guests cannot change settings.");
    expect(await brief("my language korean", guest)).toContain("한국어");
  });
});
