import { afterAll, beforeAll, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { townText, townTitle } from "../support/town-page.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());

const { ask, page, post, said } = readingRoom(() => service);

/** What was said of a post: what is done in one thread is done in order, so a question comes last. */
async function below(ts: string): Promise<readonly string[]> {
  const answer = await ask(ts, "What will the new hall cost?");
  const all = await said(ts, 2);
  expect(all.at(-1)).toBe(answer);
  expect(answer).toContain("million");
  return all.slice(0, -1);
}

test("a mention with a file, of which Slack tells twice and once without the file, is briefed once", async () => {
  const bytes = [townTitle("Lima"), "", ...townText("Lima")].join("\n\n");
  const ts = await post("@briefdesk brief this please", { files: [{ name: "hall.txt", bytes }] });
  const [briefing] = await said(ts);
  expect(briefing).toContain(townTitle("Lima"));
  expect(await below(ts)).toHaveLength(1);
});

test("an edit of words, of which Slack does not say what was before, says nothing again", async () => {
  const { workspace } = service;
  const address = page("Alby");
  const ts = await post(`the artikle ${address}`);
  await said(ts);
  workspace.eventShapes.editsSayWhatWas = false;
  await workspace.edit(workspace.channels.reading, ts, `the article ${address}`);
  expect(await below(ts)).toHaveLength(1);
});

test("an article that is corrected where it was pasted is read again, and what was said is taken back", async () => {
  const { workspace } = service;
  workspace.eventShapes.editsSayWhatWas = true;
  const text = [townTitle("Nora"), ...townText("Nora")].join("\n\n");
  const ts = await post(text);
  await said(ts);
  await workspace.edit(workspace.channels.reading, ts, text.replaceAll("12.6", "99.9"));
  const { reading } = workspace.channels;
  await workspace.waitFor(() =>
    service.replies(reading, ts).some((reply) => seen(reply).includes("99.9")),
  );
  const told = await below(ts);
  expect(told).toHaveLength(1);
  expect(told[0]).not.toContain("12.6");
});
