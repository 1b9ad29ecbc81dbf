import type { App, ReceiverEvent } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import type { Incoming } from "../../../src/domain/incoming.ts";
import { withInbox, type InboxOptions } from "../../../src/slack/incoming/inbox.ts";
import { rememberingLog, rememberingMeter } from "../../support/log-and-meter.ts";
import { scriptedSlack, SELF } from "../scripted-slack.ts";

const DELETED: Incoming = { kind: "delete", team: SELF.teamId, channel: "C1", ts: "1.1" };
const eventIn = (team: string, event: object = { type: "message" }) => ({
  type: "event_callback",
  event_id: "Ev1",
  team_id: team,
  authorizations: [{ team_id: team }],
  event,
});

/** The inbox between Slack and listeners, with what happens in its order. */
function inbox(more: Partial<InboxOptions> = {}) {
  const order: string[] = [];
  const revoked: string[] = [];
  const log = rememberingLog();
  const meter = rememberingMeter();
  const { installation } = scriptedSlack();
  const app = {
    processEvent: async (event: ReceiverEvent) => {
      order.push("passed on");
      await event.ack();
    },
  } as App;
  const { drain } = withInbox(app, {
    service: {
      receive: async () => {
        order.push("stored");
        return undefined;
      },
    },
    installations: {
      of: async (team) => (team === SELF.teamId ? installation : undefined),
      all: async () => [installation],
      revoke: (team) => void revoked.push(team),
      isRevoked: (team) => revoked.includes(team),
    },
    meaning: async () => DELETED,
    caughtUp: async () => void order.push("caught up"),
    log,
    meter,
    ...more,
  });
  const ack = async () => void order.push("acknowledged");
  const come = (body: Record<string, unknown>) => app.processEvent({ body, ack } as ReceiverEvent);
  return { come, drain, order, revoked, log, meter };
}

const fails = async (): Promise<never> => {
  throw new Error("the disk is full");
};

describe("an event", () => {
  test("is stored, behind what was missed before it, and acknowledged then", async () => {
    const { come, order } = inbox();
    await come(eventIn(SELF.teamId));
    expect(order).toEqual(["caught up", "stored", "passed on", "acknowledged"]);
  });

  test("that means nothing is acknowledged and stored nowhere", async () => {
    const { come, order } = inbox({ meaning: async () => undefined });
    await come(eventIn(SELF.teamId));
    expect(order).toEqual(["caught up", "passed on", "acknowledged"]);
  });

  test.each<[string, Partial<InboxOptions>]>([
    ["that cannot be stored", { service: { receive: fails } }],
    ["before which it cannot be noted what was missed", { caughtUp: fails }],
    ["whose meaning cannot be learnt", { meaning: fails }],
  ])("%s is not acknowledged: Slack sends it again", async (_, how) => {
    const { come, order, log, meter } = inbox(how);
    await expect(come(eventIn(SELF.teamId))).rejects.toThrow("the disk is full");
    expect(order).not.toContain("acknowledged");
    expect(order).not.toContain("passed on");
    expect(meter.counted("events_not_stored")).toBe(1);
    expect(log.lines).toMatchObject([{ level: "error", fields: { event: "Ev1" } }]);
  });

  test("of a workspace whose token we do not hold goes no further, and does not come again", async () => {
    const { come, order, log, meter } = inbox();
    await come(eventIn("T9"));
    expect(order).toEqual(["acknowledged"]);
    expect(meter.counted("slack_foreign_team", { kind: "event" })).toBe(1);
    expect(log.lines).toMatchObject([{ level: "warn", fields: { team: "T9", kind: "event" } }]);
  });
});

const tokens = (bot: string[]) => ({ type: "tokens_revoked", tokens: { bot, oauth: ["U1"] } });

describe("the end of a token", () => {
  test.each<[string, string, object, boolean]>([
    ["of the bot", SELF.teamId, tokens(["UBOT"]), true],
    ["of a person is not ours", SELF.teamId, tokens([]), false],
    ["by removal of the app", SELF.teamId, { type: "app_uninstalled" }, true],
    ["in another workspace is not ours", "T9", tokens(["UBOT"]), false],
  ])("%s", async (_, team, event, isOurs) => {
    const { come, revoked, log } = inbox({ meaning: async () => undefined });
    await come(eventIn(team, event));
    expect(revoked).toEqual(isOurs ? [SELF.teamId] : []);
    const told = log.lines.filter(({ level }) => level === "error");
    expect(told).toHaveLength(isOurs ? 1 : 0);
  });
});

describe("stopping", () => {
  test("waits for what is being stored, and leaves the rest for the next process", async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    const { come, drain, order } = inbox({ service: { receive: () => held } });
    const first = come(eventIn(SELF.teamId));
    let isDrained = false;
    const drained = drain().then(() => (isDrained = true));
    await expect(come(eventIn(SELF.teamId))).rejects.toThrow("left for the next process");
    expect(isDrained).toBe(false);
    letGo(undefined);
    await Promise.all([first, drained]);
    expect(order.filter((one) => one === "acknowledged")).toHaveLength(1);
  });

  test("is not held up by what could not be stored", async () => {
    const { come, drain } = inbox({ service: { receive: fails } });
    const failed = come(eventIn(SELF.teamId));
    await Promise.all([expect(failed).rejects.toThrow("the disk is full"), drain()]);
  });
});
