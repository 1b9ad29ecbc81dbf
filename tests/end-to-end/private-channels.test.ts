import { afterAll, beforeAll, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { townPage, townText } from "../support/town-page.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());

const { post, said, ask } = readingRoom(() => service);

/** Briefs a town's page in #policy, under a link with a key in it and a title of its own. */
async function briefInPrivate(town: string): Promise<void> {
  const { workspace, newsstand } = service;
  const { policy } = workspace.channels;
  const path = `/${town.toLowerCase()}?key=secret`;
  newsstand.put(path, townPage(town).replaceAll("closes its swimming hall", "CLASSIFIED draft"));
  const ts = await post(newsstand.url(path), { channel: policy });
  expect(seen(await service.reply(policy, ts))).toContain("CLASSIFIED");
}

/** Everything that is in #reading, and what its modals and its digest show. */
async function shownInPublic(ts: string, user: string): Promise<string> {
  const { workspace } = service;
  const { reading, policy } = workspace.channels;
  const [message] = service.replies(reading, ts);
  await workspace.press({ channel: reading, ts: message?.ts ?? "", actionId: "sources", user });
  const view = await workspace.waitFor(() => workspace.views.find((one) => one.user === user));
  await workspace.command({ channel: reading, user, command: "/digest", text: "now" });
  await workspace.waitFor(() =>
    service.replies(reading).some((one) => seen(one).startsWith("Digest")),
  );
  await workspace.settled();
  const replies = workspace.messages(reading).flatMap((one) => service.replies(reading, one.ts));
  const shown = JSON.stringify([replies, service.replies(reading), view.body["blocks"]]);
  await workspace.close(view.id);
  return shown.replaceAll(policy, "#policy");
}

const PRIVATE = /secret|CLASSIFIED|#policy|briefed here before/u;

test.for(["ada", "minjun"] as const)(
  "what a private channel alone knows is shown nowhere else, also not to %s: no link, no title, no thread",
  async (name) => {
    const { workspace, newsstand } = service;
    const user = workspace.users[name];
    const town = { ada: "Alby", minjun: "Boda" }[name];
    await briefInPrivate(town);
    newsstand.put(`/${town}/open`, townPage(town));
    for (let times = 0; times < 2; times += 1) {
      const ts = await post(newsstand.url(`/${town}/open`), { user });
      await said(ts);
      await ask(ts, "How much will the new hall cost?", { user });
      const shown = await shownInPublic(ts, user);
      expect(shown).toContain(`/${town}/open`);
      expect(shown.match(PRIVATE)).toBeNull();
    }
  },
);

test("a text that is pasted where others read says nothing of the page it stands on", async () => {
  const { minjun } = service.workspace.users;
  await briefInPrivate("Cimbris");
  const ts = await post(townText("Cimbris").join("\n\n"), { user: minjun });
  const [briefing = ""] = await said(ts);
  expect(briefing).toContain("Pasted text");
  expect(briefing).not.toMatch(/Norrvik Gazette|CLASSIFIED/u);
  expect((await shownInPublic(ts, minjun)).match(PRIVATE)).toBeNull();
});
