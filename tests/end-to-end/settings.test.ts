import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { until } from "../support/until.ts";
import { townPage } from "../support/town-page.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService({ workspace: { manifest: readFileSync("manifest.yml", "utf8") } });
});
afterAll(() => service.close());

/** Opens the tab again until it shows what is wanted. */
const homeShows = async (user: string, ...wanted: readonly string[]): Promise<void> =>
  until(async () => {
    await service.workspace.openHome(user);
    await service.workspace.settled();
    const home = JSON.stringify(service.workspace.home(user)?.body["blocks"] ?? []);
    return wanted.every((text) => home.includes(text));
  });
const settingsOf = async (user: string, channel = service.workspace.channels.reading) => {
  await service.workspace.command({ channel, user, command: "/brief", text: "settings" });
  return service.workspace.waitFor(() => service.workspace.views.at(-1));
};
const said = (channel: string): string[] =>
  service.replies(channel).map((message) => seen(message));

test("settings are seen and changed in Slack, in the language of whoever does", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const { ada, minjun } = workspace.users;
  await homeShows(minjun, "참여 중인 채널");
  const view = await settingsOf(minjun);
  expect(JSON.stringify(view.body)).toContain("독일어");
  const { errors } = await workspace.submit(view.id, {
    mode: { value: "asked" },
    language: { value: "de" },
    audience: { value: "engineers" },
  });
  expect(errors).toEqual({});
  // One quiet line, in the language that the channel has from now on.
  await workspace.waitFor(() => said(reading).length === 1);
  expect(said(reading)[0]).toContain("hat geändert, wie ich hier arbeite");
  expect(said(reading)[0]).toContain("minjun");
  await homeShows(ada, "Channels I am in", "When asked", "German", "engineers");
  const again = await settingsOf(ada);
  expect(JSON.stringify(again.body)).toContain("Last changes");
  await workspace.close(again.id);
});

test("a dialog is opened from the Home tab, and one's own language is chosen there", async () => {
  const { workspace } = service;
  const { policy } = workspace.channels;
  const { ada } = workspace.users;
  await homeShows(ada, "Channels I am in");
  await workspace.press({ home: true, user: ada, actionId: "edit_channel", value: policy });
  const view = await workspace.waitFor(() => workspace.views.at(-1));
  expect(String(view.body["private_metadata"])).toContain(policy);
  await workspace.close(view.id);
  await workspace.press({ home: true, user: ada, actionId: "own_language", value: "fr" });
  await workspace.waitFor(() =>
    JSON.stringify(workspace.home(ada)?.body["blocks"]).includes("Canaux où je suis"),
  );
  await workspace.press({ home: true, user: ada, actionId: "own_language", value: "channel" });
});

test("what could not be read is handed in from the Home tab", async () => {
  const { workspace, newsstand } = service;
  const { policy } = workspace.channels;
  const { layla } = workspace.users;
  const ts = await workspace.post({ channel: policy, user: layla, text: newsstand.url("/gone") });
  await workspace.waitFor(() => workspace.ephemerals(layla).length > 0);
  await homeShows(layla, "home_hand_in");
  const value = JSON.stringify({ channel: policy, thread: ts, about: { ts, position: 0 } });
  await workspace.press({ home: true, user: layla, actionId: "home_hand_in", value });
  const view = await workspace.waitFor(() => workspace.views.at(-1));
  const text = `${townPage("Alby").replace(/<[^>]+>/gu, " ")}`;
  await workspace.submit(view.id, { text: { value: text.slice(0, 2_900) } });
  expect(seen(await service.reply(policy, ts))).toContain("Alby");
});

test("who may not change settings is told so alone, and keeps their own", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const { ada, minjun } = workspace.users;
  const before = said(reading).length;
  const type = (user: string, text: string) =>
    workspace.command({ channel: reading, user, command: "/brief", text });
  await type(ada, "roles admins");
  const body = await type(minjun, "length deep");
  expect(JSON.stringify(body)).toContain("관리자만");
  const view = await settingsOf(minjun);
  expect(JSON.stringify(view.body)).not.toContain('"block_id":"mode"');
  await workspace.submit(view.id, { own: { value: "ja" } });
  const { ledger } = service.briefdesk.store;
  expect(await ledger.personSettings(workspace.teamId, minjun)).toEqual({ language: "ja" });
  expect(said(reading)).toHaveLength(before);
});

test("a digest is chosen in a dialog that says when it would come next, in English and in Korean", async () => {
  const { workspace } = service;
  const { reading, policy } = workspace.channels;
  const { ledger } = service.briefdesk.store;
  const brief = (user: string, text: string) =>
    workspace.command({ channel: reading, user, command: "/brief", text });
  await brief(workspace.users.ada, "roles everyone");
  await brief(workspace.users.minjun, "language me off");
  for (const [user, channel, words] of [
    [workspace.users.ada, policy, { weekly: "every week on Friday", never: "On no day" }],
    [workspace.users.minjun, reading, { weekly: "매주 금요일", never: "요일을 하나도" }],
  ] as const) {
    await workspace.command({ channel, user, command: "/digest", text: "" });
    const { id } = await workspace.waitFor(() => workspace.views.find((one) => one.user === user));
    const view = () => seen(workspace.views.find((one) => one.id === id));
    const choose = (blockId: string, value: string | readonly string[]) =>
      workspace.press({ view: id, user, actionId: "digest_field", blockId, value });
    await choose("days", ["5"]);
    await workspace.waitFor(() => view().includes(words.weekly));
    await choose("days", []);
    await workspace.waitFor(() => view().includes(words.never));
    const { errors } = await workspace.submit(id, {});
    expect(errors["days"]).toContain(words.never);
    expect(await ledger.digestSchedule(workspace.teamId, channel)).toBeUndefined();
    await workspace.submit(id, {
      days: { digest_field: ["2", "4"] },
      at: { digest_field: "08:45" },
      zone: { digest_field: "Asia/Kathmandu" },
    });
    expect(await ledger.digestSchedule(workspace.teamId, channel)).toMatchObject({
      at: "08:45",
      weekday: 2,
      furtherDays: [4],
      zone: "Asia/Kathmandu",
    });
    await workspace.waitFor(() => said(channel).some((text) => text.includes("08:45")));
    await homeShows(user, "08:45", "Asia/Kathmandu");
  }
});
