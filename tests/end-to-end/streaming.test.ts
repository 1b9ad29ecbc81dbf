import { afterAll, beforeAll, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import {
  type ModelRequest,
  type Pace,
  type ScriptedModel,
  scriptedModel,
  type ScriptedReply,
} from "../writers/scripted-model.ts";

const CLOSES = {
  cites: [1],
  text: "The council shuts the hall and replaces it beside the station.",
};
const COSTS = { cites: [3], text: "The building is priced at 12.6 million crowns." };
const OPENS = { cites: [3], text: "Swimmers can use it from the spring of 2029." };
const INVENTED = { cites: [7], text: "The club's 9,400 members are delighted." };

/** What the model says to a question, and how fast. */
let items: readonly object[] = [];
let pace: Pace = () => {};

function work({ user }: ModelRequest): ScriptedReply {
  const reply = { stated: true, headline: "", questions: [] };
  const point = { cites: [3], text: "The new hall is to cost 12.6 million crowns." };
  const other = { cites: [10], text: "The council rejected a repair at 7.9 million crowns." };
  if (!user.includes("Question:")) return { json: { ...reply, items: [point, other] } };
  if (user.includes("failed the check")) return { json: { ...reply, stated: false, items: [] } };
  return { json: { ...reply, items }, pace };
}

let model: ScriptedModel;
let service: RunningService;
beforeAll(async () => {
  model = await scriptedModel(work);
  const env = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "scripted-1", OPENAI_OUTPUT: "schema" };
  service = await runService({ env });
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const { page, post, said } = readingRoom(() => service);

/** A thread with a briefing in which a question was asked. */
async function asked(town: string, question: string) {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const thread = await post(page(town));
  await said(thread);
  const before = workspace.calls.length;
  await post(`<@U0BRIEFDESK> ${question}`, { thread });
  const answer = () => service.replies(reading, thread)[1];
  const calls = () =>
    workspace.calls.slice(before).filter(({ method }) => method.startsWith("chat."));
  const whole = async () => {
    await workspace.waitFor(() => answer()?.metadata !== undefined);
    await workspace.settled();
    return seen(answer());
  };
  return { thread, answer, calls, whole };
}

/** Holds the model back once it has written something, until it is let go on. */
function holdAfter(text: string): () => void {
  const held = Promise.withResolvers<void>();
  pace = (written) => (written.includes(text) ? held.promise : undefined);
  return held.resolve;
}

test("a long answer is seen while the model still writes it, and is one message at the end", async () => {
  items = [CLOSES, COSTS, OPENS];
  const goOn = holdAfter(`${COSTS.text}"}`);
  const { answer, calls, whole, thread } = await asked("Alby", "What is planned for the hall?");
  await service.workspace.waitFor(() => seen(answer()).includes(COSTS.text));
  expect(answer()?.streaming_state).toBe("in_progress");
  expect(seen(answer())).toContain(`${CLOSES.text} [1]`);
  expect(seen(answer())).toContain("│ [3] “The new hall is to cost 12.6 million crowns");
  expect(seen(answer())).not.toContain(OPENS.text);
  goOn();
  expect(await whole()).toContain(`${OPENS.text} [3]`);
  expect(answer()?.streaming_state).toBe("completed");
  expect(service.replies(service.workspace.channels.reading, thread)).toHaveLength(2);
  expect(calls().map(({ method }) => method)).not.toContain("chat.postMessage");
});

test("an answer that its reader stops stands as far as it was seen, and no more of it is asked for", async () => {
  items = [CLOSES, COSTS, OPENS];
  const goOn = holdAfter(`${COSTS.text}"}`);
  const { answer, whole, thread } = await asked("Grums", "What is planned for the hall?");
  await service.workspace.waitFor(() => seen(answer()).includes(COSTS.text));
  const { reading } = service.workspace.channels;
  service.workspace.stopStream(reading, answer()?.ts ?? "");
  goOn();
  const text = await whole();
  expect(text).toContain("Stopped here by its reader.");
  expect(text).toContain(COSTS.text);
  expect(text).not.toContain(OPENS.text);
  expect(service.replies(reading, thread)).toHaveLength(2);
});

test("what does not pass the gate is never shown, not even for a moment", async () => {
  items = [CLOSES, COSTS, INVENTED, OPENS];
  const goOn = holdAfter(`${OPENS.text}"}`);
  const { answer, calls, whole } = await asked("Boda", "What is planned for the hall?");
  await service.workspace.waitFor(() => seen(answer()).includes(COSTS.text));
  goOn();
  const text = await whole();
  expect(JSON.stringify(calls())).not.toContain("9,400");
  expect(text).toContain("“The swimming club of Boda, which has 840 members");
  expect(text.indexOf("840 members")).toBeLessThan(text.indexOf(OPENS.text));
});

test("a short answer is posted when it is there", async () => {
  items = [COSTS];
  pace = () => {};
  const { calls, whole } = await asked("Cimbris", "What does it cost?");
  expect(await whole()).toContain(COSTS.text);
  expect(calls().map(({ method }) => method)).toEqual(["chat.postMessage"]);
});

test("where Slack does not stream, a long answer is posted when it is there", async () => {
  items = [CLOSES, COSTS, OPENS];
  const error = "channel_type_not_supported";
  service.workspace.faults.inject({ method: "chat.startStream", kind: "error", error });
  const { calls, whole } = await asked("Dala", "What is planned for the hall?");
  expect(await whole()).toContain(OPENS.text);
  expect(calls().map(({ method }) => method)).toEqual(["chat.startStream", "chat.postMessage"]);
});

test("a comparison of two articles is given room", async () => {
  items = [CLOSES, COSTS];
  const { thread } = await asked("Ekeby", "What is planned for the hall?");
  await post(page("Forsa"), { thread });
  await said(thread, 3);
  await post("Compare these two", { thread });
  await said(thread, 4);
  const prompt = model.requests.at(-1)?.user ?? "";
  expect(prompt).toContain("Question: Compare these two");
  expect(prompt).toContain("five items");
});
