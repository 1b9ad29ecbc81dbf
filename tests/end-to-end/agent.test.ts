import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordingIn } from "../../src/messages/wording.ts";
import { manifestVariant } from "../../src/slack/contract/manifest-variant.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { until } from "../support/until.ts";
import { townPage, townTitle } from "../support/town-page.ts";

const MANIFEST = manifestVariant(readFileSync("manifest.yml", "utf8"), { agent: true });
const LOOKING = "Brief what I am looking at";

describe("an app that is an agent", () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await runService({ workspace: { manifest: MANIFEST } });
  });
  afterAll(() => service.close());

  const page = (town: string): string => {
    const path = `/${town.toLowerCase()}`;
    service.newsstand.put(path, townPage(town));
    return service.newsstand.url(path);
  };
  const idle = () =>
    until(async () => {
      const { waiting, running } = await service.briefdesk.store.jobs.stats();
      return waiting + running === 0;
    });
  const tell = async (text: string, user = service.workspace.users.ada) => {
    const own = service.workspace.directMessage(user);
    const ts = await service.workspace.post({ channel: own, user, text });
    return { own, ts, answer: async () => seen(await service.reply(own, ts)) };
  };

  test("briefs the message that somebody has open, and calls the thread as the article", async () => {
    const { workspace } = service;
    const { policy } = workspace.channels;
    const { ada } = workspace.users;
    const ts = await workspace.post({ channel: policy, user: ada, text: `Read ${page("Alby")}` });
    workspace.look(ada, { channel: policy, ts });
    const { own, ts: thread, answer } = await tell(LOOKING);
    expect(await answer()).toContain(townTitle("Alby"));
    await workspace.waitFor(() => workspace.session(own, thread)["title"] === townTitle("Alby"));
  });

  test("briefs the last article of the channel that somebody has open", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { ada } = workspace.users;
    for (const town of ["Boda", "Lund"]) {
      const ts = await workspace.post({ channel: reading, user: ada, text: page(town) });
      await service.reply(reading, ts);
      await idle();
    }
    workspace.look(ada, { channel: reading });
    expect(await (await tell(LOOKING)).answer()).toContain(townTitle("Lund"));
  });

  test("shows nobody what they may not read, whatever they say they have open", async () => {
    const { workspace } = service;
    const { policy } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const ts = await workspace.post({ channel: policy, user: ada, text: page("Visby") });
    workspace.look(minjun, { channel: policy, ts });
    const answer = await (await tell(LOOKING, minjun)).answer();
    expect(answer).not.toContain(townTitle("Visby"));
    expect(answer).toContain(wordingIn("ko").say("messageUnseen"));
  });

  test("says so where it cannot see what is open", async () => {
    service.workspace.look(service.workspace.users.ada);
    expect(await (await tell(LOOKING)).answer()).toContain("I cannot tell what you are looking at");
  });

  test("ends what it is doing when somebody stops it, and goes on with what is asked then", async () => {
    const { workspace, newsstand } = service;
    // A site that never answers.
    newsstand.put("/slow", () => {});
    const { own, ts } = await tell(newsstand.url("/slow"));
    await workspace.waitFor(() => workspace.progress(own, ts) !== "");
    workspace.stopSession(own, ts, workspace.users.ada);
    await workspace.waitFor(() => workspace.session(own, ts)["status"] === "active");
    await workspace.waitFor(() => workspace.progress(own, ts) === "");
    expect(await (await tell(page("Nora"))).answer()).toContain(townTitle("Nora"));
    expect(service.replies(own, ts)).toEqual([]);
    expect(service.logged.filter(({ level }) => level === "error")).toEqual([]);
  });
});
