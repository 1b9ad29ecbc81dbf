import { describe, expect, test } from "vitest";
import { ApiError } from "../../../src/workspace/state/api-error.ts";
import { directMessage, seedWorkspace } from "../../../src/workspace/state/seed.ts";
import { createState, type Json } from "../../../src/workspace/state/state.ts";
import { visibleChannel, writableChannel } from "../../../src/workspace/web-api/method.ts";
import {
  closeViews,
  openView,
  publishHome,
  stackOf,
  updateView,
  viewObject,
} from "../../../src/workspace/web-api/open-views.ts";

const SCOPES = ["channels:read", "channels:history", "groups:read", "im:history"];

function setUp() {
  const state = createState({ clock: { now: () => 1_800_000_000_000 }, scopes: SCOPES });
  const seeded = seedWorkspace(state, {
    channels: [
      { id: "C9OTHERS", name: "others", members: ["ada"] },
      { id: "C9SECRET", name: "secret", private: true, members: ["ada"] },
    ],
  });
  return { state, ada: seeded.users.ada, minjun: seeded.users.minjun };
}

const modal = (title: string, more: Json = {}): Json => ({
  type: "modal",
  title: { type: "plain_text", text: title },
  blocks: [{ type: "divider" }],
  ...more,
});
const home = (): Json => ({ type: "home", blocks: [{ type: "divider" }] });

/** Slack's code of what an act ends with; what it gives where it does not fail. */
const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof ApiError ? error.code : error;
  }
};
const titlesOf = (views: readonly { body: Json }[]): unknown[] =>
  views.map(({ body }) => (body["title"] as Json)["text"]);

describe("the modals of a person", () => {
  test("stand on each other, three at most", () => {
    const { state, ada } = setUp();
    const first = openView(state, ada, modal("1"), "open");
    for (const title of ["2", "3"]) openView(state, ada, modal(title), "push");
    expect(titlesOf(stackOf(state, ada))).toEqual(["1", "2", "3"]);
    expect(codeOf(() => openView(state, ada, modal("4"), "push"))).toBe("push_limit_reached");
    const [, second, third] = stackOf(state, ada);
    expect([second?.previousId, third?.previousId]).toEqual([first.id, second?.id]);
    expect([second?.rootId, third?.rootId]).toEqual([first.id, first.id]);
  });

  test("give way to one that is opened, and those of others stay", () => {
    const { state, ada, minjun } = setUp();
    openView(state, minjun, modal("theirs"), "open");
    openView(state, ada, modal("old"), "open");
    openView(state, ada, modal("new"), "open");
    expect(titlesOf(stackOf(state, ada))).toEqual(["new"]);
    expect(titlesOf(stackOf(state, minjun))).toEqual(["theirs"]);
  });

  test("are closed one by one, or all at once", () => {
    const { state, ada } = setUp();
    const [one] = [
      openView(state, ada, modal("1"), "open"),
      openView(state, ada, modal("2"), "push"),
    ];
    expect(closeViews(state, ada, "V0NONE")).toEqual([]);
    expect(titlesOf(closeViews(state, ada, one.id))).toEqual(["1"]);
    expect(titlesOf(closeViews(state, ada))).toEqual(["2"]);
    expect(stackOf(state, ada)).toEqual([]);
  });

  test("are told to who draws them once something has changed, and not before", () => {
    const { state, ada } = setUp();
    let changes = 0;
    state.watchers.add(() => void (changes += 1));
    closeViews(state, ada);
    expect(changes).toBe(0);
    const { id } = openView(state, ada, modal("1"), "open");
    updateView(state, { id }, modal("2"));
    closeViews(state, ada);
    expect(changes).toBe(3);
  });
});

describe("a modal is changed", () => {
  test("by its id, or by the name that the app gave it", () => {
    const { state, ada } = setUp();
    const { id } = openView(state, ada, modal("1", { external_id: "mine" }), "open");
    updateView(state, { id }, modal("2", { external_id: "mine" }));
    expect(titlesOf(stackOf(state, ada))).toEqual(["2"]);
    updateView(state, { externalId: "mine" }, modal("3"));
    expect(titlesOf(stackOf(state, ada))).toEqual(["3"]);
  });

  test("only as it was last seen", () => {
    const { state, ada } = setUp();
    const { id, hash } = openView(state, ada, modal("1"), "open");
    const after = updateView(state, { id, hash }, modal("2"));
    expect(after.hash).not.toBe(hash);
    expect(codeOf(() => updateView(state, { id, hash }, modal("3")))).toBe("hash_conflict");
    expect(titlesOf(stackOf(state, ada))).toEqual(["2"]);
  });

  test("and not where there is none, or where it has no name and none is asked for", () => {
    const { state, ada } = setUp();
    openView(state, ada, modal("1"), "open");
    expect(codeOf(() => updateView(state, { id: "V0NONE" }, modal("2")))).toBe("not_found");
    expect(codeOf(() => updateView(state, {}, modal("2")))).toBe("not_found");
  });
});

describe("a Home tab", () => {
  test("is one for each person, whatever is published", () => {
    const { state, ada, minjun } = setUp();
    const [one, again, theirs] = [ada, ada, minjun].map((user) => publishHome(state, user, home()));
    expect(again?.id).toBe(one?.id);
    expect(theirs?.id).not.toBe(one?.id);
    expect(state.homes.size).toBe(2);
  });

  test.each<[string, (at: ReturnType<typeof setUp>) => unknown, string]>([
    [
      "for a stranger",
      ({ state }) => publishHome(state, "U0STRANGER", home()),
      "invalid_arguments",
    ],
    ["of a modal", ({ state, ada }) => publishHome(state, ada, modal("1")), "invalid_arguments"],
    ["as a modal", ({ state, ada }) => openView(state, ada, home(), "open"), "invalid_arguments"],
    [
      "over one that has not been seen",
      ({ state, ada }) => [home(), home()].map((body) => publishHome(state, ada, body, "old")),
      "hash_conflict",
    ],
  ])("is refused %s", (_, act, code) => {
    const at = setUp();
    expect(codeOf(() => act(at))).toBe(code);
  });
});

test("a view has in payloads what the app left out, and the ids that were made up for it", () => {
  const { state, ada } = setUp();
  const view = openView(state, ada, modal("1"), "open");
  const told = viewObject(state, view, { block: {} });
  expect(told).toMatchObject({
    id: view.id,
    callback_id: "",
    private_metadata: "",
    previous_view_id: null,
    root_view_id: view.id,
    state: { values: { block: {} } },
  });
  expect(told["blocks"]).toEqual([
    { type: "divider", block_id: expect.stringMatching(/^\w{5}$/u) },
  ]);
});

const READING = "C01READING";
const may = (act: (state: ReturnType<typeof setUp>["state"]) => { id: string }) =>
  codeOf(() => act(setUp().state).id);

describe("what an app may see and where it may write", () => {
  test.each([
    [READING, "history", READING],
    ["C9OTHERS", "history", "C9OTHERS"],
    ["C9SECRET", "read", "channel_not_found"],
    ["C02POLICY", "read", "C02POLICY"],
    ["C02POLICY", "history", "missing_scope"],
    ["C0NOWHERE", "read", "channel_not_found"],
  ] as const)("of %s its %s: %s", (id, what, seen) => {
    expect(may((state) => visibleChannel(state, id, what))).toBe(seen);
  });

  test.each([
    [READING, READING],
    ["C9OTHERS", "not_in_channel"],
    ["C9SECRET", "channel_not_found"],
    ["C0NOWHERE", "channel_not_found"],
  ])("into %s: %s", (id, code) => {
    expect(may((state) => writableChannel(state, id))).toBe(code);
  });

  test("nothing into a channel that is archived, which can still be read", () => {
    const { state } = setUp();
    const channel = visibleChannel(state, READING, "read");
    channel.isArchived = true;
    expect(codeOf(() => writableChannel(state, READING))).toBe("is_archived");
    expect(codeOf(() => visibleChannel(state, READING, "history"))).toBe(channel);
  });

  test("a direct message of its own, made when it is first needed and then the same", () => {
    const { state, ada } = setUp();
    const { id } = directMessage(state, ada);
    expect(directMessage(state, ada)).toBe(writableChannel(state, id));
    expect(codeOf(() => visibleChannel(state, id, "history").id)).toBe(id);
    expect(codeOf(() => visibleChannel(state, id, "read"))).toBe("missing_scope");
  });
});
