import { readFile, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { rounded, type BenchTable } from "./bench-table.ts";
import { startChild, type Child } from "./child-process.ts";
import { hasReply, onStage, postLink, type Posted, type Stage } from "./stage.ts";

/** Enough channels that Slack's one post a second in each is no bound. */
const CHANNELS = 240;
/** Briefings after which is looked; what was learned at the start is learned by the first. */
const LOOKS = [1_000, 2_000, 5_000, 10_000];
/** Posts that wait for their briefing at a time. */
const AT_A_TIME = 60;
const PROMISED_RATIO = 1.1;
const PROMISED_MB = 50;

const BOT = [
  "--expose-gc",
  "--import",
  "./bench/collect-garbage.ts",
  "--max-semi-space-size=4",
  "--optimize-for-size",
  "bin/briefdesk.js",
  "start",
];
const startOne = (env: Record<string, string>) => [startChild(BOT, env)];

/** What the bot's process holds after ever more briefings, and takes while a model's reply does not end. */
export async function memory(): Promise<BenchTable[]> {
  return [
    { name: "Memory with the number of briefings", rows: await withBriefings() },
    { name: "Memory while a model's reply does not end", rows: await withoutEnd() },
  ];
}

async function withBriefings(): Promise<BenchTable["rows"]> {
  return onStage({ channels: CHANNELS, start: startOne }, async (stage) => {
    const rows: Record<string, string | number>[] = [];
    let posted = 0;
    let first: number | undefined;
    for (const look of LOOKS) {
      await brief(stage, posted, look);
      posted = look;
      const { resident, heap } = await collected(stage);
      first ??= resident;
      const ratio = Math.round((100 * resident) / first) / 100;
      const row = { briefings: look, "resident MB": resident, "heap MB": heap, ratio };
      console.error(JSON.stringify(row));
      rows.push({ ...row, promised: PROMISED_RATIO });
    }
    return rows;
  });
}

/** Posts the links from one number to another, so many at a time, and waits for all their briefings. */
async function brief(stage: Stage, from: number, to: number): Promise<void> {
  let next = from;
  const one = async (): Promise<void> => {
    while (next < to) await replied(stage, await postLink(stage, next++));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
}

const replied = ({ workspace, ...stage }: Stage, post: Posted): Promise<unknown> =>
  workspace.waitFor(() => hasReply({ workspace, ...stage }, post), "a briefing", 300_000);

/** How each sends without end. */
const ENDLESS: Readonly<Record<string, { type: string; begin: string; piece: string }>> = {
  "a whole reply": {
    type: "application/json",
    begin: '{"choices":[{"message":{"content":"',
    piece: "on and on ".repeat(500),
  },
  "a stream of events": {
    type: "text/event-stream",
    begin: "",
    piece: `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: "on and on " } }] })}\n\n`,
  },
};

async function withoutEnd(): Promise<BenchTable["rows"]> {
  const rows: Record<string, string | number>[] = [];
  for (const [fed, { type, begin, piece }] of Object.entries(ENDLESS)) {
    await using model = await endlessModel((response) => {
      response.writeHead(200, { "content-type": type }).write(begin);
      const more = (): void => {
        while (response.writable && response.write(piece));
      };
      response.on("drain", more);
      more();
    });
    const start = (env: Record<string, string>) =>
      startOne({
        ...env,
        OPENAI_BASE_URL: model.url,
        OPENAI_MODEL: "endless",
        OPENAI_OUTPUT: "schema",
      });
    const took = await onStage({ channels: 4, start }, growth);
    const row = { fed, "MB more at most": took };
    console.error(JSON.stringify(row));
    rows.push({ ...row, promised: PROMISED_MB });
  }
  return rows;
}

/** By how many megabytes the bot is larger while a briefing meets the model than it was after another. */
async function growth(stage: Stage): Promise<number> {
  const [bot] = stage.children as [Child];
  await replied(stage, await postLink(stage, 0));
  const { resident } = await collected(stage);
  await writeFile(`/proc/${bot.pid}/clear_refs`, "5");
  await replied(stage, await postLink(stage, 1));
  return rounded((await highestMb(bot)) - resident);
}

async function endlessModel(reply: (response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    request.resume().on("end", () => reply(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Resident memory and heap in megabytes, once garbage is collected. */
async function collected({ children, workspace }: Stage) {
  const [bot] = children as [Child];
  const reports = () => bot.output().match(/^\{"collected".*$/gmu) ?? [];
  const before = reports().length;
  bot.kill("SIGUSR2");
  const report = await workspace.waitFor(() => reports()[before], "collected garbage", 60_000);
  const { heapUsed } = (JSON.parse(report) as { collected: { heapUsed: number } }).collected;
  return { resident: await bot.residentMb(), heap: rounded(heapUsed / 1_000_000) };
}

/** The most that was resident since that was forgotten (Linux). */
async function highestMb({ pid }: Child): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024);
}
