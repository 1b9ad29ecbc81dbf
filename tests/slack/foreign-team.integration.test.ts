import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/domain/reply.ts";
import { rememberingMeter } from "../support/log-and-meter.ts";
import { article, briefing, stated } from "./blocks/replies.ts";
import { botIn, chatIn, workspace } from "./bot-in-workspace.ts";

const LINK = "https://news.example/talks";
const OTHER = "T0OTHER";

/** A briefing and an open modal of ours; from then on another workspace that has the app speaks. */
async function otherTeam() {
  const place = await workspace();
  const meter = rememberingMeter();
  const { service, log } = await botIn(place, { meter });
  const { chat } = await chatIn(place);
  const channel = place.channels.reading;
  const user = place.users.ada;
  const thread = await place.post({ channel, user, text: LINK });
  const reply: Reply = {
    kind: "briefing",
    article: article(["The talks ended."]),
    briefing: briefing([stated("They ended", 0)], { questions: ["Where?"] }),
    briefingKey: "key1",
  };
  const ts = await chat.deliver(reply, { team: place.teamId, channel, thread }, "delivery1");
  await place.press({ channel, ts, user, actionId: "feedback", value: "not-useful key1" });
  const modal = await place.waitFor(() => place.views.at(-1));
  await place.settled();
  service.received.length = 0;
  service.feedbacks.length = 0;
  place.sendAs(OTHER);
  return { place, service, log, meter, channel, user, thread, ts, modal };
}

type Other = Awaited<ReturnType<typeof otherTeam>>;

const THINGS: readonly (readonly [string, string, (other: Other) => unknown])[] = [
  ["a message", "event", ({ place, channel, user }) => place.post({ channel, user, text: LINK })],
  ["an edit", "event", ({ place, channel, thread }) => place.edit(channel, thread, `${LINK}/2`)],
  ["a deletion", "event", ({ place, channel, thread }) => place.remove(channel, thread)],
  [
    "a reaction",
    "event",
    ({ place, channel, thread, user }) =>
      place.react({ channel, ts: thread, user, name: "newspaper" }),
  ],
  ["the Home tab", "event", ({ place, user }) => place.openHome(user)],
  [
    "a command",
    "command",
    ({ place, channel, user }) => place.command({ channel, user, command: "/digest", text: "off" }),
  ],
  [
    "a button",
    "button",
    ({ place, channel, user, ts }) =>
      place.press({ channel, ts, user, actionId: "feedback", value: "useful key1" }),
  ],
  [
    "a submitted modal",
    "view",
    ({ place, modal }) => place.submit(modal.id, { remark: { value: "Wrong town." } }),
  ],
  [
    "a shortcut",
    "shortcut",
    ({ place, channel, user, thread }) =>
      place.shortcut({ callbackId: "brief_message", channel, ts: thread, user }),
  ],
];

describe("from a workspace whose token we do not hold", () => {
  test.each(THINGS)(
    "%s is acknowledged, told to the operator, and not acted on",
    async (_, kind, act) => {
      const other = await otherTeam();
      const { place, service, log, meter } = other;
      const [calls, sent] = [place.calls.length, place.deliveries.length];
      await act(other);
      await place.settled();
      const deliveries = place.deliveries.slice(sent);
      expect(deliveries.map(({ attempts }) => attempts.map(({ outcome }) => outcome))).toEqual([
        ["acked"],
      ]);
      expect(service.received).toEqual([]);
      expect(service.feedbacks).toEqual([]);
      expect(service.digestCommands).toEqual([]);
      expect(place.calls.slice(calls)).toEqual([]);
      expect(log.lines.filter(({ level }) => level === "warn")).toEqual([
        {
          level: "warn",
          fields: { team: OTHER, kind },
          message: expect.stringMatching(/^refused: /u),
        },
      ]);
      expect(meter.counted("slack_foreign_team", { kind })).toBe(1);
    },
  );

  test("the removal of the app does not touch what is ours, and our work goes on", async () => {
    const { place, service, log, meter, channel, user } = await otherTeam();
    place.uninstall();
    await place.settled();
    expect(service.received).toEqual([]);
    expect(meter.counted("slack_foreign_team", { kind: "event" })).toBe(2);
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
    place.sendAs(place.teamId);
    await place.post({ channel, user, text: LINK });
    await place.settled();
    expect(service.received).toMatchObject([{ kind: "message", team: place.teamId }]);
  });
});

describe("the end of our own token", () => {
  test("by revocation is the operator's to mend, and erases nothing", async () => {
    const place = await workspace();
    const { service, log, installations } = await botIn(place);
    place.revokeToken();
    await place.settled();
    expect(service.received).toEqual([]);
    expect(installations.isRevoked(place.teamId)).toBe(true);
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([
      {
        level: "error",
        fields: { team: place.teamId },
        message: expect.stringContaining("SLACK_BOT_TOKEN"),
      },
    ]);
  });

  test("by the removal of the app erases what was kept, whichever word comes first", async () => {
    const place = await workspace();
    const { service, installations } = await botIn(place);
    place.uninstall();
    await place.settled();
    expect(service.received).toEqual([{ kind: "removal", team: place.teamId }]);
    expect(installations.isRevoked(place.teamId)).toBe(true);
  });
});
