import { expect, onTestFinished, test } from "vitest";
import { WHOLE } from "../../src/messages/catalogue.ts";
import { SAMPLES } from "../../src/start/samples.ts";
import { seedThread } from "../../src/start/seed-thread.ts";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { runService } from "../support/running-service.ts";
import { workspace } from "../workspace/bolt-app.ts";

test("there is a sample in each language that the bot speaks", () => {
  const languages = new Set(SAMPLES.map(({ language }) => language));
  expect([...languages]).toEqual(expect.arrayContaining(Object.keys(WHOLE)));
});

test.each(SAMPLES)("$name is at hand, in the language that its chip names", async (sample) => {
  const text = new TextDecoder().decode(await sample.read());
  expect(detectLanguage(text.replaceAll(/<script[^]*?<\/script>|<[^>]+>/gu, " "))).toBe(
    sample.language,
  );
});

test("a visitor finds a thread: an article, its briefing, a question and its answer", async () => {
  const service = await runService();
  onTestFinished(() => service.close());
  const { workspace: on } = service;
  await seedThread(on, new AbortController().signal);
  const [root] = on.messages(on.channels.reading);
  await service.reply(on.channels.reading, root?.ts, 1);
  const thread = on.messages(on.channels.reading, { thread: root?.ts ?? "" });
  expect(thread.map(({ user }) => user)).toEqual([
    on.users.minjun,
    on.botUserId,
    on.users.layla,
    on.botUserId,
  ]);
  expect(JSON.stringify(thread.at(-1)?.blocks)).toContain("61.4 million euros");
});

test("it ends with the program, also where no bot answers", async () => {
  const on = await workspace();
  const stopping = new AbortController();
  const seeded = seedThread(on, stopping.signal);
  stopping.abort(new Error("stopping"));
  await expect(seeded).rejects.toThrow("stopping");
});
