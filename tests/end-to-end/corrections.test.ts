import { afterAll, beforeAll, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { townPage, townText } from "../support/town-page.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());

const { page, post, said, ask } = readingRoom(() => service);

/** The town's page as it reads after a correction. */
function correct(town: string, change: (paragraphs: readonly string[]) => readonly string[]): void {
  service.newsstand.put(`/${town.toLowerCase()}`, townPage(town, change(townText(town))));
}

test("brief again tells what changed with both sentences, and answers from the new page", async () => {
  const ts = await post(page("Alby"));
  await said(ts);
  correct("Alby", ([first = "", second = "", third = "", ...rest]) => [
    first.replace("12.6 million", "14.9 million"),
    second,
    third.replace("Its chairman, Olof Brandt, called the decision hasty. ", ""),
    ...rest,
    "A petition against the plan was handed in on Friday.",
  ]);
  await post("brief again", { thread: ts });
  const [, changes = "", briefing = ""] = await said(ts, 3);
  expect(changes).toMatch(/Before: “The new hall is to cost 12\.6 million crowns/u);
  expect(changes).toMatch(/Now: “The new hall is to cost 14\.9 million crowns/u);
  expect(changes).toContain("New: “A petition against the plan was handed in on Friday.”");
  expect(changes).toContain("Gone: “Its chairman, Olof Brandt, called the decision hasty.”");
  expect(changes).not.toContain("heavy snowfall");
  expect(briefing).toContain("Sources");
  const answer = await ask(ts, "How much will the new hall cost?");
  expect(answer).toContain("14.9 million");
  expect(answer).not.toContain("12.6 million");
});

test("brief again shows the server the version that was read, and takes its word that it stands", async () => {
  const versions: (string | undefined)[] = [];
  service.newsstand.put("/holm", (request, response) => {
    versions.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"v1"') return void response.writeHead(304).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: '"v1"' });
    response.end(townPage("Holm"));
  });
  const ts = await post(service.newsstand.url("/holm"));
  await said(ts);
  expect(await ask(ts, "brief again")).toMatch(/^The page has not changed/u);
  expect(versions).toEqual([undefined, '"v1"']);
});

test("brief again of a page that is gone says that it is gone", async () => {
  const ts = await post(page("Dala"));
  await said(ts);
  service.newsstand.put("/dala", (_request, response) => void response.writeHead(410).end());
  expect(await ask(ts, "brief again")).toContain("Give me the text");
  expect(await ask(ts, "Who is the mayor?")).toContain("Petra Lindqvist");
});

test("brief again where nothing could be read tries the post once more", async () => {
  const ts = await post(`<@U0BRIEFDESK> ${service.newsstand.url("/forsa")}`);
  await said(ts);
  page("Forsa");
  expect(await ask(ts, "brief again")).toContain("council of Forsa");
});

test("who asks to be forgotten leaves nothing of theirs", async () => {
  const { workspace, briefdesk } = service;
  const { reading } = workspace.channels;
  const { minjun } = workspace.users;
  const ts = await post(page("Hova"), { user: minjun });
  await said(ts);
  await ask(ts, "Who is the mayor?", { user: minjun });
  const mine = () => briefdesk.store.ledger.postedBy(workspace.teamId, minjun, 10);
  expect(await mine()).toHaveLength(1);
  await workspace.command({ channel: reading, user: minjun, command: "/brief", text: "forget me" });
  expect(workspace.ephemerals(minjun).at(-1)?.text).toMatch(/지우고 있습니다/u);
  await workspace.waitFor(() => service.logged.some(({ message }) => message === "forgotten"));
  expect(await mine()).toEqual([]);
  expect(await ask(ts, "Who is the mayor?")).toMatch(/^There is no article in this thread/u);
});

test("a page that is read again elsewhere leaves other threads as they are", async () => {
  const { workspace } = service;
  const { policy } = workspace.channels;
  const there = await workspace.post({
    channel: policy,
    user: workspace.users.ada,
    text: page("Grum"),
  });
  await service.reply(policy, there);
  const ts = await post(service.newsstand.url("/grum"));
  await said(ts);
  correct("Grum", ([first = "", ...rest]) => [first.replace("Monday", "Tuesday"), ...rest]);
  await ask(ts, "brief again");
  await workspace.settled();
  expect(service.replies(policy, there)).toHaveLength(1);
});
