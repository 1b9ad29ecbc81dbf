import { describe, expect, test } from "vitest";
import type { Reply } from "../../../src/domain/reply.ts";
import type { Workspace } from "../../../src/workspace/workspace.ts";
import { botIn, chatIn, workspace } from "../bot-in-workspace.ts";
import { article, briefing, stated } from "../blocks/replies.ts";

const LINK = "https://news.example/talks";

/** A workspace with the bot in it and a briefing below a post. */
async function withBriefing() {
  const place = await workspace();
  const made = await botIn(place);
  const { chat } = await chatIn(place);
  const channel = place.channels.reading;
  const user = place.users.ada;
  const thread = await place.post({ channel, user, text: LINK });
  await place.settled();
  made.service.received.length = 0;
  const at = { team: place.teamId, channel, thread };
  const reply: Reply = {
    kind: "briefing",
    article: article(["The talks ended."]),
    briefing: briefing([stated("They ended", 0)], { questions: ["Where?", "When?"] }),
    briefingKey: "key1",
  };
  const ts = await chat.deliver(reply, at, "delivery1");
  return { place, ...made, chat, channel, user, at, ts };
}

const ephemeral = (place: Workspace, user: string): string | undefined =>
  place.ephemerals(user).at(-1)?.text;

describe("/brief", () => {
  test("stores the ask with its links and tells the asker", async () => {
    const { place, service, channel, user } = await withBriefing();
    await place.command({ channel, user, command: "/brief", text: `please ${LINK}?a=1&b=2.` });
    expect(service.received).toMatchObject([
      {
        kind: "ask",
        via: "command",
        channel,
        user,
        text: `please ${LINK}?a=1&b=2.`,
        links: [`${LINK}?a=1&b=2`],
        ts: expect.stringMatching(/./u),
      },
    ]);
    expect(ephemeral(place, user)).toBe("On it. The briefing will appear here in a moment.");
  });

  test("twice is two asks", async () => {
    const { place, service, channel, user } = await withBriefing();
    await place.command({ channel, user, command: "/brief", text: LINK });
    await place.command({ channel, user, command: "/brief", text: LINK });
    const [first, second] = service.received.map((incoming) =>
      "ts" in incoming ? incoming.ts : "",
    );
    expect(first).not.toBe(second);
  });

  test("with something else than an article answers what the service says", async () => {
    const { place, service, channel, user } = await withBriefing();
    service.briefReply = "Try `/brief help`, <friend>.";
    await place.command({ channel, user, command: "/brief", text: "help" });
    expect(service.received).toEqual([]);
    expect(ephemeral(place, user)).toBe("Try `/brief help`, &lt;friend&gt;.");
  });

  test("that cannot be stored is told, for Slack does not send it again", async () => {
    const { place, service, channel, user, log } = await withBriefing();
    service.failing = 1;
    await place.command({ channel, user, command: "/brief", text: LINK });
    expect(ephemeral(place, user)).toBe(
      "I could not do that just now. Please try again in a minute.",
    );
    expect(log.lines.filter(({ level }) => level === "error")).toMatchObject([
      { message: "command failed" },
    ]);
  });

  test("where the bot is not says how to let it in", async () => {
    const { place, service, user } = await withBriefing();
    const channel = place.channels.policy;
    await place.leave(channel, place.botUserId);
    await place.command({ channel, user, command: "/brief", text: LINK });
    await place.command({ channel, user, command: "/digest", text: "on 09:00" });
    expect(service.received).toEqual([]);
    expect(service.digestCommands).toEqual([]);
    expect(ephemeral(place, user)).toContain("/invite");
  });
});

test("/digest hands its text to the service and tells the asker what was done", async () => {
  const { place, service, channel, user } = await withBriefing();
  await place.command({ channel, user, command: "/digest", text: "on 09:00 weekdays" });
  expect(service.digestCommands).toMatchObject([
    {
      team: place.teamId,
      channel,
      user,
      text: "on 09:00 weekdays",
      id: expect.stringMatching(/./u),
    },
  ]);
  expect(ephemeral(place, user)).toBe("The digest is `off`.");
});

describe("“Brief this”", () => {
  test("hands in the message, with the thread it stands in", async () => {
    const { place, service, channel, user, at } = await withBriefing();
    const ts = await place.post({
      channel,
      user: place.users.minjun,
      text: `<${LINK}|the piece>`,
      encoded: true,
      thread: at.thread,
    });
    await place.settled();
    service.received.length = 0;
    await place.shortcut({ callbackId: "brief_message", user, channel, ts });
    expect(service.received).toMatchObject([
      {
        kind: "ask",
        via: "shortcut",
        channel,
        ts: expect.stringContaining(`${ts}:shortcut:`),
        about: { ts, position: 0 },
        thread: at.thread,
        user,
        text: "the piece",
        links: [LINK],
      },
    ]);
    await place.waitFor(() => ephemeral(place, user)?.startsWith("On it."));
    expect(place.ephemerals(user).at(-1)?.thread_ts).toBe(at.thread);
  });

  test("of a message without anything to brief promises nothing", async () => {
    const { place, service, channel, user } = await withBriefing();
    const ts = await place.post({ channel, user: place.users.minjun, text: "lunch?" });
    service.receipt = "nothing-to-brief";
    await place.shortcut({ callbackId: "brief_message", user, channel, ts });
    await place.waitFor(() => ephemeral(place, user) !== undefined);
    expect(ephemeral(place, user)).toMatch(/^That message holds no link/u);
  });

  test("on the bot's own message says that it is none", async () => {
    const { place, service, channel, user, ts } = await withBriefing();
    await place.shortcut({ callbackId: "brief_message", user, channel, ts });
    await place.waitFor(() => ephemeral(place, user)?.startsWith("That is one of my own."));
    expect(service.received).toEqual([]);
  });
});

describe("under a briefing", () => {
  test("a question's button asks it, once, however often it is pressed", async () => {
    const { place, service, channel, user, ts, at } = await withBriefing();
    await place.press({ channel, ts, user, actionId: "question_1" });
    await place.press({ channel, ts, user, actionId: "question_1" });
    const asked = { kind: "question", ...at, user, ts: `${ts}:question_1`, question: "When?" };
    expect(service.received).toEqual([asked, asked]);
  });

  test("Sources shows each point with the sentences around it", async () => {
    const { place, service, channel, user, ts } = await withBriefing();
    service.sourcesView = {
      title: "Talks end",
      url: LINK,
      language: "en",
      points: [
        {
          text: "They ended",
          passages: [
            {
              number: 1,
              before: "Before.",
              sentence: "The talks ended.",
              after: "After.",
              link: `${LINK}#:~:text=The`,
            },
          ],
        },
      ],
    };
    await place.press({ channel, ts, user, actionId: "sources" });
    const blocks = JSON.stringify(place.views.at(-1)?.body["blocks"]);
    for (const shown of [
      "Talks end",
      "They ended",
      "Before.",
      "[2] “The talks ended.”",
      "After.",
      `${LINK}#:~:text=The`,
    ]) {
      expect(blocks).toContain(shown);
    }
  });

  test("Sources of a briefing that is no longer kept says so", async () => {
    const { place, channel, user, ts } = await withBriefing();
    await place.press({ channel, ts, user, actionId: "sources" });
    expect(JSON.stringify(place.views.at(-1)?.body)).toContain("no longer kept");
  });

  test("Sources of a very long article fits into a modal", async () => {
    const { place, service, channel, user, ts } = await withBriefing();
    const passage = {
      number: 1,
      before: "b".repeat(5_000),
      sentence: "s".repeat(5_000),
      after: "a".repeat(5_000),
    };
    const point = { text: "t".repeat(5_000), passages: Array.from({ length: 20 }, () => passage) };
    service.sourcesView = {
      title: "T".repeat(5_000),
      language: "en",
      points: Array.from({ length: 6 }, (_, at) => ({ ...point, text: `Point ${at}.` })),
    };
    await place.press({ channel, ts, user, actionId: "sources" });
    const blocks = place.views.at(-1)?.body["blocks"] as { type: string }[];
    expect(blocks.length).toBeGreaterThan(80);
    expect(blocks.length).toBeLessThanOrEqual(100);
    const text = JSON.stringify(blocks);
    expect(text).toContain("more sentences than fit");
    // The last point is not the one that pays for the others.
    for (let at = 0; at < 6; at += 1) expect(text).toContain(`Point ${at}.`);
    expect(blocks.filter(({ type }) => type === "divider")).toHaveLength(6);
  });

  test("a translation that comes to nothing is said, and can be asked for again", async () => {
    const { place, service, channel, user, ts, log } = await withBriefing();
    service.sourcesView = {
      title: "Talks end",
      language: "en",
      points: [],
      translation: { language: "de", done: false },
    };
    await place.press({ channel, ts, user, actionId: "sources" });
    service.failing = 1;
    await place.press({ view: place.views.at(-1)?.id ?? "", user, actionId: "translate" });
    const shown = () => JSON.stringify(place.views.at(-1)?.body["blocks"]);
    await place.waitFor(() => shown().includes("Not translated. Something went wrong on my side"));
    expect(shown()).toContain("Translate to German");
    expect(log.lines.filter(({ level }) => level === "error")).toMatchObject([
      { message: "sources not translated" },
    ]);
  });

  test("Useful is kept, with thanks", async () => {
    const { place, service, channel, user, ts, at } = await withBriefing();
    await place.press({ channel, ts, user, actionId: "feedback", value: "useful key1" });
    expect(service.feedbacks).toEqual([
      { team: place.teamId, channel, user, briefingKey: "key1", useful: true },
    ]);
    await place.waitFor(() => ephemeral(place, user) === "Thank you, noted.");
    expect(place.ephemerals(user).at(-1)?.thread_ts).toBe(at.thread);
  });

  test("Not useful is kept at once, and again with the reason that follows", async () => {
    const { place, service, channel, user, ts } = await withBriefing();
    await place.press({ channel, ts, user, actionId: "feedback", value: "not-useful key1" });
    const kept = { team: place.teamId, channel, user, briefingKey: "key1", useful: false };
    expect(service.feedbacks).toEqual([kept]);
    const modal = place.views.at(-1)?.id ?? "";
    const said = await place.submit(modal, {
      reason: { value: "incomplete" },
      remark: { value: "no date" },
    });
    expect(said.errors).toEqual({});
    expect(service.feedbacks).toEqual([kept, { ...kept, reason: "incomplete: no date" }]);
    expect(place.views).toEqual([]);
  });

  test("a press that cannot be stored is told", async () => {
    const { place, service, channel, user, ts, log } = await withBriefing();
    service.failing = 1;
    await place.press({ channel, ts, user, actionId: "question_0" });
    await place.waitFor(() => ephemeral(place, user)?.startsWith("I could not do that just now."));
    expect(log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
  });
});

describe("under an apology", () => {
  const source = { kind: "link", url: LINK } as const;
  const about = { ts: "1790000000.000100", position: 1 };
  const apology: Reply = {
    kind: "failure",
    text: "A wall.",
    nextSteps: ["paste", "retry"],
    source,
    about,
  };

  test("Try again reads the same address again, each press for itself", async () => {
    const { place, service, chat, channel, user, at } = await withBriefing();
    const ts = await chat.deliver(apology, at, "delivery2");
    await place.press({ channel, ts, user, actionId: "retry" });
    await place.press({ channel, ts, user, actionId: "retry" });
    expect(service.received[0]).toEqual({
      kind: "retry",
      ...at,
      user,
      ts: expect.stringContaining(`${ts}:retry:`),
      source,
      about,
    });
    expect(new Set(service.received.map((ask) => "ts" in ask && ask.ts)).size).toBe(2);
  });

  test("the text can be given instead; nothing is not taken for one", async () => {
    const { place, service, chat, channel, user, at } = await withBriefing();
    const ts = await chat.deliver(apology, at, "delivery2");
    await place.press({ channel, ts, user, actionId: "hand_in" });
    const modal = place.views.at(-1)?.id ?? "";
    expect((await place.submit(modal, {})).errors).toEqual({
      text: "Paste the text, or attach a file.",
    });
    service.failing = 1;
    expect((await place.submit(modal, { text: { value: "An article." } })).errors).toEqual({
      text: "I could not do that just now. Please try again in a minute.",
    });
    await place.submit(modal, { text: { value: "An article." } });
    expect(service.received).toMatchObject([
      { kind: "ask", via: "button", ...at, user, text: "An article.", links: [], files: [], about },
    ]);
    expect(place.views).toEqual([]);
  });
});

describe("the Home tab", () => {
  test("shows how to use it, what was posted and the digests", async () => {
    const { place, service, user, channel, at } = await withBriefing();
    service.homeView = {
      ...service.homeView,
      briefed: [
        {
          ...at,
          articleId: "a1",
          title: "Talks <end>",
          site: "News Example",
          briefingKey: "key1",
          lead: "They ended",
          postTs: at.thread,
          position: 0,
          postedAt: 0,
          briefedAt: 0,
        },
      ],
      schedules: [
        {
          team: at.team,
          channel,
          at: "09:00",
          days: "weekly",
          weekday: 2,
          zone: "Asia/Seoul",
          createdAt: 0,
          sayNothingNew: false,
        },
      ],
    };
    await place.openHome(user);
    const home = await place.waitFor(() => place.home(user));
    const blocks = JSON.stringify(home.body["blocks"]);
    expect(blocks).toContain("Talks <end>");
    expect(blocks).toContain(`archives/${channel}/p${at.thread.replace(".", "")}`);
    expect(blocks).toContain(" every week on Tuesday at 09:00, Asia/Seoul");
    expect(blocks).toContain("3 requests in the last 30 days");
  });

  test("is never empty: where the store is down it says how the bot is used, and what to do", async () => {
    const { place, service, user, log } = await withBriefing();
    service.home = () => Promise.reject(new Error("store down"));
    await place.openHome(user);
    const home = await place.waitFor(() => place.home(user));
    const shown = JSON.stringify(home.body);
    expect(shown).toContain("Open this tab again in a minute.");
    expect(shown).toContain("Invite me to a channel");
    expect(log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
  });
});
