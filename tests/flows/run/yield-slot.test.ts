import { describe, expect, test } from "vitest";
import { yieldSlotWhilePosting } from "../../../src/flows/run/yield-slot.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

const reply = { kind: "notice", text: "Here." } as const;

/** A chat that yields its slot, and what it does with it. */
function yielding() {
  const set = flowSetUp();
  const slot: string[] = [];
  const chat = yieldSlotWhilePosting(set.chat, {
    releaseSlot: () => {
      slot.push("released");
      return () => void slot.push("taken again");
    },
  });
  const place = { team: TEAM, channel: OPEN, thread: set.post("Look").ts };
  return { ...set, yielding: chat, slot, place };
}

const ONCE = ["released", "taken again"];

describe("the slot of a run", () => {
  test("is given to another job while messages are removed", async () => {
    const { yielding: chat, slot, place } = yielding();
    await chat.remove(TEAM, OPEN, [await chat.deliver(reply, place, "k")]);
    expect(slot).toEqual([...ONCE, ...ONCE]);
  });

  test("is kept while a reply is written, and given away once it is only posted", async () => {
    const { yielding: chat, slot, place } = yielding();
    let whileWriting: string[] = ["not written"];
    await chat.stream(
      async () => {
        whileWriting = [...slot];
        return reply;
      },
      { ...place, reader: ADA },
      "k",
    );
    expect(whileWriting).toEqual([]);
    expect(slot).toEqual(ONCE);
  });

  test("is kept for good where nothing could be written, and taken again where it cannot be posted", async () => {
    const { yielding: chat, chat: slack, slot, place } = yielding();
    const to = { ...place, reader: ADA };
    const unwritten = chat.stream(() => Promise.reject(new Error("no words")), to, "a");
    await expect(unwritten).rejects.toThrow("no words");
    expect(slot).toEqual([]);
    slack.refuseNext(new Error("away"));
    await expect(chat.stream(async () => reply, to, "b")).rejects.toThrow("away");
    expect(slot).toEqual(ONCE);
  });
});
