import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { firstRun, flowSetUp, NOON } from "../flows/flow-set-up.ts";
import { ADA, CLOSED, MINJUN, OPEN, TEAM } from "../in-memory/in-memory-chat.ts";
import { aBriefing, aFiling } from "../store/some-articles.ts";
import { townPage } from "../support/town-page.ts";

const DAY_MS = 86_400_000;

function app() {
  const set = flowSetUp();
  const policy = {
    ...set.ports.policy,
    allowedApps: new Set<string>(),
    longQueueDepth: 12,
  };
  const jobs = { queueDepth: async () => 0 };
  return {
    ...set,
    service: createApp({ ...set.ports, jobs, policy, currency: "USD", limits: [] }),
  };
}

/** Turns a digest on, as somebody in the channel would. */
const digestIn = (channel: string, service: ReturnType<typeof app>["service"], user = ADA) =>
  service.digestCommand({ team: TEAM, channel, user, text: "on 09:00", id: `id ${channel}` });

describe("feedback", () => {
  const useful = { team: TEAM, channel: OPEN, user: ADA, briefingKey: "b", useful: true };

  test("is kept with its moment and the prompt that wrote the briefing, and counted", async () => {
    const { service, library, ledger, meter } = app();
    await library.keepBriefing("b", { ...aBriefing("alby"), prompt: "briefing@3" });
    await service.feedback(useful);
    expect(await ledger.feedbackSince(0)).toEqual([{ ...useful, prompt: "briefing@3", at: NOON }]);
    expect(meter.counted("feedback", { useful: "true" })).toBe(1);
    expect(meter.counted("feedback", { useful: "false" })).toBe(0);
  });

  test("on a briefing that is no longer kept counts too", async () => {
    const { service, ledger, meter } = app();
    await service.feedback({ ...useful, useful: false, reason: "incomplete: the price" });
    const [kept] = await ledger.feedbackSince(0);
    expect(kept).toMatchObject({ useful: false, reason: "incomplete: the price", at: NOON });
    expect(kept?.prompt).toBeUndefined();
    expect(meter.counted("feedback", { useful: "false" })).toBe(1);
  });
});

describe("the home of a person", () => {
  test("is empty at first, and names who writes", async () => {
    const { service } = app();
    expect(await service.home(TEAM, ADA)).toMatchObject({
      writer: "extractive",
      briefed: [],
      refused: [],
      schedules: [],
    });
  });

  test("lists their own posts only, the newest ten", async () => {
    const { service, ledger } = app();
    const filed = (at: number, user: string) =>
      ledger.recordBriefing(aFiling(at, { team: TEAM, channel: OPEN, user }));
    for (let at = 1; at <= 12; at += 1) await filed(at, ADA);
    await filed(13, MINJUN);
    const { briefed } = await service.home(TEAM, ADA);
    expect(briefed.map(({ title }) => title)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((at) => `Posted at ${at}`),
    );
    expect((await service.home("T0OTHER", ADA)).briefed).toEqual([]);
  });

  test("lists what of theirs could not be read", async () => {
    const { service, ledger } = app();
    const refusal = { team: TEAM, channel: OPEN, postTs: "1.1", position: 0, at: NOON };
    const paywalled = {
      ...refusal,
      user: ADA,
      what: "town.example/a",
      verdict: "paywall",
    } as const;
    await ledger.recordRefusal(paywalled);
    await ledger.recordRefusal({ ...paywalled, user: MINJUN, postTs: "2.1" });
    expect((await service.home(TEAM, ADA)).refused).toMatchObject([{ what: "town.example/a" }]);
  });

  test("shows digests of channels that they may read, and no others", async () => {
    const { service } = app();
    await digestIn(OPEN, service);
    await digestIn(CLOSED, service);
    const channels = async (team: string, user: string) =>
      (await service.home(team, user)).schedules.map(({ channel }: DigestSchedule) => channel);
    expect((await channels(TEAM, ADA)).toSorted()).toEqual([OPEN, CLOSED].toSorted());
    expect(await channels(TEAM, MINJUN)).toEqual([OPEN]);
    expect(await channels("T0OTHER", ADA)).toEqual([]);
  });

  test("counts what they used in the last thirty days", async () => {
    const { service, ledger } = app();
    const entry = (user: string, at: number, inputTokens: number) =>
      ledger.bookUsage({
        team: TEAM,
        channel: OPEN,
        user,
        at,
        model: "m",
        calls: 1,
        inputTokens,
        cachedTokens: 0,
        outputTokens: 1,
        costMicros: 0,
      });
    await entry(ADA, NOON - 31 * DAY_MS, 1_000);
    await entry(ADA, NOON - 29 * DAY_MS, 10);
    await entry(ADA, NOON, 5);
    await entry(MINJUN, NOON, 100);
    expect((await service.home(TEAM, ADA)).usage).toMatchObject({ inputTokens: 15 });
  });
});

test("a post is received, run, and listed in the poster's home", async () => {
  const { service, chat, queue, put } = app();
  const url = "https://town.example/alby";
  put(url, townPage("Alby"));
  const ts = chat.post({ channel: OPEN, user: ADA, text: url });
  await service.receive({
    kind: "message",
    team: TEAM,
    channel: OPEN,
    user: ADA,
    ts,
    text: url,
    links: [url],
    files: [],
    channelType: "channel",
    mentionsBot: false,
    mentionsOthers: false,
  });
  for (const job of queue.splice(0)) await service.run(job, firstRun());
  const { briefed, refused } = await service.home(TEAM, ADA);
  expect(briefed).toMatchObject([{ channel: OPEN, postTs: ts, url }]);
  expect(refused).toEqual([]);
});
