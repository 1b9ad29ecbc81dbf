import { describe, expect, test } from "vitest";
import type { IncomingAsk, IncomingMessage } from "../../../src/domain/incoming.ts";
import type { Job } from "../../../src/domain/job.ts";
import { type AskOrigin, replyAddressOf } from "../../../src/domain/post.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { ingest } from "../../../src/flows/intake/ingest.ts";
import { ADA, CLOSED, MINJUN, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { flowSetUp } from "../flow-set-up.ts";

const URL = "https://gazette.example/alby";
const TS = "1790000000.000100";

function intake() {
  const set = flowSetUp();
  const ports = {
    ...set.ports,
    jobs: { queueDepth: async () => 0 },
    policy: {
      allowedApps: new Set<string>(),
      workspaceHosts: new Set<string>(),
      longQueueDepth: 9,
    },
  };
  return { ...set, take: (incoming: Parameters<typeof ingest>[0]) => ingest(incoming, ports) };
}

const ask = (via: AskOrigin, more: Partial<IncomingAsk> = {}): IncomingAsk => ({
  kind: "ask",
  via,
  team: TEAM,
  channel: OPEN,
  ts: via === "command" ? "trigger.1" : TS,
  user: ADA,
  text: URL,
  links: [URL],
  files: [],
  ...more,
});

const message = (more: Partial<IncomingMessage> = {}): IncomingMessage => ({
  kind: "message",
  team: TEAM,
  channel: OPEN,
  ts: TS,
  user: ADA,
  text: URL,
  links: [URL],
  files: [],
  channelType: "channel",
  mentionsBot: false,
  mentionsOthers: false,
  ...more,
});

/** Where what comes of a job is said. */
const placesOf = (queue: readonly Job[]): (string | undefined)[] =>
  queue.map((job) => ("post" in job ? replyAddressOf(job.post).thread : undefined));

const ALL: readonly AskOrigin[] = ["command", "shortcut", "reaction", "button"];

describe("an ask of a link", () => {
  test.each<[AskOrigin, string | undefined]>([
    ["command", undefined],
    ["shortcut", TS],
    ["reaction", TS],
    ["button", undefined],
  ])("by %s is briefed, though nobody would have been asked of the post", async (via, thread) => {
    const { take, queue } = intake();
    expect(await take(ask(via))).toBeUndefined();
    expect(queue).toMatchObject([{ kind: "brief", source: { kind: "link", url: URL } }]);
    expect(queue[0]).not.toHaveProperty("unasked", true);
    expect(placesOf(queue)).toEqual([thread]);
  });

  test("is one piece of work, however often its event comes", async () => {
    for (const via of ALL) {
      const { take, queue } = intake();
      await take(ask(via));
      await take(ask(via));
      expect([via, queue.length]).toEqual([via, 1]);
    }
  });

  test("about one source of a post takes its place there, and no other", async () => {
    const { take, queue } = intake();
    const about = { ts: "1789999999.000100", position: 2 };
    const text = `${URL} ${URL}/other`;
    await take(ask("button", { about, thread: about.ts, text, links: [URL, `${URL}/other`] }));
    expect(queue).toMatchObject([{ post: { ts: about.ts }, position: 2, ask: TS }]);
  });
});

describe("an ask that names nothing to brief", () => {
  const nothing = { text: "hello", links: [] };
  test.each<AskOrigin>(["command", "shortcut"])(
    "by %s, which nobody else knows of, is told to whoever asked alone",
    async (via) => {
      const { take, queue } = intake();
      expect(await take(ask(via, nothing))).toBe("nothing-to-brief");
      expect(queue).toEqual([]);
    },
  );

  test("by reaction, which all see, is helped in the thread", async () => {
    const { take, queue } = intake();
    expect(await take(ask("reaction", nothing))).toBeUndefined();
    expect(queue).toMatchObject([{ kind: "notice", place: { thread: TS }, text: { key: "help" } }]);
  });
});

describe("an ask in a channel where the bot is off", () => {
  test.each<[AskOrigin, number]>([
    ["command", 1],
    ["shortcut", 1],
    ["button", 1],
    ["reaction", 0],
  ])("by %s leads to %i briefings", async (via, briefings) => {
    const { take, queue, ledger } = intake();
    await ledger.saveSettings(TEAM, OPEN, { ...DEFAULT_SETTINGS, mode: "off" });
    await take(ask(via));
    expect(queue).toHaveLength(briefings);
  });
});

describe("a dialog that was opened in a private channel", () => {
  test.each([
    [ADA, "a member", undefined, 1],
    [MINJUN, "nobody of it", "not-readable", 0],
  ])("and sent by %s, %s, is %s", async (user, _, receipt, jobs) => {
    const { take, queue } = intake();
    expect(await take(ask("button", { channel: CLOSED, user }))).toBe(receipt);
    expect(queue).toHaveLength(jobs);
  });
});

describe("a message to be held against the articles of its thread", () => {
  const verify = {
    kind: "verify",
    team: TEAM,
    channel: OPEN,
    ts: "9.9",
    thread: TS,
    user: ADA,
  } as const;

  test("is, where there are some", async () => {
    const { take, queue, ledger } = intake();
    const place = { team: TEAM, channel: OPEN, thread: TS };
    await ledger.recordBriefing(aFiling(1, { ...place, postTs: TS }));
    expect(await take({ ...verify, text: "So it is.", ask: "9.9:verify:1" })).toBeUndefined();
    expect(queue).toMatchObject([
      { kind: "verify", text: "So it is.", ask: "9.9:verify:1", post: { origin: "shortcut" } },
    ]);
    expect(placesOf(queue)).toEqual([TS]);
  });

  test("is told to whoever asked alone, where there are none", async () => {
    const { take, queue } = intake();
    const receipt = await take({ ...verify, text: "So it is.", ask: "9.9:verify:1" });
    expect([receipt, queue]).toEqual(["nothing-to-brief", []]);
  });
});

describe("what was posted belongs to", () => {
  test.each([
    ["a person", message(), { origin: "message", user: ADA }],
    [
      "who posted it, when it is found late",
      message({ isLate: true }),
      { origin: "message", late: true },
    ],
  ])("%s", async (_, incoming, post) => {
    const { take, queue } = intake();
    await take(incoming);
    expect(queue).toMatchObject([{ kind: "brief", unasked: true, post }]);
  });
});

describe("a question outside of threads", () => {
  const question = { text: "What will the new hall cost?", links: [] };
  async function asked(channel: string, channelType: IncomingMessage["channelType"]) {
    const set = intake();
    const place = { team: TEAM, channel, thread: "1789.1", postTs: "1789.1" };
    await set.ledger.recordBriefing(aFiling(1, { ...place, briefedAt: set.clock.now() - 1 }));
    await set.take(message({ channel, channelType, ...question }));
    return set.queue;
  }

  test("is about the article that was spoken of last, alone with the bot", async () => {
    expect(await asked(OWN, "im")).toMatchObject([{ kind: "follow-up", about: "1789.1" }]);
  });

  test.each(["channel", "group", "mpim"] as const)(
    "is people's own in a conversation of several: %s",
    async (channelType) => {
      expect(await asked(OPEN, channelType)).toEqual([]);
    },
  );

  test("is helped, not answered, where several are and the bot is asked", async () => {
    const set = intake();
    const place = { team: TEAM, channel: OPEN, thread: "1789.1", postTs: "1789.1" };
    await set.ledger.recordBriefing(aFiling(1, { ...place, briefedAt: set.clock.now() - 1 }));
    await set.take(message({ ...question, mentionsBot: true }));
    expect(set.queue).toMatchObject([{ kind: "notice", text: { key: "help" } }]);
  });
});
