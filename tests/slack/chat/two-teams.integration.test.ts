import { describe, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import type {
  Installation,
  Installations,
} from "../../../src/slack/installations/installations.ts";
import { chatIn, clientsOf, workspace } from "../bot-in-workspace.ts";

const FIRST = "T0FIRST";
const SECOND = "T0SECOND";

/** Two workspaces, whose channels and people have the same ids, and one chat for both. */
async function twoTeams() {
  const [first, second] = [await workspace(), await workspace()];
  const one = named(FIRST, await clientsOf(first));
  const two = named(SECOND, await clientsOf(second));
  const revoked = new Set<string>();
  const installations: Installations = {
    of: (team) => Promise.resolve([one, two].find(({ self }) => self.teamId === team)),
    all: () => Promise.resolve([one, two]),
    revoke: (team) => void revoked.add(team),
    isRevoked: (team) => revoked.has(team),
  };
  const { chat } = await chatIn(first, { installations });
  const { reading, policy } = first.channels;
  return { first, second, chat, installations, reading, policy };
}

const named = (teamId: string, installation: Installation): Installation => ({
  ...installation,
  self: { ...installation.self, teamId },
});

const notice = (text: string) => ({ kind: "notice", text }) as const;

describe("two workspaces with the same ids", () => {
  test("each have their own members, also while an answer is remembered", async () => {
    const { first, second, chat, policy } = await twoTeams();
    const { ada } = first.users;
    expect(second.channels.policy).toBe(policy);
    await second.leave(policy, ada);
    expect(await chat.mayRead(FIRST, ada, policy)).toBe(true);
    expect(await chat.mayRead(SECOND, ada, policy)).toBe(false);
    expect(await chat.mayRead(FIRST, ada, policy)).toBe(true);
  });

  test("each get what is meant for them, by their own token", async () => {
    const { first, second, chat, reading } = await twoTeams();
    const ts = await chat.deliver(notice("hello"), { team: SECOND, channel: reading }, "key1");
    expect(first.messages(reading)).toEqual([]);
    expect(second.messages(reading)).toMatchObject([{ ts, text: "hello" }]);
    expect(await chat.permalink(FIRST, reading, ts)).toBeUndefined();
    await chat.remove(SECOND, reading, [ts]);
    expect(second.messages(reading)).toEqual([]);
  });

  test("do not wait for each other to post", async () => {
    const { first, second, chat, reading } = await twoTeams();
    first.faults.inject({
      method: "chat.postMessage",
      kind: "rate-limit",
      retryAfterSeconds: 3600,
    });
    const held = chat.deliver(notice("late"), { team: FIRST, channel: reading }, "key1");
    await chat.deliver(notice("now"), { team: SECOND, channel: reading }, "key2");
    expect(second.messages(reading)).toMatchObject([{ text: "now" }]);
    await expect(held).rejects.toBeInstanceOf(BusyError);
  });

  test("one's revoked token makes its own work wait, and nobody else's", async () => {
    const { second, chat, installations, reading } = await twoTeams();
    installations.revoke(FIRST);
    const waits = chat.deliver(notice("x"), { team: FIRST, channel: reading }, "key1");
    await expect(waits).rejects.toBeInstanceOf(BusyError);
    await chat.progress({ team: FIRST, channel: reading, thread: "1.000000" }, "is reading…");
    await chat.deliver(notice("y"), { team: SECOND, channel: reading }, "key2");
    expect(second.messages(reading)).toMatchObject([{ text: "y" }]);
  });
});

test("where the app is not installed nothing can be asked", async () => {
  const { chat, reading, first } = await twoTeams();
  const { ada } = first.users;
  for (const asked of [
    chat.deliver(notice("x"), { team: "T0NONE", channel: reading }, "key1"),
    chat.mayRead("T0NONE", ada, reading),
    chat.openFile("T0NONE", "F1"),
  ])
    await expect(asked).rejects.toBeInstanceOf(ReaderError);
});
