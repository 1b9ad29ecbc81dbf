import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { newsPage } from "../../bench/news-site.ts";
import { answered, postLinks, repliesTo, type Posted } from "../support/many-posts.ts";
import { processes, type Processes } from "../support/processes.ts";

/** Posts the link to a page that comes when it is let go; resolves once it is being read. */
async function postHeldLink({ workspace, newsstand }: Processes) {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  newsstand.put("/held", (_request, response) => {
    void promise.then(() =>
      response.writeHead(200, { "content-type": "text/html" }).end(newsPage(50)),
    );
  });
  const channel = workspace.channels["service-0"] ?? "";
  const text = newsstand.url("/held");
  const ts = await workspace.post({ channel, user: workspace.users.ada, text });
  await workspace.waitFor(() => newsstand.visits("/held") > 0, "a visit");
  return { post: { channel, ts }, letGo };
}

const counts = ({ workspace }: Processes, posted: readonly Posted[]): number[] =>
  repliesTo(workspace, posted).map((replies) => replies.length);

const slowly = { CONCURRENCY: "1" };

test("told to stop in the middle it takes in nothing new, ends what is in hand and leaves the rest to the next start", async () => {
  const place = await processes();
  const { workspace } = place;
  const first = await place.start(slowly);
  const { post, letGo } = await postHeldLink(place);
  const waiting = await postLinks(place, 3);
  await workspace.settled();
  // npm hands on what the process had already: it is one wish to stop. Both come in one turn, however busy the machine is.
  first.kill("SIGTERM");
  first.kill("SIGINT");
  await workspace.waitFor(() => first.output().includes("stopping"), "its word");
  await workspace.waitFor(() => workspace.sockets.connections === 0, "its leaving");
  const late = await postLinks(place, 2, 10);
  letGo();
  expect(await first.ended).toEqual([0, null]);
  expect(counts(place, [post])).toEqual([1]);
  expect(counts(place, [...waiting, ...late])).toEqual([0, 0, 0, 0, 0]);

  const second = await place.start(slowly);
  await answered(workspace, [...waiting, ...late]);
  await workspace.settled();
  await second.stop();
  expect(await second.ended).toEqual([0, null]);
  expect(counts(place, [post, ...waiting, ...late])).toEqual([1, 1, 1, 1, 1, 1]);
});

test("told to stop a second time it ends at once, and the next start does what was in hand", async () => {
  const place = await processes();
  const first = await place.start(slowly);
  const { post, letGo } = await postHeldLink(place);
  first.kill("SIGTERM");
  await place.workspace.waitFor(() => first.output().includes("stopping"), "its word");
  // What comes within a second would be the same wish.
  await sleep(1_100);
  first.kill("SIGINT");
  expect(await first.ended).toEqual([null, "SIGINT"]);
  expect(counts(place, [post])).toEqual([0]);

  letGo();
  const second = await place.start(slowly);
  await answered(place.workspace, [post]);
  await second.stop();
  expect(counts(place, [post])).toEqual([1]);
});
