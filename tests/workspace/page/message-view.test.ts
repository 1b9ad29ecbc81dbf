import { describe, expect, test } from "vitest";
import { messageView } from "../../../src/workspace/page/message/message-view.ts";
import { authorOf, avatar, dayOf, timeOf } from "../../../src/workspace/page/parts/people.ts";
import { addressOf } from "../../../src/workspace/page/parts/visit.ts";
import { seedWorkspace } from "../../../src/workspace/state/seed.ts";
import { createState, type Message } from "../../../src/workspace/state/state.ts";

const state = createState({ clock: { now: () => 1_800_000_000_000 }, scopes: [] });
const { users, channels } = seedWorkspace(state);
const place = { channel: channels.reading, ts: "1790000000.000100" };
const drawn = async (made: unknown): Promise<string> => String(await made);

const message = (more: Partial<Message> = {}): Message => ({
  type: "message",
  ts: place.ts,
  team: "T1",
  text: "The ferry runs.",
  user: users.ada,
  ...more,
});
const shown = (more: Partial<Message> = {}, note?: string) =>
  drawn(messageView(state, { channel: place.channel, message: message(more), zone: "UTC", note }));

describe("a message is shown", () => {
  test.each<[string, Partial<Message>, string]>([
    ["with who wrote it", {}, "Ada Brandt"],
    ["with what an app calls itself", { username: "Wire" }, "Wire"],
    ["with the badge of an app", { bot_id: "B1" }, 'class="badge"'],
    ["as edited", { edited: { user: users.ada, ts: "1" } }, "(edited)"],
    ["as gone", { subtype: "tombstone" }, "message gone"],
    ["folded, where a person wrote much", { text: "long ".repeat(200) }, 'class="folded"'],
    ["with a reaction", { reactions: [{ name: "eyes", users: ["U1"], count: 2 }] }, "👀 2"],
    [
      "with a reaction of no known picture by its name",
      { reactions: [{ name: "constructor", users: ["U1"], count: 1 }] },
      ":constructor: 1",
    ],
    ["with a file", { files: [{ id: "F1", name: "a.pdf", title: "A", size: 1_500 }] }, "1.5 kB"],
    [
      "with a file by its kind",
      { files: [{ id: "F1", name: "a.pdf", title: "A", size: 5 }] },
      "PDF",
    ],
    ["with what it forwards", { attachments: [{ author_name: "Layla", text: "x" }] }, "Layla"],
  ])("%s", async (_, more, says) => {
    expect((await shown(more)).replaceAll(/\s+/gu, " ")).toContain(says);
  });

  test("in full, where an app wrote much, and as nobody's badge where a person did", async () => {
    expect(await shown({ bot_id: "B1", text: "long ".repeat(200) })).not.toContain("folded");
    expect(await shown()).not.toContain("badge");
    expect(await shown({}, "Only visible to you")).toContain("Only visible to you");
  });
});

test("times are those of who reads them", async () => {
  const midnight = String(Date.UTC(2026, 10, 30, 23, 30) / 1_000);
  expect(await drawn(timeOf(midnight, "UTC"))).toContain(">23:30<");
  expect(await drawn(timeOf(midnight, "Asia/Seoul"))).toContain(">08:30<");
  expect([dayOf(midnight, "UTC"), dayOf(midnight, "Asia/Seoul")]).toEqual([
    "Monday 30 November",
    "Tuesday 1 December",
  ]);
});

test("somebody is known by name and initials; nobody is Slack", async () => {
  expect(authorOf(state, { user: users.layla })).toBe("Layla Haddad");
  expect(authorOf(state, { user: "U0GONE" })).toBe("Slack");
  expect(await drawn(avatar("Min-jun Seo"))).toContain(">MJ<");
  expect(await drawn(avatar("ada", true))).toMatch(/class="avatar app"[^]*>A</u);
});

test("an address holds all that a visitor looks at, and what changes", () => {
  const viewer = state.members.get(users.ada);
  const channel = state.channels.get(channels.reading);
  if (viewer === undefined) throw new Error("nobody looks");
  const visit = {
    viewer,
    channel,
    thread: "1.1",
    edit: undefined,
    list: false,
    welcome: undefined,
  };
  expect(addressOf(visit)).toBe(`/?as=ada&channel=${channels.reading}&thread=1.1`);
  expect(addressOf(visit, { thread: undefined, edit: "2.2" })).toBe(
    `/?as=ada&channel=${channels.reading}&edit=2.2`,
  );
  expect(addressOf({ ...visit, channel: undefined, thread: undefined })).toBe(
    "/?as=ada&channel=home",
  );
});
