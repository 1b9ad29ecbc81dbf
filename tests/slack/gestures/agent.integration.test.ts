import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../../src/domain/reply.ts";
import { manifestVariant } from "../../../src/slack/contract/manifest-variant.ts";
import { readManifest } from "../../../src/workspace/state/manifest.ts";
import type { Workspace } from "../../../src/workspace/workspace.ts";
import { article, briefing, stated } from "../blocks/replies.ts";
import { botIn, chatIn, workspace } from "../bot-in-workspace.ts";

const FILE = readFileSync("manifest.yml", "utf8");
const AGENT = manifestVariant(FILE, { agent: true });

/** A workspace with the bot as this manifest has it. */
async function installed(manifest: string) {
  const { scopes } = readManifest(manifest);
  const place = await workspace({ manifest, scopes });
  const made = await botIn(place);
  const { ada } = place.users;
  const own = place.directMessage(ada);
  return { place, ...made, ada, own };
}

const calls = (place: Workspace, pattern: RegExp) =>
  place.calls.filter(({ method, outcome }) => pattern.test(method) && outcome === "ok");

const BRIEFED: Reply = {
  kind: "briefing",
  article: article(["The talks ended."]),
  briefing: briefing([stated("They ended", 0)], { headline: "The talks of spring" }),
  briefingKey: "key1",
};

describe("where the app is an agent", () => {
  test("an empty conversation offers things to try, in its reader's language", async () => {
    const { place, service, ada } = await installed(AGENT);
    service.language = "de";
    await place.openHome(ada, "messages");
    const call = await place.waitFor(() => calls(place, /setSuggestedPrompts/u)[0]);
    const prompts = JSON.parse(String(call.args["prompts"])) as { title: string }[];
    expect(prompts.map(({ title }) => title)).toContain("Wie funktioniert das hier?");
    expect(call.args["thread_ts"]).toBeUndefined();
  });

  test("prompts that Slack refuses are no failure", async () => {
    const { place, log, ada } = await installed(AGENT);
    const method = "assistant.threads.setSuggestedPrompts";
    place.faults.inject({ method, kind: "error", error: "internal_error" });
    await place.openHome(ada, "messages");
    await place.waitFor(() => log.lines.some(({ message }) => message === "no prompts offered"));
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a message in a direct conversation says what its author has open", async () => {
    const { place, service, ada, own } = await installed(AGENT);
    const { reading } = place.channels;
    const say = async () => {
      await place.post({ channel: own, user: ada, text: "Brief what I am looking at" });
      await place.settled();
      return service.received.at(-1);
    };
    expect(await say()).toMatchObject({ onScreen: undefined });
    place.look(ada, { channel: reading, ts: "1790000000.000100" });
    expect(await say()).toMatchObject({ onScreen: { channel: reading, ts: "1790000000.000100" } });
    place.look(ada, { channel: reading });
    expect(await say()).toMatchObject({ onScreen: { channel: reading } });
    place.look(ada);
    expect(await say()).toMatchObject({ onScreen: undefined });
    place.look(ada, { channel: reading });
    await place.post({ channel: reading, user: ada, text: "in a channel" });
    await place.settled();
    expect(service.received.at(-1)).toMatchObject({ channel: reading, onScreen: undefined });
  });

  test("a stop is told to the service, and Slack is told that it was heard", async () => {
    const { place, service, ada, own } = await installed(AGENT);
    const thread = await place.post({ channel: own, user: ada, text: "https://news.example/a" });
    place.stopSession(own, thread, ada);
    await place.waitFor(() => place.session(own, thread)["status"] === "active");
    const { teamId: team } = place;
    expect(service.stopped).toEqual([{ team, channel: own, thread, at: expect.any(Number) }]);
    expect(service.stopped[0]?.at).toBeGreaterThanOrEqual(Math.floor(Number(thread) * 1000));
  });

  test("a thread is called as its article, in direct conversations alone", async () => {
    const { place, ada, own } = await installed(AGENT);
    const { chat } = await chatIn(place);
    const { reading } = place.channels;
    for (const channel of [own, reading]) {
      const thread = await place.post({ channel, user: ada, text: "https://news.example/a" });
      const to = { team: place.teamId, channel, thread };
      await chat.deliver(BRIEFED, to, `k ${channel}`);
      await chat.deliver({ kind: "notice", text: "and this" }, to, `n ${channel}`);
      const title = channel === own ? "The talks of spring" : undefined;
      expect(place.session(channel, thread)["title"]).toBe(title);
    }
  });

  test("a title that Slack refuses takes nothing from the briefing", async () => {
    const { place, ada, own } = await installed(AGENT);
    const { chat, log } = await chatIn(place);
    const error = { method: "agents.sessions.rename", kind: "error", error: "not_found" } as const;
    place.faults.inject(error);
    const thread = await place.post({ channel: own, user: ada, text: "https://news.example/a" });
    await chat.deliver(BRIEFED, { team: place.teamId, channel: own, thread }, "k");
    expect(place.messages(own, { thread })).toHaveLength(2);
    expect(log.lines.map(({ message }) => message)).toContain("the thread got no title");
  });
});

test("where it is none, nothing of an agent is asked of Slack", async () => {
  const { place, service, ada, own } = await installed(FILE);
  const { chat } = await chatIn(place);
  await place.openHome(ada, "messages");
  place.look(ada, { channel: place.channels.reading });
  const thread = await place.post({ channel: own, user: ada, text: "brief this" });
  place.stopSession(own, thread, ada);
  await chat.deliver(BRIEFED, { team: place.teamId, channel: own, thread }, "k");
  await place.settled();
  expect(place.calls.filter(({ method }) => /^agents\.|setSuggestedPrompts/u.test(method))).toEqual(
    [],
  );
  expect(service.received).toMatchObject([{ text: "brief this", onScreen: undefined }]);
  expect(service.stopped).toEqual([]);
});
