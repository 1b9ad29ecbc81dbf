import { describe, expect, test } from "vitest";
import type { Source } from "../../../src/domain/article.ts";
import type { Incoming } from "../../../src/domain/incoming.ts";
import type { KeyedJob } from "../../../src/domain/job.ts";
import type { Post } from "../../../src/domain/post.ts";
import { ingest } from "../../../src/flows/intake/ingest.ts";
import { silentLog } from "../../../src/ops/silent.ts";
import { silentMeter } from "../../support/log-and-meter.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";

const TS = "1790000000.000100";
const NOW = 1_790_000_050_000;
const at = { team: "T1", channel: "C1", ts: TS, user: "U1" };
const content = { text: "", links: ["https://harbour.example/tide"], files: [] };
const message = {
  kind: "message",
  ...at,
  ...content,
  channelType: "channel",
  mentionsBot: false,
  mentionsOthers: false,
} as const;

/** What is stored of something that comes in a channel where the bot has not been. */
const stored = async (incoming: Incoming) => (await taken(incoming)).all;

async function taken(incoming: Incoming, mayRead = true) {
  const kept: { post: Post | undefined; jobs: readonly KeyedJob[] }[] = [];
  const ledger = {
    thread: async () => undefined,
    deliveriesOf: async () => [],
    settings: async () => DEFAULT_SETTINGS,
    personSettings: async () => ({}),
    enqueuePost: async (post: Post | undefined, jobs: readonly KeyedJob[]) => {
      kept.push({ post, jobs });
      return true;
    },
    briefedBetween: async () => [],
    muteThread: async () => false,
    markDeleted: async () => {},
    noteArrival: async () => {},
    articlesOfDigest: async () => [],
  };
  const receipt = await ingest(incoming, {
    ledger,
    jobs: { queueDepth: async () => 0 },
    chat: {
      react: async () => {},
      progress: async () => {},
      languageOf: async () => "en",
      mayRead: async () => mayRead,
    },
    clock: { now: () => NOW },
    log: silentLog,
    meter: silentMeter,
    policy: { allowedApps: new Set(["B1"]), workspaceHosts: new Set(), longQueueDepth: 10 },
  });
  return { receipt, all: kept };
}

describe("a post says how it came, and when", () => {
  const ask = { kind: "ask", ...at, ...content } as const;
  test.each<[Incoming, Partial<Post>]>([
    [message, { origin: "message", postedAt: 1_790_000_000_000 }],
    [
      { ...message, user: undefined, byApp: "B1" },
      { origin: "feed", user: undefined },
    ],
    [
      { ...ask, via: "command", ts: "13.37.abc" },
      { origin: "command", postedAt: NOW },
    ],
    [
      { ...ask, via: "reaction" },
      { origin: "reaction", postedAt: 1_790_000_000_000 },
    ],
    [
      { ...ask, via: "shortcut", ts: `${TS}:shortcut:2.2`, about: { ts: TS, position: 0 } },
      { origin: "shortcut", ts: TS, postedAt: NOW },
    ],
    [
      { ...ask, via: "button", ts: "view:V1", thread: TS, about: { ts: TS, position: 1 } },
      { origin: "button", ts: TS, thread: TS },
    ],
    [
      { kind: "question", ...at, ts: "5.5:ask_1", thread: TS, question: "When?" },
      { origin: "button", thread: TS },
    ],
  ])("%#", async (incoming, post) => {
    const [first] = await stored(incoming);
    expect(first?.post).toMatchObject(post);
    expect(first?.jobs).toMatchObject([{ job: { post } }]);
  });
});

test("a mention that is edited into a post neither repeats its links nor how the bot is used", async () => {
  const edited = { ...message, mentionsBot: true, isEdited: true } as const;
  expect(await stored(edited)).toEqual([]);
  expect(await stored({ ...edited, links: [], text: "hm, what now" })).toEqual([]);
  const file = { id: "F1", name: "report.md" };
  const [first] = await stored({ ...edited, files: [file] });
  expect(first?.jobs).toMatchObject([{ job: { source: { kind: "file", fileId: "F1" } } }]);
});

test("a text handed in for a conversation that the person may not read is stored nowhere", async () => {
  const ask = { kind: "ask", ...at, ...content, text: "A text.", via: "button" } as const;
  const handedIn = { ...ask, ts: "view:V1", thread: TS };
  expect(await taken(handedIn, false)).toEqual({ receipt: "not-readable", all: [] });
  expect((await taken(handedIn)).all).toHaveLength(1);
});

test.each(["shortcut", "command"] as const)(
  "a %s with nothing to brief is answered by whoever took it, in private",
  async (via) => {
    const { receipt, all } = await taken({
      kind: "ask",
      via,
      ...at,
      ts: `${TS}:shortcut:2.2`,
      about: { ts: TS, position: 0 },
      text: "",
      links: [],
      files: [],
    });
    expect(receipt).toBe("nothing-to-brief");
    expect(all).toEqual([]);
  },
);

describe("“Try again” reads the very source once more, in its place in its post", () => {
  const sources: Source[] = [
    { kind: "link", url: "https://harbour.example/tide" },
    { kind: "message", channel: "C2", ts: "3.3", url: "" },
    { kind: "file", fileId: "F1", name: "map.png", mimetype: "image/png" },
    { kind: "text", text: "Short." },
  ];
  test.each(sources)("%j", async (source) => {
    const retry = { ...at, kind: "retry", ts: "5.5:retry:6.6", thread: TS, source } as const;
    const [first] = await stored({ ...retry, about: { ts: TS, position: 2 } });
    const post = { ...at, thread: TS, origin: "button" };
    expect(first?.jobs.map(({ job }) => job)).toMatchObject([
      { kind: "brief", post, source, position: 2, again: true, ask: "5.5:retry:6.6" },
    ]);
    const [old] = await stored(retry);
    expect(old?.jobs).toMatchObject([
      { job: { post: { ts: "5.5:retry:6.6", thread: TS }, source, position: 0, again: true } },
    ]);
  });
});

const jobsOf = async (incoming: Incoming) => (await stored(incoming)).flatMap(({ jobs }) => jobs);

describe("a question beside a link", () => {
  const asking = {
    ...message,
    text: "Who pays for it? https://harbour.example/tide",
    mentionsBot: true,
  };

  test("is answered behind the briefing, in its turn", async () => {
    const jobs = await jobsOf(asking);
    expect(jobs.map(({ job }) => job)).toMatchObject([
      { kind: "brief", source: { kind: "link" } },
      { kind: "follow-up", question: "Who pays for it?", besideSources: true },
    ]);
    expect(new Set(jobs.map(({ group }) => group)).size).toBe(1);
  });

  test("put to nobody is answered only where the article states it", async () => {
    const jobs = await jobsOf({ ...asking, mentionsBot: false });
    expect(jobs[1]?.job).toMatchObject({ kind: "follow-up", unaddressed: true });
  });

  test("that comes with an edit is not asked again", async () => {
    const jobs = await jobsOf({ ...asking, isEdited: true });
    expect(jobs.map(({ job }) => job.kind)).not.toContain("follow-up");
  });
});
