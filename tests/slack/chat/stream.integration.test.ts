import { describe, expect, test } from "vitest";
import { BusyError, StoppedByReader } from "../../../src/errors.ts";
import type { Reply } from "../../../src/domain/reply.ts";
import { seen } from "../../support/seen.ts";
import { shiftedClock } from "../../support/shifted-clock.ts";
import { until } from "../../support/until.ts";
import { article, stated } from "../blocks/replies.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";

const TALKS = article(["The talks ended.", "A *treaty* was signed.", "Rain fell on <!channel>."]);
const SAID = [
  "They ended",
  "A *treaty* was [signed](https://evil.example)",
  "It rained <!channel>",
];

type AnswerReply = Extract<Reply, { kind: "answer" }>;

/** An answer of so many sentences. */
const answer = (sentences: number, caveat?: string): AnswerReply => ({
  kind: "answer",
  question: "What happened?",
  answer: {
    verdict: "stated",
    sentences: SAID.slice(0, sentences).map((text, cite) => stated(text, cite)),
    articleIds: ["a1"],
    writer: "a model",
    caveat,
    checks: { passed: sentences, repaired: 0, replaced: 0, dropped: 0 },
  },
  articles: [TALKS],
});

/** A question in a thread of #reading, and what stands below it. */
async function asked(options: Parameters<typeof chatIn>[1] = {}) {
  const place = await workspace(options.clock === undefined ? {} : { clock: options.clock });
  const channel = place.channels.reading;
  const { ada } = place.users;
  const root = await place.post({ channel, user: ada, text: "What happened?" });
  const made = await chatIn(place, options);
  const at = { team: place.teamId, channel, thread: root };
  const messages = () => place.messages(channel, { thread: root }).slice(1);
  const methods = () =>
    place.calls.map(({ method }) => method).filter((method) => method.startsWith("chat."));
  return { place, ...made, at, to: { ...at, reader: ada }, messages, methods };
}

type Asked = Awaited<ReturnType<typeof asked>>;

/** Waits until so many sentences are seen. */
const visible = ({ place, messages }: Asked, sentences: number) =>
  place.waitFor(() => seen(messages()[0]).includes(SAID[sentences - 1] ?? "?"));

/** Waits until the ledger knows the message. */
const journaled = ({ ledger }: Asked) =>
  until(async () => (await ledger.deliveryState("k")).state === "streaming");

/** Writes an answer of three sentences, each seen before the next is written. */
const writing =
  (one: Asked, last = answer(3)) =>
  async (show: (soFar: AnswerReply) => void) => {
    for (const sentences of [1, 2, 3]) {
      show(answer(sentences));
      await visible(one, sentences);
    }
    return last;
  };

/** Writes it all before anything can be seen. */
const writingAtOnce = async (show: (soFar: AnswerReply) => void) => {
  for (const sentences of [1, 2, 3]) show(answer(sentences));
  return answer(3);
};

describe("a reply that is written slowly", () => {
  test("is seen as far as it is written, and is whole at the end: one message", async () => {
    const one = await asked();
    const { chat, to, messages, methods, ledger } = one;
    const states: unknown[] = [];
    await chat.stream(
      async (show) => {
        show(answer(2));
        await journaled(one);
        states.push(messages()[0]?.streaming_state, await ledger.deliveryState("k"));
        return writing(one)(show);
      },
      to,
      "k",
    );
    const [message, ...others] = messages();
    expect(others).toEqual([]);
    expect(states).toEqual(["in_progress", { state: "streaming", ts: message?.ts }]);
    expect(message).toMatchObject({
      streaming_state: "completed",
      metadata: { event_type: "briefdesk_reply", event_payload: { key: "k" } },
    });
    expect(await ledger.deliveryState("k")).toEqual({ state: "posted", ts: message?.ts });
    expect(methods()).toEqual([
      "chat.startStream",
      "chat.appendStream",
      "chat.stopStream",
      "chat.update",
    ]);
  });

  test("stands at the end as it would have been posted at once", async () => {
    const one = await asked();
    const last = answer(3, "The model was tired.");
    await one.chat.stream(writing(one, last), one.to, "k");
    await one.chat.deliver(last, one.at, "other");
    const [streamed, posted] = one.messages();
    expect(seen(streamed)).toBe(seen(posted));
    expect(seen(streamed)).toContain("The model was tired.");
    expect(streamed?.text).toBe(posted?.text);
  });

  test("is streamed for its reader, as blocks in which nothing is markup", async () => {
    const one = await asked();
    await one.chat.stream(writing(one), one.to, "k");
    const calls = one.place.calls.filter(({ method }) => method.endsWith("Stream"));
    expect(calls[0]?.args).toMatchObject({
      recipient_user_id: one.place.users.ada,
      recipient_team_id: one.place.teamId,
      thread_ts: one.at.thread,
    });
    for (const { args } of calls) expect(args["markdown_text"]).toBeUndefined();
    const blocks = calls.flatMap(({ args }) => JSON.parse(String(args["chunks"] ?? "[]")));
    expect(JSON.stringify(blocks)).toContain('"type":"text","text":"It rained <!channel>"');
    expect(JSON.stringify(blocks)).not.toMatch(/mrkdwn|"markdown|"link"|"broadcast"/u);
  });

  test("that is written at once is one message all the same", async () => {
    const { chat, to, messages } = await asked();
    await chat.stream(writingAtOnce, to, "k");
    expect(messages()).toHaveLength(1);
    expect(seen(messages()[0])).toContain(SAID[2]);
  });

  test("that turns out otherwise is written anew", async () => {
    const one = await asked();
    const refused: AnswerReply = {
      ...answer(0),
      answer: { ...answer(0).answer, verdict: "not-stated" },
    };
    await one.chat.stream(writing(one, refused), one.to, "k");
    expect(one.messages()).toHaveLength(1);
    expect(seen(one.messages()[0])).toContain("The article does not say.");
    expect(seen(one.messages()[0])).not.toContain(SAID[0]);
  });
});

/** The same, as it is said in German. */
function german(sentences: number): AnswerReply {
  const { answer: said, ...reply } = answer(sentences);
  return { ...reply, answer: { ...said, language: "de" } };
}

/** Whatever a model goes on writing, until it is told to end. */
const writingUntilStopped =
  (one: Asked, stop: () => void) =>
  async (show: (soFar: AnswerReply) => void, stopped: AbortSignal): Promise<AnswerReply> => {
    show(answer(1));
    await visible(one, 1);
    show(answer(2));
    await visible(one, 2);
    stop();
    show(answer(3));
    await until(() => stopped.aborted);
    stopped.throwIfAborted();
    return answer(3);
  };

describe("a reply that its reader stops", () => {
  const STOPPED = "Stopped here by its reader";

  test("is written no further, and stands as what was shown", async () => {
    const one = await asked();
    const stop = () => one.place.stopStream(one.at.channel, one.messages()[0]?.ts ?? "");
    const given = await one.chat.stream(writingUntilStopped(one, stop), one.to, "k");
    expect(given).toEqual({ ...answer(2), extent: "stopped" });
    const [message, ...others] = one.messages();
    expect(others).toEqual([]);
    expect(seen(message)).toContain(SAID[1]);
    expect(seen(message)).not.toContain(SAID[2]);
    expect(seen(message)).toContain(STOPPED);
    expect(message?.text).toContain(STOPPED);
    expect(await one.ledger.deliveryState("k")).toEqual({ state: "posted", ts: message?.ts });
    // What another run makes of it changes nothing.
    await one.chat.stream(writingAtOnce, one.to, "k");
    expect(seen(one.messages()[0])).not.toContain(SAID[2]);
  });

  test("after its last word was written, and before it is whole, keeps what was shown", async () => {
    const one = await asked();
    const given = await one.chat.stream(
      async (show) => {
        show(answer(2));
        await visible(one, 2);
        await journaled(one);
        one.place.stopStream(one.at.channel, one.messages()[0]?.ts ?? "");
        return answer(3);
      },
      one.to,
      "k",
    );
    expect(given).toEqual({ ...answer(2), extent: "stopped" });
    expect(seen(one.messages()[0])).toContain(STOPPED);
    expect(seen(one.messages()[0])).not.toContain(SAID[2]);
  });

  test("before anything was shown is nothing at all", async () => {
    const { chat, to, messages, ledger } = await asked();
    const stopped = new StoppedByReader("stopped");
    const streamed = chat.stream(() => Promise.reject(stopped), to, "k");
    await expect(streamed).rejects.toBe(stopped);
    expect(messages()).toEqual([]);
    expect(await ledger.deliveryState("k")).toEqual({ state: "new" });
  });

  test("says so in the language of its sentences", async () => {
    const one = await asked();
    await one.chat.stream(
      async (show) => {
        show(german(2));
        await visible(one, 2);
        throw new StoppedByReader("stopped");
      },
      one.to,
      "k",
    );
    expect(seen(one.messages()[0])).toContain("Hier auf Wunsch abgebrochen.");
  });
});

describe("a reply is posted when it is whole", () => {
  const posts = ["chat.postMessage"];

  test("for a feed: there is nobody to stream for", async () => {
    const { chat, at, messages, methods } = await asked();
    await chat.stream(writingAtOnce, { ...at, reader: undefined }, "k");
    expect(methods()).toEqual(posts);
    expect(messages()).toHaveLength(1);
  });

  test.each(["channel_type_not_supported", "missing_recipient_team_id", "unknown_method"])(
    "where Slack does not stream: %s",
    async (error) => {
      const { chat, to, place, messages, methods } = await asked();
      place.faults.inject({ method: "chat.startStream", kind: "error", error });
      const write = async (show: (soFar: AnswerReply) => void) => {
        show(answer(2));
        await place.waitFor(() => methods().includes("chat.startStream"));
        return answer(3);
      };
      await chat.stream(write, to, "k");
      expect(methods()).toEqual(["chat.startStream", ...posts]);
      expect(messages()).toHaveLength(1);
    },
  );

  test("when Slack asks to wait with it", async () => {
    const { chat, to, place, messages, methods } = await asked();
    place.faults.inject({ method: "chat.startStream", kind: "rate-limit", retryAfterSeconds: 30 });
    const write = async (show: (soFar: AnswerReply) => void) => {
      show(answer(2));
      await place.waitFor(() => methods().includes("chat.startStream"));
      return answer(3);
    };
    await chat.stream(write, to, "k");
    expect(methods()).toEqual(["chat.startStream", ...posts]);
    expect(messages()).toHaveLength(1);
  });
});

describe("a reply that was begun", () => {
  test("by a run that died is completed in the same message by the next", async () => {
    const one = await asked();
    const dying = one.chat.stream(
      async (show) => {
        show(answer(2));
        await visible(one, 2);
        throw new Error("killed");
      },
      one.to,
      "k",
    );
    await expect(dying).rejects.toThrow("killed");
    expect(one.messages()[0]?.streaming_state).toBe("in_progress");
    const next = await chatIn(one.place, { ledger: one.ledger });
    await next.chat.stream(
      async (show) => {
        show(answer(2));
        return answer(3);
      },
      one.to,
      "k",
    );
    expect(one.messages()).toHaveLength(1);
    expect(one.messages()[0]?.streaming_state).toBe("completed");
    expect(seen(one.messages()[0])).toContain(SAID[2]);
  });

  test("by a run that died before it was journaled is found and completed", async () => {
    const one = await asked();
    const deaf = {
      ...one.ledger,
      startDelivery: () => Promise.reject(new Error("killed")),
    };
    const first = await chatIn(one.place, { ledger: deaf });
    const dying = first.chat.stream(
      async (show) => {
        show(answer(2));
        await visible(one, 2);
        throw new Error("killed");
      },
      one.to,
      "k",
    );
    await expect(dying).rejects.toThrow("killed");
    const next = await chatIn(one.place, { ledger: deaf });
    await next.chat.deliver(answer(3), one.at, "k");
    expect(one.messages()).toHaveLength(1);
    expect(seen(one.messages()[0])).toContain(SAID[2]);
  });

  test("by a run that has lost its job is shown no further by it", async () => {
    const one = await asked();
    const lease = new AbortController();
    const losing = one.chat.stream(
      async (show) => {
        show(answer(1));
        await journaled(one);
        lease.abort(new Error("lease lost"));
        show(answer(2));
        return answer(3);
      },
      one.to,
      "k",
      lease.signal,
    );
    await expect(losing).rejects.toThrow("lease lost");
    expect(one.methods()).toEqual(["chat.startStream"]);
    await one.chat.deliver(answer(3), one.at, "k");
    expect(one.messages()).toHaveLength(1);
  });

  test("ends in the apology when it is given up", async () => {
    const one = await asked();
    const dying = one.chat.stream(
      async (show) => {
        show(answer(2));
        await visible(one, 2);
        throw new Error("broken");
      },
      one.to,
      "k",
    );
    await expect(dying).rejects.toThrow("broken");
    await one.chat.deliver({ kind: "failure", text: "It broke.", nextSteps: [] }, one.at, "k");
    expect(one.messages().map((message) => seen(message))).toEqual(["It broke."]);
  });

  test.each(["status-after-store", "drop-after-store"] as const)(
    "without Slack saying so (%s) stands there once",
    async (kind) => {
      const one = await asked();
      one.place.faults.inject({ method: "chat.startStream", kind });
      await one.chat.stream(
        async (show) => {
          show(answer(1));
          await visible(one, 1);
          show(answer(2));
          return answer(3);
        },
        one.to,
        "k",
      );
      expect(one.messages()).toHaveLength(1);
      expect(seen(one.messages()[0])).toContain(SAID[2]);
    },
  );

  test("and loses its stream is completed all the same", async () => {
    const one = await asked();
    one.place.faults.inject({
      method: "chat.appendStream",
      kind: "error",
      error: "message_not_in_streaming_state",
    });
    await one.chat.stream(
      async (show) => {
        show(answer(1));
        await visible(one, 1);
        show(answer(2));
        await one.place.waitFor(() => one.methods().includes("chat.appendStream"));
        show(answer(3));
        return answer(3);
      },
      one.to,
      "k",
    );
    expect(one.methods().filter((method) => method === "chat.appendStream")).toHaveLength(1);
    expect(one.messages()).toHaveLength(1);
    expect(seen(one.messages()[0])).toContain(SAID[2]);
  });

  test("is not written over while Slack still streams it: the job comes back", async () => {
    const one = await asked();
    one.place.faults.inject({ method: "chat.stopStream", kind: "error", error: "internal_error" });
    const early = one.chat.stream(writing(one), one.to, "k");
    await expect(early).rejects.toBeInstanceOf(BusyError);
    await one.chat.deliver(answer(3), one.at, "k");
    expect(one.messages()).toHaveLength(1);
    expect(one.messages()[0]?.streaming_state).toBe("completed");
  });

  test("is asked of Slack again when nobody knows whether it was completed", async () => {
    const one = await asked();
    one.place.faults.inject({ method: "chat.update", kind: "drop-after-store" });
    await one.chat.stream(writing(one), one.to, "k");
    expect(one.methods().filter((method) => method === "chat.update")).toHaveLength(2);
    expect(one.messages()).toHaveLength(1);
  });

  test("and removed by somebody is not posted again", async () => {
    const one = await asked();
    const { clients, at, messages } = one;
    await one.chat.stream(
      async (show) => {
        show(answer(1));
        await visible(one, 1);
        await clients.write.chat.delete({ channel: at.channel, ts: messages()[0]?.ts ?? "" });
        return answer(3);
      },
      one.to,
      "k",
    );
    expect(messages().filter(({ subtype }) => subtype !== "tombstone")).toEqual([]);
  });
});

test("a stream is ended before Slack's own end, and the rest is written when it is there", async () => {
  const clock = shiftedClock();
  const one = await asked({ clock });
  const { place, methods, messages } = one;
  await one.chat.stream(
    async (show) => {
      show(answer(1));
      await journaled(one);
      clock.shift(4 * 60_000);
      await place.waitFor(() => messages()[0]?.streaming_state === "completed");
      show(answer(2));
      return answer(3);
    },
    one.to,
    "k",
  );
  expect(methods()).toEqual([
    "chat.startStream",
    "chat.stopStream",
    "chat.stopStream",
    "chat.update",
  ]);
  expect(messages()).toHaveLength(1);
  expect(seen(messages()[0])).toContain(SAID[2]);
});
