import { LIBRARY_BOAT, ORCHARD, TELESCOPE } from "./articles.ts";
import type { OldBot, OldModules } from "./old-version.ts";
import { ADA, POLICY, READING, TEAM } from "./places.ts";
import { until } from "./until.ts";

/** What people do with the bot in a week, in some seconds. */
export async function use({ workspace, briefdesk, reply }: OldBot) {
  const { ledger } = briefdesk.store;
  const post = (text: string, thread?: string, channel = READING) =>
    workspace.post({ channel, user: ADA, text, ...(thread === undefined ? {} : { thread }) });
  const command = (name: string, text: string, channel = READING) =>
    workspace.command({ channel, user: ADA, command: name, text });

  await command("/brief", "length brief");
  await command("/brief", "audience parents");
  await command("/brief", "language me de");
  await command("/digest", "on 09:00 daily Europe/Berlin");
  const briefed = await post(ORCHARD);
  await reply(READING, briefed);
  await post("How many trees will be planted?", briefed);
  await reply(READING, briefed, 1);
  const muted = await post(LIBRARY_BOAT);
  await reply(READING, muted);
  await post("mute", muted);
  const deleted = await post(TELESCOPE.replaceAll("Lunde", "Moen"));
  await reply(READING, deleted);
  await workspace.remove(READING, deleted);
  await until(
    async () =>
      (await ledger.deliveriesIn({ team: TEAM, channel: READING, thread: deleted })).length === 0,
  );
  await post(LIBRARY_BOAT, undefined, POLICY);
  await until(
    async () => (await ledger.filedBetween(TEAM, POLICY, 0, Date.now() + 1)).length === 1,
  );
  await command("/digest", "now");
  await until(async () => (await ledger.lastDigest(TEAM, READING)) !== undefined);
  const since = await post(TELESCOPE);
  await reply(READING, since);

  const [article] = (await ledger.thread({ team: TEAM, channel: READING, thread: briefed }))!
    .articles;
  const who = { team: TEAM, channel: READING, user: ADA };
  await ledger.addFeedback({
    ...who,
    briefingKey: article!.briefingKey,
    useful: false,
    reason: "too short",
    at: Date.now(),
  });
  const tokens = { calls: 1, inputTokens: 1_800, cachedTokens: 0, outputTokens: 240 };
  await ledger.bookUsage({
    ...who,
    ...tokens,
    model: "some-model",
    costMicros: 5_200,
    at: Date.now(),
  });
  await ledger.noteModel({
    model: "some-model",
    reason: "did not answer",
    until: Date.now() + 60_000,
  });
  return { briefed, muted, deleted, since };
}

/** Slack takes a message, and neither its answer nor a look-up comes before the process is gone. */
export async function cutOff(
  { workspace, briefdesk }: OldBot,
  keys: OldModules["src/flows/keys.ts"],
) {
  const hang = { kind: "slow", delayMs: 3_600_000, times: 100 } as const;
  workspace.faults.inject({ method: "chat.postMessage", kind: "drop-after-store", times: 2 });
  workspace.faults.inject({ method: "conversations.replies", ...hang });
  workspace.faults.inject({ method: "conversations.history", ...hang });
  const say = (text: string, thread?: string) =>
    workspace.post({
      channel: READING,
      user: ADA,
      text,
      ...(thread === undefined ? {} : { thread }),
    });
  const botSays = (thread?: string) =>
    workspace
      .messages(READING, thread === undefined ? {} : { thread })
      .filter(({ bot_id }) => bot_id !== undefined).length;

  const cut = await say(TELESCOPE.replaceAll("Lunde", "Aldal"));
  await until(async () => botSays(cut) === 1);
  const digests = botSays();
  await workspace.command({ channel: READING, user: ADA, command: "/digest", text: "now" });
  await until(async () => botSays() > digests);
  await workspace.command({ channel: READING, user: ADA, command: "/digest", text: "now" });

  const second = await say(`<@U0BRIEFDESK> ${ORCHARD.replaceAll("Tarnby", "Skogby")}`, cut);
  const asked = await say("How far away is the comet?", cut);
  const withdrawn = await say("Who found the comet?", cut);
  await workspace.remove(READING, withdrawn);
  const place = { team: TEAM, channel: READING, thread: cut };
  await briefdesk.store.jobs.add(
    keys.keyedNotice({
      kind: "notice",
      id: `${asked}:more`,
      place,
      text: "I brief the first 5 of 6.",
    }),
  );
  await until(async () => (await briefdesk.store.jobs.stats()).waiting === 6);
  return { cut, second, asked, withdrawn };
}
