import { beforeEach, describe, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import { circuit, type Circuit, type CircuitState } from "../../../src/writers/model/circuit.ts";
import { scriptedModel, type ScriptedReply } from "../scripted-model.ts";
import { briefingTask, GOOD_REPLY, NOON, writerOn } from "../openai/writer-on.ts";
import { english } from "../../support/english.ts";

const MINUTE = 60_000;
const down = new ReaderError("connection refused", { key: "modelUnreachable" });
const busy = (ms = 20_000) => new BusyError("429", ms);

let now = NOON;
let told: CircuitState[] = [];
let model: Circuit;
beforeEach(() => {
  now = NOON;
  told = [];
  model = circuit({ now: () => now }, (state) => told.push(state));
});

const fail = (times: number, error: ReaderError | BusyError = down) => {
  for (let time = 0; time < times; time += 1) model.enter().failed(error);
};

describe("a model", () => {
  test("that fails now and then is called every time", () => {
    for (let time = 0; time < 20; time += 1) {
      fail(3);
      model.enter().answered();
    }
    expect(told).toEqual([]);
  });

  test("that fails four times in a row is left alone for a minute, and the operator hears why", () => {
    fail(4);
    expect(told).toEqual([{ reason: "connection refused", until: NOON + MINUTE }]);
    now += MINUTE - 1;
    expect(() => model.enter()).toThrow(ReaderError);
    now += 1;
    model.enter().answered();
    expect(told.slice(1)).toEqual([{}]);
    fail(3);
    model.enter();
  });

  test("on trial is called once; all others are held off until it is known", () => {
    fail(4);
    now += MINUTE;
    const trial = model.enter();
    expect(() => model.enter()).toThrow("left alone");
    trial.answered();
    model.enter();
  });

  test("that fails each trial is left alone twice as long, for ten minutes at most", () => {
    fail(4);
    const rests: number[] = [];
    for (let trial = 0; trial < 6; trial += 1) {
      const until = told.at(-1)?.until ?? 0;
      rests.push((until - now) / MINUTE);
      now = until;
      model.enter().failed(down);
    }
    expect(rests).toEqual([1, 2, 4, 8, 10, 10]);
  });

  test("whose trial is broken off is tried by the next call", () => {
    fail(4);
    now += MINUTE;
    model.enter().abandoned();
    model.enter().answered();
    expect(told.at(-1)).toEqual({});
  });

  test("is not left alone for longer because of calls that were under way already", () => {
    const late = [model.enter(), model.enter()];
    fail(4);
    now += MINUTE / 2;
    for (const call of late) call.failed(down);
    expect(told).toHaveLength(1);
  });

  test("that replies to a call that was under way is called again", () => {
    const late = model.enter();
    fail(4);
    late.answered();
    model.enter();
    expect(told.at(-1)).toEqual({});
  });

  test("is judged by the first word on a call", () => {
    for (let time = 0; time < 5; time += 1) {
      const call = model.enter();
      call.answered();
      call.failed(down);
      call.abandoned();
    }
    expect(told).toEqual([]);
  });

  test("that is busy is waited for, but not for longer than two minutes", () => {
    for (; now < NOON + 2 * MINUTE; now += 20_000) fail(1, busy());
    expect(told).toEqual([]);
    fail(1, busy());
    expect(told).toMatchObject([{ reason: "429" }]);
  });

  test("that asks for a long pause is left alone for as long", () => {
    fail(1, busy(5 * MINUTE));
    expect(told).toEqual([{ reason: "429", until: NOON + 5 * MINUTE }]);
  });
});

const HANG: ScriptedReply = { hang: true };
const draftOn = async (
  script: (turn: number) => ScriptedReply,
  drafts: number,
  timeoutMs = 60_000,
) => {
  await using server = await scriptedModel((_, turn) => script(turn));
  const writer = writerOn(server.url, { timeoutMs, clock: { now: () => now } });
  const outcomes: string[] = [];
  for (let draft = 0; draft < drafts; draft += 1) {
    const drafted = writer.draft(briefingTask()).then(
      () => "a draft",
      (error: unknown) => english((error as ReaderError).sentence) ?? "",
    );
    outcomes.push(await drafted);
  }
  return { outcomes, asked: server.requests.length };
};

describe("a writer", () => {
  test("whose server hangs waits for four time-outs and for no more", async () => {
    const { outcomes, asked } = await draftOn(() => HANG, 7, 60);
    const tooLong = "The writing model took too long. Try again in a few minutes.";
    const alone = "The writing model keeps failing and is left alone for a few minutes.";
    expect(outcomes).toEqual([...Array<string>(4).fill(tooLong), ...Array<string>(3).fill(alone)]);
    // On a busy machine the time may be up before the request is there.
    expect(asked).toBeLessThanOrEqual(4);
  });

  test.each<[string, ScriptedReply]>([
    ["does not take a request", { status: 400, body: { error: { message: "bad" } } }],
    ["finds a request too large", { status: 413 }],
    ["gives no usable reply", { content: "Sorry?" }],
  ])("goes on calling a server that %s: another article may do", async (_, reply) => {
    const { outcomes } = await draftOn(() => reply, 7);
    expect(new Set(outcomes).size).toBe(1);
    expect(outcomes[0]).not.toContain("left alone");
  });

  test("streams under the same circuit", async () => {
    await using server = await scriptedModel((_, turn) =>
      turn <= 4 ? { status: 500 } : { json: GOOD_REPLY },
    );
    const writer = writerOn(server.url, { clock: { now: () => now } });
    const streamed = async (): Promise<number> => {
      let items = 0;
      for await (const _ of writer.stream?.(briefingTask()) ?? []) items += 1;
      return items;
    };
    for (let turn = 0; turn < 4; turn += 1) await expect(streamed()).rejects.toThrow("500");
    await expect(streamed()).rejects.toThrow("left alone");
    now += MINUTE;
    // Who listens to one item and goes leaves the trial to the next.
    for await (const _ of writer.stream?.(briefingTask()) ?? []) break;
    expect(await streamed()).toBe(2);
    expect(await streamed()).toBe(2);
  });
});
