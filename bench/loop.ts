import { openNewsstand } from "../tests/support/newsstand.ts";
import { scriptedModel, type ScriptedReply } from "../tests/writers/scripted-model.ts";
import type { BenchTable } from "./bench-table.ts";
import { startChild, type Child } from "./child-process.ts";
import { newsPage } from "./news-site.ts";
import { obedientModel } from "./obedient-model.ts";
import { channelOf, hasReply, onStage, postLink, type Posted, type Stage } from "./stage.ts";

/** No input should hold up the event loop for longer. */
const PROMISED_MS = 50;
const LONGEST_TEXT = 2_000_000;
const LONGEST_QUESTION = 4_000;
const LONGEST_REPLY = 2_000_000;
const ROBOTS_BYTES = 500 * 1_024;
const BURST = 300;
const CHANNELS = 24;

const SENTENCE =
  "The workshop in the old mill of Boda repaired 312 bicycles that nobody had come for. ";

/** What is fed, up to its limit; resolves with the posts that must be replied to. */
type Load = (
  stage: Stage,
  model: { reply: ScriptedReply | undefined },
) => Promise<readonly Posted[]>;

const LOADS: Readonly<Record<string, Load>> = {
  "one link": async (stage) => [await postLink(stage, 0)],
  "a text of 2,000,000 characters": async (stage) => [
    await post(stage, 1, "", { files: [{ name: "mill.txt", bytes: filled(LONGEST_TEXT, line) }] }),
  ],
  "a page of 2,000,000 characters": async (stage) => {
    const body = filled(LONGEST_TEXT, (n) => `<p>${line(n)}</p>`);
    stage.newsstand.put("/long", `<html lang="en"><title>Mill</title><article>${body}</article>`);
    // Whoever asks is told when it takes too long; of a link that is only posted nothing is said then.
    const asked = `<@${stage.workspace.botUserId}> ${stage.newsstand.url("/long")}`;
    return [await post(stage, 2, asked)];
  },
  "a question of 4,000 characters": async (stage) => {
    const first = await postLink(stage, 3);
    await replied(stage, [first]);
    const question = `${filled(LONGEST_QUESTION, line)} Who?`.slice(-LONGEST_QUESTION);
    const asked = `<@${stage.workspace.botUserId}> ${question}`;
    const { channel, ts: thread } = first;
    await stage.workspace.post({ channel, user: stage.workspace.users.ada, text: asked, thread });
    await stage.workspace.waitFor(() => replies(stage, first) > 1, "an answer", 120_000);
    return [];
  },
  "a model's reply of 2 MB": async (stage, model) => {
    const item = JSON.stringify({ cites: [1], text: SENTENCE });
    const items = filled(LONGEST_REPLY - 100, () => `${item},`).slice(0, -1);
    model.reply = { content: `{"stated":true,"headline":"","questions":[],"items":[${items}]}` };
    const posted = [await postLink(stage, 4)];
    await replied(stage, posted);
    model.reply = undefined;
    return posted;
  },
  "a robots.txt of 500 KiB": async (stage) => {
    const rules = filled(ROBOTS_BYTES, () => `Disallow: /${"*e".repeat(20)}x\n`);
    // A site that was not visited yet: robots.txt is asked for once a day.
    await using site = await openSite(`User-agent: *\n${rules}`);
    const posted = [await post(stage, 5, site.url(`/${"e".repeat(2_000)}`))];
    await replied(stage, posted);
    return posted;
  },
  "a message of 3,000 blocks": async (stage) => {
    const link = await postLink(stage, 6);
    const block = { type: "section", text: { type: "mrkdwn", text: SENTENCE } };
    const blocks = Array.from({ length: 3_000 }, () => block);
    await post(stage, 7, SENTENCE, { blocks });
    return [link];
  },
  "/brief language of no name": async (stage) => {
    const { workspace } = stage;
    const given = { channel: channelOf(stage, 8), user: workspace.users.ada, command: "/brief" };
    await workspace.command({ ...given, text: "language Xyzzysch" });
    return [];
  },
  [`a burst of ${BURST} links`]: (stage) =>
    Promise.all(Array.from({ length: BURST }, (_, n) => postLink(stage, 100 + n))),
};

/**
 * The longest pause of the bot's event loop while each limit is fed to it: milliseconds on the clock, which grow on a
 * busy machine, and milliseconds of processor time between two looks, which do not.
 */
export async function loop(): Promise<BenchTable> {
  const state: { reply: ScriptedReply | undefined } = { reply: undefined };
  await using model = await scriptedModel((request) => state.reply ?? obedientModel(request));
  const start = (env: Record<string, string>) => [
    startChild(["--import", "./bench/loop-watch.ts", "bin/briefdesk.js", "start"], {
      ...env,
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "sk-bench",
      OPENAI_MODEL: "bench",
      OPENAI_OUTPUT: "schema",
      FETCH_ROBOTS: "true",
    }),
  ];
  const rows = await onStage({ channels: CHANNELS, start }, async (stage) => {
    const measured: Record<string, string | number>[] = [];
    for (const [fed, load] of Object.entries(LOADS)) {
      await longestPause(stage);
      await replied(stage, await load(stage, state));
      await stage.workspace.settled();
      const { ms, computing } = await longestPause(stage);
      const row = {
        fed,
        "ms of standing": Math.round(ms),
        "ms of computing": Math.round(computing),
      };
      console.error(JSON.stringify(row));
      measured.push({ ...row, promised: PROMISED_MS });
    }
    return measured;
  });
  return { name: "Longest pause of the event loop", rows };
}

async function openSite(robotsTxt: string) {
  const site = await openNewsstand();
  site.put("/robots.txt", robotsTxt);
  site.put(`/${"e".repeat(2_000)}`, newsPage(1));
  return { ...site, [Symbol.asyncDispose]: site.close };
}

async function replied(stage: Stage, posts: readonly Posted[]): Promise<void> {
  for (const one of posts)
    await stage.workspace.waitFor(() => hasReply(stage, one), "a reply", 300_000);
}

async function post(stage: Stage, n: number, text: string, more: object = {}): Promise<Posted> {
  const channel = channelOf(stage, n);
  const { workspace } = stage;
  return {
    channel,
    ts: await workspace.post({ channel, user: workspace.users.ada, text, ...more }),
  };
}

const replies = ({ workspace }: Stage, { channel, ts }: Posted): number =>
  workspace.messages(channel, { thread: ts }).filter(({ bot_id }) => bot_id === workspace.botId)
    .length;

/** Asks the bot, which writes it to its output. */
async function longestPause({ children, workspace }: Stage) {
  const [bot] = children as [Child];
  const before = pausesIn(bot).length;
  bot.kill("SIGUSR2");
  const found = () => pausesIn(bot)[before];
  return await workspace.waitFor(found, "the longest pause", 60_000);
}

const pausesIn = (bot: Child) =>
  bot
    .output()
    .split("\n")
    .filter((text) => text.startsWith('{"longestPause"'))
    .map((text) => (JSON.parse(text) as { longestPause: Pause }).longestPause);

interface Pause {
  readonly ms: number;
  readonly computing: number;
}

const line = (n: number): string => `On day ${n} ${SENTENCE}\n`;

function filled(characters: number, piece: (n: number) => string): string {
  const pieces: string[] = [];
  for (let n = 0, length = 0; length < characters; n += 1) {
    const one = piece(n);
    pieces.push(one);
    length += one.length;
  }
  return pieces.join("");
}
