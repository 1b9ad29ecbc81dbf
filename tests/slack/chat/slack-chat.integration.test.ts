import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/jobs/clock.ts";
import type { Clock } from "../../../src/ports/world.ts";
import { GRANTED } from "../granted.ts";
import { shiftedClock } from "../../support/shifted-clock.ts";
import { singleInstallation } from "../../../src/slack/installations/single-installation.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";

async function inReading(scopes: readonly string[] = GRANTED, clock: Clock = systemClock) {
  const place = await workspace({ scopes, clock });
  const made = await chatIn(place, { clock });
  const channel = place.channels.reading;
  const post = (text: string, where = channel) =>
    place.post({ channel: where, user: place.users.ada, text, encoded: true });
  return { place, ...made, channel, post };
}

describe("who may read a channel", () => {
  test("everybody may read a public one, its members a private one", async () => {
    const { place, chat } = await inReading();
    const { ada, minjun } = place.users;
    expect(await chat.mayRead(place.teamId, minjun, place.channels.reading)).toBe(true);
    expect(await chat.mayRead(place.teamId, ada, place.channels.policy)).toBe(true);
    expect(await chat.mayRead(place.teamId, minjun, place.channels.policy)).toBe(false);
  });

  test("a direct message is for the two who have it", async () => {
    const { place, chat } = await inReading();
    const channel = place.directMessage(place.users.ada);
    expect(await chat.mayRead(place.teamId, place.users.ada, channel)).toBe(true);
    expect(await chat.mayRead(place.teamId, place.users.minjun, channel)).toBe(false);
  });

  test.each([
    ["asks to wait", { kind: "rate-limit", retryAfterSeconds: 60 }],
    ["fails", { kind: "error", error: "internal_error" }],
  ] as const)("where Slack %s, that is no no: it is asked again", async (_, fault) => {
    for (const method of ["conversations.info", "users.info"]) {
      const { place, chat, channel } = await inReading();
      place.faults.inject({ method, ...fault });
      const asked = chat.mayRead(place.teamId, place.users.ada, channel);
      await expect(asked).rejects.toThrow(method);
      expect(await chat.mayRead(place.teamId, place.users.ada, channel)).toBe(true);
      expect(await chat.mayRead(place.teamId, place.users.ada, "C0NONE")).toBe(false);
    }
  });

  test("where Slack refuses to tell, nobody may", async () => {
    const { place, chat, channel } = await inReading();
    place.faults.inject({ method: "conversations.info", kind: "error", error: "missing_scope" });
    expect(await chat.mayRead(place.teamId, place.users.ada, channel)).toBe(false);
  });

  test("a yes is remembered for a minute, and a no for not so long: who is let in may read", async () => {
    const place = await workspace();
    let now = 1_790_000_000_000;
    const clock = { now: () => now, sleep: () => Promise.resolve() };
    const { chat } = await chatIn(place, { clock });
    const { policy } = place.channels;
    const mayRead = () => chat.mayRead(place.teamId, place.users.minjun, policy);
    expect(await mayRead()).toBe(false);
    await place.invite(policy, place.users.minjun);
    expect(await mayRead()).toBe(true);
    await place.leave(policy, place.users.minjun);
    expect(await mayRead()).toBe(true);
    now += 61_000;
    expect(await mayRead()).toBe(false);
  });

  test("a member of an organisation is of each workspace that is listed for them", async () => {
    const { place, chat, clients } = await inReading();
    const { minjun } = place.users;
    await place.leave(place.channels.reading, minjun);
    const teams = [place.teamId, "T0OTHER"];
    const info = clients.read.users.info.bind(clients.read.users);
    clients.read.users.info = async (args) => {
      const { user: { team_id: _, ...user } = {}, ...answer } = await info(args);
      return { ...answer, user: { ...user, enterprise_user: { teams } } };
    };
    expect(await chat.mayRead(place.teamId, minjun, place.channels.reading)).toBe(true);
    teams.shift();
    const later = await chatIn(place, { installations: singleInstallation(clients) });
    expect(await later.chat.mayRead(place.teamId, minjun, place.channels.reading)).toBe(false);
  });

  test("a guest sees only the channels they are in", async () => {
    const { place, chat, clients } = await inReading();
    const { minjun } = place.users;
    await place.leave(place.channels.reading, minjun);
    expect(await chat.mayRead(place.teamId, minjun, place.channels.reading)).toBe(true);
    const info = clients.read.users.info.bind(clients.read.users);
    clients.read.users.info = async (args) => {
      const answer = await info(args);
      return { ...answer, user: { ...answer.user, is_restricted: true } };
    };
    expect(await chat.mayRead(place.teamId, minjun, place.channels.reading)).toBe(true);
    const later = await chatIn(place, { installations: singleInstallation(clients) });
    expect(await later.chat.mayRead(place.teamId, minjun, place.channels.reading)).toBe(false);
  });
});

describe("a message", () => {
  test("is read for who may see it, with the addresses behind its words", async () => {
    const { place, chat, channel, post } = await inReading();
    const ts = await post("Read <https://news.example/a|this> and <https://news.example/b>");
    expect(await chat.message(place.teamId, channel, ts, place.users.minjun)).toEqual({
      text: "Read this and https://news.example/b",
      links: ["https://news.example/a", "https://news.example/b"],
      files: [],
    });
    const secret = await post("secret", place.channels.policy);
    expect(
      await chat.message(place.teamId, place.channels.policy, secret, place.users.minjun),
    ).toBeUndefined();
    expect(
      await chat.message(place.teamId, place.channels.policy, secret, place.users.ada),
    ).toMatchObject({
      text: "secret",
    });
    expect(await chat.message(place.teamId, channel, ts, undefined)).toBeUndefined();
    expect(await chat.message(place.teamId, channel, "1.000000", place.users.ada)).toBeUndefined();
  });

  test("of a thread is the reply's own", async () => {
    const { place, chat, channel, post } = await inReading();
    const root = await post("root");
    const { ada } = place.users;
    const ts = await place.post({ channel, user: ada, text: "reply", thread: root });
    expect(await chat.message(place.teamId, channel, ts, ada)).toMatchObject({ text: "reply" });
  });

  test("that Slack does not hand out just now is asked for again later", async () => {
    const { place, chat, channel, post } = await inReading();
    const ts = await post("hello");
    place.faults.inject({
      method: "conversations.replies",
      kind: "rate-limit",
      retryAfterSeconds: 60,
    });
    const refused = chat.message(place.teamId, channel, ts, place.users.ada);
    await expect(refused).rejects.toMatchObject({ name: "BusyError", retryAfterMs: 60_000 });
  });
});

test("a link may stand where everybody who reads it may follow it", async () => {
  const { place, chat } = await inReading();
  const { reading, policy } = place.channels;
  const { ada, minjun } = place.users;
  const own = place.directMessage(ada);
  expect(await chat.mayLink(place.teamId, minjun, reading, policy)).toBe(true);
  expect(await chat.mayLink(place.teamId, ada, policy, reading)).toBe(false);
  expect(await chat.mayLink(place.teamId, ada, policy, policy)).toBe(true);
  expect(await chat.mayLink(place.teamId, ada, policy, own)).toBe(true);
  expect(await chat.mayLink(place.teamId, minjun, policy, own)).toBe(false);
});

test("a permalink leads to a message that is there", async () => {
  const { place, chat, channel, post } = await inReading();
  const ts = await post("hello");
  expect(await chat.permalink(place.teamId, channel, ts)).toContain(
    `/archives/${channel}/p${ts.replace(".", "")}`,
  );
  expect(await chat.permalink(place.teamId, channel, "1.000000")).toBeUndefined();
});

test("a person's time zone comes from their profile", async () => {
  const { place, chat } = await inReading();
  expect(await chat.zoneOf(place.teamId, place.users.minjun)).toBe("Asia/Seoul");
  expect(await chat.zoneOf(place.teamId, "U0NOBODY")).toBeUndefined();
});

describe("progress", () => {
  test("is shown in the thread and cleared", async () => {
    const { place, chat, channel, post } = await inReading();
    const at = { team: place.teamId, channel, thread: await post("hello") };
    await chat.progress(at, "is reading…");
    expect(place.progress(channel, at.thread)).toBe("is reading…");
    await chat.progress(at, "");
    expect(place.progress(channel, at.thread)).toBe("");
  });

  test("stays for as long as the work takes, which Slack would not let it, and not after the reply", async () => {
    const clock = shiftedClock();
    const { place, chat, channel, post } = await inReading(GRANTED, clock);
    const at = { team: place.teamId, channel, thread: await post("hello") };
    const shown = () =>
      place.calls.filter(({ method }) => method === "assistant.threads.setStatus").length;
    await chat.progress(at, "is reading…");
    await chat.progress(at, "is writing…");
    for (let refreshed = 0; refreshed < 3; refreshed += 1) {
      const before = shown();
      await place.waitFor(() => (clock.shift(10_000), shown() > before));
      expect(place.progress(channel, at.thread)).toBe("is writing…");
    }
    await chat.deliver({ kind: "notice", text: "done" }, at, "key1");
    const before = shown();
    clock.shift(600_000);
    await chat.progress({ ...at, thread: await post("another") }, "is reading…");
    expect(shown()).toBe(before + 1);
  });

  test("that cannot be shown is no failure", async () => {
    const { place, chat, channel, log } = await inReading();
    place.faults.inject({ method: "assistant.threads.setStatus", kind: "error" });
    await chat.progress({ team: place.teamId, channel, thread: "1.000000" }, "is reading…");
    await chat.progress({ team: place.teamId, channel }, "nowhere to show it");
    expect(log.lines).toMatchObject([{ level: "debug", message: "no progress shown" }]);
  });
});

test("messages are removed; what is gone already is no failure", async () => {
  const { place, chat, channel, post } = await inReading();
  const at = { team: place.teamId, channel, thread: await post("hello") };
  const ts = await chat.deliver({ kind: "notice", text: "mine" }, at, "key1");
  await chat.remove(place.teamId, channel, [ts, ts, "1.000000"]);
  expect(place.messages(channel, { thread: at.thread })).toHaveLength(1);
  place.faults.inject({ method: "chat.delete", kind: "error", error: "internal_error" });
  await expect(chat.remove(place.teamId, channel, [ts])).rejects.toThrow("chat.delete");
});

test("a digest names who posted, without ringing for them", async () => {
  const { place, chat, channel } = await inReading();
  const item = {
    articleId: "a1",
    title: "Talks end",
    lead: "They ended.",
    channel,
    thread: "1790000000.000100",
    user: place.users.minjun,
    postedAt: Date.parse("2026-11-23T08:15:00Z"),
  };
  const stories = [
    { items: [item], update: false },
    { items: [{ ...item, user: "U0GONE" }], update: false },
  ];
  const digest = { channel, from: 0, to: item.postedAt, zone: "UTC", stories, late: false };
  await chat.deliver({ kind: "digest", digest }, { team: place.teamId, channel }, "key1");
  const blocks = JSON.stringify(place.messages(channel).at(-1)?.blocks);
  expect(blocks).toContain("minjun · Mon");
  expect(blocks).not.toContain("U02MINJUN");
  expect(blocks).not.toContain("U0GONE");
});
