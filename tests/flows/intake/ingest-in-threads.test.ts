import { describe, expect, test } from "vitest";
import type { IncomingMessage } from "../../../src/domain/incoming.ts";
import type { Mode } from "../../../src/domain/settings/settings.ts";
import { ingest } from "../../../src/flows/intake/ingest.ts";
import { ADA, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { flowSetUp, NOON } from "../flow-set-up.ts";

const URL = "https://gazette.example/alby";

/** What comes in, where so many jobs are in line. */
function intake({ queueDepth = 0 } = {}) {
  const set = flowSetUp();
  const policy = {
    allowedApps: new Set<string>(),
    workspaceHosts: new Set<string>(),
    longQueueDepth: 3,
  };
  const ports = { ...set.ports, jobs: { queueDepth: async () => queueDepth }, policy };
  /** Ada says something; resolves with its ts. */
  const say = async (text: string, more: Partial<IncomingMessage> = {}): Promise<string> => {
    const { channel = OPEN, thread } = more;
    const posted = { channel, user: ADA, text };
    const ts = set.chat.post(thread === undefined ? posted : { ...posted, thread });
    const message: IncomingMessage = {
      kind: "message",
      team: TEAM,
      channel,
      ts,
      user: ADA,
      text,
      links: text.match(/https:\S+/gu) ?? [],
      files: [],
      channelType: channel === OWN ? "im" : "channel",
      mentionsBot: false,
      mentionsOthers: false,
      ...more,
    };
    await ingest(message, ports);
    return ts;
  };
  /** A thread in which an article was briefed. */
  const briefed = async (channel = OPEN, daysAgo = 0): Promise<string> => {
    const thread = set.chat.post({ channel, user: ADA, text: URL });
    const briefedAt = NOON - daysAgo * 86_400_000;
    const place = { team: TEAM, channel, thread, postTs: thread, postedAt: briefedAt, briefedAt };
    await set.ledger.recordBriefing(aFiling(1, { ...place, url: URL }));
    return thread;
  };
  const muted = async (thread: string) =>
    (await set.ledger.thread({ team: TEAM, channel: OPEN, thread }))?.muted;
  return { ...set, say, briefed, muted, jobs: () => set.queue.map(({ kind }) => kind) };
}

/** `ts` of a message so many seconds after noon. */
const afterNoon = (seconds: number): string => `${NOON / 1000 + seconds}.000100`;

describe("a message in a briefed thread", () => {
  test("that asks is answered; that talks is left alone", async () => {
    const { say, briefed, jobs } = intake();
    const thread = await briefed();
    await say("Nice, thanks!", { thread });
    expect(jobs()).toEqual([]);
    await say("What will the new hall cost?", { thread });
    expect(jobs()).toEqual(["follow-up"]);
  });

  test("that mutes it, or wakes it without a mention, bears a sign that it was heard", async () => {
    const { say, briefed, muted, chat } = intake();
    const thread = await briefed();
    const mute = await say("please be quiet", { thread });
    expect(await muted(thread)).toBe(true);
    const unmute = await say("unmute", { thread });
    expect(await muted(thread)).toBe(false);
    expect(chat.signs).toEqual([`${OPEN} ${mute} muted`, `${OPEN} ${unmute} unmuted`]);
  });

  test("that mutes it is obeyed until somebody mentions the bot", async () => {
    const { say, briefed, muted, jobs } = intake();
    const thread = await briefed();
    await say("mute", { thread });
    expect(await muted(thread)).toBe(true);
    await say("What will the new hall cost?", { thread });
    expect(jobs()).toEqual([]);
    await say("What will the new hall cost?", { thread, mentionsBot: true });
    expect(jobs()).toEqual(["follow-up"]);
    expect(await muted(thread)).toBe(false);
  });

  test("that muted it and is heard late does not override what was said after it", async () => {
    const { say, briefed, muted, chat } = intake();
    const thread = await briefed();
    const [early, late] = [afterNoon(60), afterNoon(120)];
    await say("unmute", { thread, ts: late });
    await say("mute", { thread, ts: early, isLate: true });
    expect(await muted(thread)).toBe(false);
    expect(chat.signs).toEqual([`${OPEN} ${late} unmuted`]);
  });

  test("that muted it and is heard after a later mention leaves it open", async () => {
    const { say, briefed, muted } = intake();
    const thread = await briefed();
    const [early, late] = [afterNoon(60), afterNoon(120)];
    await say("What will the new hall cost?", { thread, mentionsBot: true, ts: late });
    await say("mute", { thread, ts: early, isLate: true });
    expect(await muted(thread)).toBe(false);
    await say("mute", { thread, ts: afterNoon(180) });
    expect(await muted(thread)).toBe(true);
  });

  test("that asks to read it again has the page read again", async () => {
    const { say, briefed, queue } = intake();
    await say("brief again", { thread: await briefed() });
    expect(queue).toMatchObject([
      { kind: "brief", again: true, source: { kind: "link", url: URL } },
    ]);
  });
});

describe("a question in a direct message", () => {
  test("outside of its thread is about the article that was spoken of last, for a week", async () => {
    const { say, briefed, queue } = intake();
    await briefed(OWN, 2);
    const last = await briefed(OWN, 1);
    await say("What will the new hall cost?", { channel: OWN });
    expect(queue).toMatchObject([{ kind: "follow-up", about: last }]);
  });

  test("is about nothing when that is longer ago", async () => {
    const { say, briefed, jobs } = intake();
    await briefed(OWN, 8);
    await say("What will the new hall cost?", { channel: OWN });
    expect(jobs()).toEqual(["notice"]);
  });
});

/** What is shown to a poster behind so many jobs. */
const shownBehind = async (queueDepth: number): Promise<string> => {
  const { say, chat } = intake({ queueDepth });
  return chat.progressIn(OPEN, await say(URL));
};

describe("a post", () => {
  test("of one page under two addresses is one brief", async () => {
    const { say, jobs } = intake();
    await say(`${URL}?utm_source=mail and ${URL}#comments`);
    expect(jobs()).toEqual(["brief"]);
  });

  test("that is delivered twice is taken in once", async () => {
    const { say, queue } = intake();
    const ts = await say(URL);
    await say(URL, { ts });
    expect(queue).toHaveLength(1);
  });

  test("is told how many are ahead where those are many, and nothing where they are few", async () => {
    expect(await shownBehind(3)).toBe("");
    expect(await shownBehind(4)).toMatch(/\b3\b/u);
  });
});

test("a deleted message is marked and forgotten, and a removed bot forgets its team", async () => {
  const { ports, queue, ledger } = intake();
  const intakePorts = {
    ...ports,
    jobs: { queueDepth: async () => 0 },
    policy: {
      allowedApps: new Set<string>(),
      workspaceHosts: new Set<string>(),
      longQueueDepth: 3,
    },
  };
  const gone = { team: TEAM, channel: OPEN, ts: "1790000000.000100" };
  await ingest({ kind: "delete", ...gone, user: ADA }, intakePorts);
  expect(await ledger.isDeleted(gone)).toBe(true);
  await ingest({ kind: "removal", team: TEAM }, intakePorts);
  expect(queue).toMatchObject([
    { kind: "forget", ...gone },
    { kind: "forget", team: TEAM },
  ]);
});

const settings = (mode: Mode) => ({ length: "standard", language: "article", mode }) as const;

describe("a channel", () => {
  test("that wants to ask is briefed when somebody asks, not when somebody posts", async () => {
    const { say, ledger, queue } = intake();
    await ledger.saveSettings(TEAM, OPEN, settings("asked"));
    await say(URL);
    expect(queue).toEqual([]);
    await say(URL, { mentionsBot: true });
    expect(queue).toMatchObject([{ kind: "brief", unasked: false }]);
  });

  test("in which the bot is off is told by a sign when somebody asks", async () => {
    const { say, ledger, queue, chat } = intake();
    await ledger.saveSettings(TEAM, OPEN, settings("off"));
    const ts = await say(URL, { mentionsBot: true });
    expect([queue, chat.signs]).toEqual([[], [`${OPEN} ${ts} muted`]]);
  });
});
