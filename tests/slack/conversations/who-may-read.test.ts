import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BusyError } from "../../../src/errors.ts";
import type { Post } from "../../../src/domain/post.ts";
import { conversations } from "../../../src/slack/conversations/slack-conversations.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";
import { testClock } from "../../support/test-clock.ts";
import { type SlackPlaces, slackOf } from "./a-workspace.ts";
import {
  asksToWait,
  noAnswer,
  refused,
  scriptedSlack,
  SELF,
  serverError,
  type SlackScript,
} from "../scripted-slack.ts";

const TEAM = { team_id: SELF.teamId };

const PLACES: SlackPlaces = {
  users: {
    ada: { ...TEAM, tz: "Europe/Berlin", locale: "pt-BR", profile: { display_name: "ada" } },
    outsider: { ...TEAM },
    guest: { ...TEAM, is_restricted: true },
    oneChannelGuest: { ...TEAM, is_ultra_restricted: true },
    stranger: { ...TEAM, is_stranger: true },
    gone: { ...TEAM, deleted: true },
    ofAnother: { team_id: "T9" },
    ofBoth: { team_id: "T9", enterprise_user: { teams: ["T9", SELF.teamId] } },
    ofOthers: { team_id: "T9", enterprise_user: { teams: ["T9", "T8"] } },
    bot: { ...TEAM, is_bot: true },
  },
  channels: {
    open: { is_channel: true, is_member: true },
    closed: { is_channel: true, is_private: true, is_member: true },
    group: { is_private: true },
    own: { is_im: true },
    elsewhere: { is_channel: true, is_member: false },
  },
  members: {
    open: ["ada"],
    closed: ["ada", "guest"],
    group: ["ada"],
    own: ["ada"],
    elsewhere: [],
  },
};

/** What the bot asks of Slack, in these places; they may change while it runs. */
function asked(script: SlackScript = {}, first = PLACES) {
  let places = first;
  const clock = testClock(Date.UTC(2026, 8, 1));
  const log = rememberingLog();
  const slack = scriptedSlack({ ...slackOf(() => places), ...script });
  const { read, self } = slack.installation;
  const change = (next: Partial<SlackPlaces>) => void (places = { ...places, ...next });
  return { ...conversations({ read, self, clock, log }), slack, clock, log, change };
}

describe("who may read a conversation", () => {
  test.each([
    ["a member of the workspace reads an open channel", "outsider", "open", true],
    ["a guest reads none that they are not in", "guest", "open", false],
    ["nor a guest of one channel", "oneChannelGuest", "open", false],
    ["nor somebody of another organisation", "stranger", "open", false],
    ["nor who has left", "gone", "open", false],
    ["nor somebody of another workspace", "ofAnother", "open", false],
    ["somebody of two workspaces of one organisation does", "ofBoth", "open", true],
    ["and not somebody of its others", "ofOthers", "open", false],
    ["nor whom Slack does not know", "nobody", "open", false],
    ["a guest reads what they were invited to", "guest", "closed", true],
    ["a member reads no private channel from outside", "outsider", "closed", false],
    ["nor a group", "outsider", "group", false],
    ["nor the messages of somebody else to the bot", "outsider", "own", false],
    ["who writes to the bot reads that", "ada", "own", true],
    ["nobody reads what the bot cannot see", "ada", "unseen", false],
  ])("%s", async (_, user, channel, may) => {
    expect(await asked().mayRead(user, channel)).toBe(may);
  });

  test("is asked anew after a no: who was let in may read at once", async () => {
    const there = asked();
    expect(await there.mayRead("outsider", "closed")).toBe(false);
    there.change({ members: { ...PLACES.members, closed: ["ada", "outsider"] } });
    expect(await there.mayRead("outsider", "closed")).toBe(true);
  });

  test("is forgotten within a minute: who was put out may not read any more", async () => {
    const there = asked();
    expect(await there.mayRead("ada", "closed")).toBe(true);
    there.change({ members: { ...PLACES.members, closed: [] } });
    await there.clock.advance(60_001);
    expect(await there.mayRead("ada", "closed")).toBe(false);
  });

  test("a channel that was made private is closed to others within a minute", async () => {
    const there = asked();
    expect(await there.mayRead("outsider", "open")).toBe(true);
    there.change({
      channels: { ...PLACES.channels, open: { is_channel: true, is_private: true } },
    });
    await there.clock.advance(60_001);
    expect(await there.mayRead("outsider", "open")).toBe(false);
  });

  test.each([
    ["does not answer", noAnswer()],
    ["fails", serverError()],
    ["asks to wait", asksToWait(30)],
  ])("is neither yes nor no while Slack %s", async (_, failure) => {
    for (const method of ["conversations.info", "conversations.members", "users.info"]) {
      const there = asked({ [method]: [failure] });
      const answer = there.mayRead("outsider", method === "users.info" ? "open" : "closed");
      await expect(answer).rejects.toBeInstanceOf(BusyError);
    }
  });

  test("is no where Slack refuses to tell, and the operator is told", async () => {
    for (const method of ["conversations.info", "conversations.members", "users.info"]) {
      const there = asked({ [method]: [refused("missing_scope")] });
      const channel = method === "users.info" ? "open" : "closed";
      expect([method, await there.mayRead("outsider", channel)]).toEqual([method, false]);
      expect(there.log.lines[0]).toMatchObject({
        message: "Slack does not tell",
        fields: { method, code: "missing_scope" },
      });
    }
  });
});

/** In a thread of the private channel. */
const postOf = (user: string | undefined): Post => ({
  team: SELF.teamId,
  channel: "closed",
  ts: "1.3",
  thread: "1.1",
  user,
  postedAt: 0,
  origin: "message",
});

describe("what is said in a conversation", () => {
  const WHOLE_THREAD = {
    ok: true,
    messages: [
      { ts: "1.1", user: "ada", text: "Look" },
      { ts: "1.2", thread_ts: "1.1", user: "ada", text: "The price is 12 million." },
    ],
  };
  const said = { "conversations.replies": [WHOLE_THREAD] };

  test("is handed to who may read it", async () => {
    const there = asked(said);
    expect(await there.message("closed", "1.1", "ada")).toMatchObject({ text: "Look" });
    expect(await there.discussion("closed", "1.1", "ada", "en")).toContain("12 million");
    expect(await there.saidBefore(postOf("ada"))).toBe("The price is 12 million.");
  });

  test.each(["outsider", "nobody", undefined])(
    "is not even asked for on behalf of %s",
    async (user) => {
      const there = asked(said);
      const got = [
        await there.message("closed", "1.1", user),
        await there.discussion("closed", "1.1", user, "en"),
        await there.saidBefore(postOf(user)),
      ];
      expect(got).toEqual([undefined, undefined, undefined]);
      expect(there.slack.argsOf("conversations.replies")).toEqual([]);
      expect(there.slack.argsOf("conversations.history")).toEqual([]);
    },
  );

  test("is no silence where Slack does not answer", async () => {
    const there = asked({ "conversations.replies": [noAnswer()] });
    await expect(there.message("closed", "1.1", "ada")).rejects.toBeInstanceOf(BusyError);
    await expect(there.discussion("closed", "1.1", "ada", "en")).rejects.toBeInstanceOf(BusyError);
    await expect(there.saidBefore(postOf("ada"))).rejects.toBeInstanceOf(BusyError);
  });
});

describe("a link from one conversation to another", () => {
  test.each([
    ["into the same one is shown", "ada", "closed", "closed", true],
    ["into an open channel is shown", "ada", "open", "closed", true],
    ["into a private one is not shown in an open channel", "ada", "closed", "open", false],
    [
      "is shown in a conversation whose people are all in the other",
      "ada",
      "closed",
      "group",
      true,
    ],
    ["is not shown where somebody is not in the other", "ada", "group", "closed", false],
    ["into a private one is shown to a member alone with the bot", "ada", "closed", "own", true],
    ["is not shown to who cannot follow it", "guest", "open", "own", false],
    ["into what the bot cannot see is not shown", "ada", "unseen", "closed", false],
  ])("%s", async (_, user, channel, from, may) => {
    expect(await asked().mayLink(user, channel, from)).toBe(may);
  });

  test("into a private channel is shown in no open one, whoever its members are", async () => {
    // Everybody in the workspace may read along, and somebody may join tomorrow.
    expect(PLACES.members["open"]).toEqual(["ada"]);
    expect(PLACES.members["closed"]).toContain("ada");
    for (const user of Object.keys(PLACES.users))
      expect(await asked().mayLink(user, "closed", "open")).toBe(false);
  });

  test("into a private conversation is shown only where all who read it may follow", async () => {
    const names = ["ada", "outsider", "guest", "gone", "ofBoth"];
    const members = fc.subarray(names);
    const someone = fc.constantFrom(...names);
    const property = fc.asyncProperty(members, members, someone, async (here, there, user) => {
      const channels = { here: { is_private: true }, there: { is_private: true } };
      const places = { ...PLACES, channels, members: { here, there } };
      const { mayLink, mayRead } = asked({}, places);
      if (!(await mayLink(user, "there", "here"))) return;
      for (const reader of [user, ...here]) expect(await mayRead(reader, "there")).toBe(true);
    });
    await fc.assert(property);
  });
});

describe("what Slack tells of a person", () => {
  test("is their zone, their language without its country, and what they are called", async () => {
    const there = asked();
    expect(await there.zoneOf("ada")).toBe("Europe/Berlin");
    expect(await there.languageOf("ada")).toBe("pt");
    expect(await there.nameOf("ada")).toBe("ada");
    expect(await there.nameOf("guest")).toBeUndefined();
  });

  test("is nothing, and no failure, where it does not answer", async () => {
    const there = asked({ "users.info": [noAnswer()] });
    expect(await there.zoneOf("ada")).toBeUndefined();
    expect(await there.languageOf("ada")).toBeUndefined();
    expect(there.log.lines[0]).toMatchObject({ message: "Slack did not say" });
  });

  test("says whether they are one", async () => {
    const there = asked();
    const are = ["ada", "bot", "nobody"].map((user) => there.isPerson(user));
    expect(await Promise.all(are)).toEqual([true, false, undefined]);
  });
});

describe("whether the bot can post in a channel", () => {
  test.each([
    ["where it was invited", "open", true],
    ["in direct messages", "own", true],
    ["not in an open channel that it is not in", "elsewhere", false],
    ["not in one that it cannot see", "unseen", false],
  ])("%s", async (_, channel, can) => {
    // A channel that the bot cannot see is told of with nothing in it.
    expect(await asked().isMember(channel)).toBe(can);
  });

  test("is tried where Slack does not say: the failure will say why", async () => {
    for (const failure of [noAnswer(), refused("missing_scope")])
      expect(await asked({ "conversations.info": [failure] }).isMember("elsewhere")).toBe(true);
  });

  test("is asked each time: who has just invited it tries again at once", async () => {
    const there = asked();
    expect(await there.isMember("elsewhere")).toBe(false);
    there.change({ channels: { ...PLACES.channels, elsewhere: { is_member: true } } });
    expect(await there.isMember("elsewhere")).toBe(true);
  });
});
