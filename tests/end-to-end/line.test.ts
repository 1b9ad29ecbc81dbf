import { expect, onTestFinished, test } from "vitest";
import {
  answered,
  deskChannels,
  postLinks,
  repliesTo,
  type Posted,
} from "../support/many-posts.ts";
import { runService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { townPage } from "../support/town-page.ts";
import { scriptedModel, type ScriptedReply } from "../writers/scripted-model.ts";

/** What the page of every town says, so that it passes the gate. */
const ITEMS = [
  { cites: [3], text: "The new hall is to cost 12.6 million crowns." },
  { cites: [1], text: "The council closes its old swimming hall on 3 October." },
];

test("whoever posts behind a long line is told how many are ahead, and then what is being done", async () => {
  const service = await runService({
    env: { CONCURRENCY: "1" },
    workspace: { seed: { channels: deskChannels(8) } },
  });
  onTestFinished(() => service.close());
  const { workspace, newsstand } = service;
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  newsstand.put("/slow", (_request, response) => {
    void held.then(() =>
      response.writeHead(200, { "content-type": "text/html" }).end(townPage("Alby")),
    );
  });
  const { reading } = workspace.channels;
  const { ada } = workspace.users;
  const slow = await workspace.post({ channel: reading, user: ada, text: newsstand.url("/slow") });
  const shown = (channel: string, ts: string) => workspace.progress(channel, ts);
  await workspace.waitFor(() => newsstand.visits("/slow") === 1);
  expect(shown(reading, slow)).toBe("is reading the article…");

  const posted: Posted[] = [];
  for (let n = 0; n < 6; n += 1) {
    posted.push(...(await postLinks(service, 1, n)));
    await workspace.settled();
  }
  const statuses = () => posted.map(({ channel, ts }) => shown(channel, ts));
  await workspace.waitFor(() => statuses().at(-1) !== "", "the last one's status");
  expect(statuses()).toEqual([
    "",
    "",
    "",
    "is busy: 3 ahead of you",
    "is busy: 4 ahead of you",
    "is busy: 5 ahead of you",
  ]);
  letGo();
  await answered(workspace, posted);
  await workspace.waitFor(() => statuses().every((status) => status === ""));
  expect(repliesTo(workspace, posted).map((replies) => replies.length)).toEqual(
    posted.map(() => 1),
  );
});

test("questions of one thread are answered in the order in which they were asked; no other thread waits", async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const write = async (user: string): Promise<ScriptedReply> => {
    if (/Question: Why/u.test(user)) await held;
    return { json: { stated: true, items: ITEMS, headline: "", questions: [] } };
  };
  await using model = await scriptedModel(({ user }) => write(user));
  const service = await runService({
    env: { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "scripted-1", OPENAI_OUTPUT: "schema" },
  });
  onTestFinished(() => service.close());
  const { workspace, newsstand } = service;
  const { reading } = workspace.channels;
  const post = (text: string, thread?: string) =>
    workspace.post({
      channel: reading,
      user: workspace.users.ada,
      text,
      ...(thread === undefined ? {} : { thread }),
    });
  const threads: string[] = [];
  for (const town of ["Alby", "Boda"]) {
    newsstand.put(`/${town}`, townPage(town));
    const ts = await post(newsstand.url(`/${town}`));
    await service.reply(reading, ts);
    threads.push(ts);
  }
  const [one = "", other = ""] = threads;

  for (const question of ["Why was it closed?", "What will it cost?", "Who is the chairman?"]) {
    await post(question, one);
    // Slack brings what is asked within milliseconds in any order.
    await workspace.settled();
  }
  await post("What will it cost?", other);
  expect(seen(await service.reply(reading, other, 1))).toContain("12.6 million");
  expect(service.replies(reading, one)).toHaveLength(1);
  letGo();
  await service.reply(reading, one, 3);
  await workspace.settled();
  const answers = service.replies(reading, one).slice(1);
  expect(answers.map((message) => seen(message).split("\n")[0])).toEqual([
    "Q: Why was it closed?",
    "Q: What will it cost?",
    "Q: Who is the chairman?",
  ]);
});
