import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startBot } from "../../bench/child-process.ts";
import { startWorkspace } from "../../src/workspace/workspace.ts";
import { openNewsstand } from "../support/newsstand.ts";
import { seen } from "../support/seen.ts";
import { townPage } from "../support/town-page.ts";
import { type ScriptedReply, scriptedModel } from "../writers/scripted-model.ts";

const CLOSES = {
  cites: [1],
  text: "The council shuts the hall and replaces it beside the station.",
};
const COSTS = { cites: [3], text: "The building is priced at 12.6 million crowns." };
const OPENS = { cites: [3], text: "Swimmers can use it from the spring of 2029." };

test("an answer whose process is killed while it is seen is completed by the next, in the same message", async () => {
  let stuck = true;
  const write = (user: string): ScriptedReply => {
    const items = user.includes("Question:") ? [CLOSES, COSTS, OPENS] : [CLOSES, COSTS];
    const held = (written: string) => stuck && written.includes(`${OPENS.text}"`);
    return {
      json: { stated: true, items, headline: "", questions: [] },
      pace: (written) => (held(written) ? new Promise(() => {}) : undefined),
    };
  };
  await using model = await scriptedModel(({ user }) => write(user));
  const workspace = await startWorkspace();
  const newsstand = await openNewsstand();
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-test-"));
  const start = () =>
    startBot({
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: "scripted-1",
      OPENAI_OUTPUT: "schema",
      FETCH_ALLOW: "127.0.0.1",
      FETCH_TIMEOUT_SECONDS: "120",
      DATA_DIR: folder,
      LOG_LEVEL: "warn",
    });
  let bot = start();
  onTestFinished(async () => {
    bot.kill("SIGKILL");
    await bot.ended;
    await workspace.stop();
    await newsstand.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { waitFor } = workspace;
  await waitFor(() => workspace.sockets.connections > 0);

  newsstand.put("/alby", townPage("Alby"));
  const place = { channel: workspace.channels.reading, user: workspace.users.ada };
  const thread = await workspace.post({ ...place, text: newsstand.url("/alby") });
  const said = () =>
    workspace.messages(place.channel, { thread }).filter(({ bot_id: by }) => by !== undefined);
  await waitFor(() => said()[0]);
  await workspace.post({ ...place, text: "<@U0BRIEFDESK> What is planned for the hall?", thread });
  await waitFor(() => seen(said()[1]).includes(OPENS.text));
  expect(said()[1]?.streaming_state).toBe("in_progress");

  bot.kill("SIGKILL");
  await bot.ended;
  stuck = false;
  bot = start();
  await waitFor(() => said()[1]?.streaming_state === "completed");
  await waitFor(() => said()[1]?.metadata);
  expect(said()).toHaveLength(2);
  expect(seen(said()[1])).toContain(`${OPENS.text} [3]`);
});
