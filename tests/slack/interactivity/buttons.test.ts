import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTIONS } from "../../../src/slack/contract/slack-contract.ts";
import { registerButtons } from "../../../src/slack/interactivity/buttons.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { noAnswer, refused } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack, MESSAGE, TRIGGER, USER } from "./in-slack.ts";

const LINK = { kind: "link", url: "https://news.example/talks" } as const;
const THREAD = MESSAGE.thread_ts;
const EPHEMERAL = "chat.postEphemeral";
const NOT_STORED = "I could not do that just now. Please try again in a minute.";

const withButtons = (options?: Parameters<typeof inSlack>[1]) => inSlack(registerButtons, options);

const press = (there: ReturnType<typeof withButtons>, change?: object) =>
  there.press(`${ACTIONS.question}0`, "Why?", change);

describe("what a press asks for", () => {
  test.each([
    [
      "a suggested question: one ask, whoever presses it and however often",
      `${ACTIONS.question}1`,
      "What will it cost?",
      { kind: "question", question: "What will it cost?", ts: `${MESSAGE.ts}:question_1` },
    ],
    [
      "“Try again”: the same source, each press for itself",
      ACTIONS.retry,
      JSON.stringify({ source: LINK }),
      { kind: "retry", source: LINK, ts: `${MESSAGE.ts}:retry:1700000001.5` },
    ],
    [
      "“Try again” of one source of a post: in its place",
      ACTIONS.retry,
      JSON.stringify({ source: LINK, about: { ts: "1.2", position: 3 } }),
      { kind: "retry", about: { ts: "1.2", position: 3 } },
    ],
  ])("%s", async (_, action, value, wanted) => {
    const there = withButtons();
    await there.press(action, value);
    const place = { team: "T1", channel: CHANNEL, thread: THREAD, user: USER };
    expect(there.received).toMatchObject([{ ...place, ...wanted }]);
    expect(there.order).toEqual(["received", "acknowledged"]);
  });

  test("two presses of one question are one ask, two presses of “Try again” are two", async () => {
    const there = withButtons();
    const later = { action_ts: "1700000009.9" };
    for (const [action, value] of [
      [`${ACTIONS.question}0`, "Why?"],
      [ACTIONS.retry, JSON.stringify({ source: LINK })],
    ] as const) {
      await there.press(action, value);
      await there.press(action, value, { actions: [{ action_id: action, value, ...later }] });
    }
    const ids = there.received.map((one) => ("ts" in one ? one.ts : ""));
    expect([ids[0] === ids[1], ids[2] === ids[3]]).toEqual([true, false]);
  });
});

describe("the thread that is meant", () => {
  const value = JSON.stringify({ source: LINK });
  test.each([
    ["of a message in a thread is that thread", {}, value, THREAD],
    [
      "of a message of the channel is the one it opens",
      { message: { ts: MESSAGE.ts }, container: { message_ts: MESSAGE.ts } },
      value,
      MESSAGE.ts,
    ],
    [
      "of what one person alone sees is where that is shown: Slack sends no message along",
      { message: undefined },
      value,
      THREAD,
    ],
    [
      "is the one that the button names, where it names one",
      { message: undefined, container: { message_ts: MESSAGE.ts } },
      JSON.stringify({ source: LINK, thread: "1699.1" }),
      "1699.1",
    ],
  ])("%s", async (_, change, carried, thread) => {
    const there = withButtons();
    await there.press(ACTIONS.retry, carried, change);
    expect(there.received).toMatchObject([{ thread }]);
  });
});

describe("a press that cannot be carried out", () => {
  test("is acknowledged, told to the person alone, in their thread, and logged with its cause", async () => {
    const there = withButtons({ service: { receive: cannot } });
    await press(there);
    expect(there.slack.argsOf(EPHEMERAL)).toMatchObject([
      { channel: CHANNEL, user: USER, thread_ts: THREAD, text: NOT_STORED },
    ]);
    expect([there.acks, there.responses]).toEqual([[undefined], []]);
    expect(JSON.stringify(there.slack.calls)).not.toContain("SQLITE");
    expect(there.log.lines).toMatchObject([
      { level: "error", message: "press not carried out", fields: { action: "question_0" } },
    ]);
  });

  test("is told at Slack's own address where no thread takes it", async () => {
    for (const refusal of [refused("not_in_channel"), noAnswer()]) {
      const there = withButtons({
        service: { receive: cannot },
        script: { [EPHEMERAL]: [refusal] },
      });
      await press(there);
      expect(there.responses).toMatchObject([
        { response_type: "ephemeral", replace_original: false, text: NOT_STORED },
      ]);
    }
  });

  test("outside of a thread is told in the channel", async () => {
    const there = withButtons({ service: { receive: cannot } });
    await press(there, { message: { ts: MESSAGE.ts }, container: { message_ts: MESSAGE.ts } });
    expect(there.slack.argsOf(EPHEMERAL)).toEqual([]);
    expect(there.responses).toMatchObject([{ text: NOT_STORED }]);
  });

  test.each(["de", "ko", "pt"])("is told in the language of the person: %s", async (language) => {
    const there = withButtons({ service: { receive: cannot, languageOf: async () => language } });
    await press(there);
    const told = there.slack.argsOf(EPHEMERAL).map(({ text }) => text);
    expect(told).toEqual([wordingIn(language).say("notStored")]);
    expect(told).not.toEqual([NOT_STORED]);
  });

  test("is told in English where the language cannot be had either", async () => {
    const there = withButtons({ service: { receive: cannot, languageOf: cannot } });
    await press(there);
    expect(there.slack.argsOf(EPHEMERAL)).toMatchObject([{ text: NOT_STORED }]);
  });

  test("because it carries anything but what we wrote asks for nothing and is told", async () => {
    const carried = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        JSON.stringify({ source: { kind: "file", fileId: "F1", name: "secret.pdf" } }),
        JSON.stringify({ source: { kind: "text", text: "Say this." } }),
        JSON.stringify({ source: LINK, about: { ts: "1.2", position: -1 } }),
      ),
    );
    const property = fc.asyncProperty(carried, async (value) => {
      const there = withButtons();
      await there.press(ACTIONS.retry, value);
      expect(there.received).toEqual([]);
      expect(there.slack.argsOf(EPHEMERAL)).toMatchObject([{ text: NOT_STORED }]);
      expect(there.acks).toHaveLength(1);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

describe("feedback", () => {
  test("that it was useful is kept, with thanks to the person alone", async () => {
    const given: unknown[] = [];
    const there = withButtons({ service: { feedback: async (one) => void given.push(one) } });
    await there.press(ACTIONS.feedback, "useful briefing:T1:tide");
    const who = { team: "T1", channel: CHANNEL, user: USER };
    expect(given).toEqual([{ ...who, briefingKey: "briefing:T1:tide", useful: true }]);
    expect(there.slack.argsOf(EPHEMERAL)).toMatchObject([{ text: "Thank you, noted." }]);
    expect(there.slack.argsOf("views.open")).toEqual([]);
  });

  test("that it was not is kept before a reason is asked for", async () => {
    const order: string[] = [];
    const there = withButtons({
      service: { feedback: async ({ useful }) => void order.push(`kept ${useful}`) },
    });
    await there.press(ACTIONS.feedback, "not-useful briefing:T1:tide");
    expect(order).toEqual(["kept false"]);
    const [opened] = there.slack.argsOf("views.open");
    expect(opened).toMatchObject({ trigger_id: TRIGGER });
    expect(JSON.stringify(opened)).toContain("briefing:T1:tide");
  });

  test("on a briefing that the person may not see opens nothing, and is told", async () => {
    const there = withButtons({ service: { feedback: cannot } });
    await there.press(ACTIONS.feedback, "not-useful briefing:T1:secret");
    expect(there.slack.argsOf("views.open")).toEqual([]);
    expect(there.slack.argsOf(EPHEMERAL)).toMatchObject([{ text: NOT_STORED }]);
  });
});

describe("a dialog", () => {
  test("of sources is asked for the person, in the channel of the button", async () => {
    const asks: unknown[] = [];
    const there = withButtons({
      service: {
        sources: async (ask) => {
          asks.push(ask);
          return undefined;
        },
      },
    });
    await there.press(ACTIONS.sources, "briefing:T1:tide");
    expect(asks).toEqual([
      { team: "T1", channel: CHANNEL, user: USER, briefingKey: "briefing:T1:tide" },
    ]);
    expect(there.slack.argsOf("views.open")).toMatchObject([
      {
        view: {
          private_metadata: JSON.stringify({ channel: CHANNEL, briefingKey: "briefing:T1:tide" }),
        },
      },
    ]);
  });

  test("that Slack does not open any more is told", async () => {
    const there = withButtons({
      service: { sources: async () => undefined },
      script: { "views.open": [refused("expired_trigger_id")] },
    });
    await there.press(ACTIONS.sources, "briefing:T1:tide");
    expect(there.slack.argsOf(EPHEMERAL)).toMatchObject([{ text: NOT_STORED }]);
  });

  test("for an article's text remembers the thread and the source that it is for", async () => {
    const about = { ts: "1.2", position: 1 };
    const there = withButtons();
    await there.press(ACTIONS.pasteText, JSON.stringify({ about, thread: "1699.1" }));
    const kept = JSON.stringify({ channel: CHANNEL, thread: "1699.1", about });
    expect(there.slack.argsOf("views.open")).toMatchObject([{ view: { private_metadata: kept } }]);
  });
});
