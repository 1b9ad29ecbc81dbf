// Draws the README's picture: a thread as a reader sees it, made by the bot in its local workspace.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { runService } from "../tests/support/running-service.ts";

const [target = "docs/thread.png"] = process.argv.slice(2);
const WIDTH = 760;
const QUIET =
  "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync";

const desk = await runService();
const { workspace } = desk;
const { reading } = workspace.channels;
const { ada, minjun, layla } = workspace.users;

const text = await readFile("samples/defense-talks.txt", "utf8");
const thread = await workspace.post({ channel: reading, user: ada, text });
await desk.reply(reading, thread);
await workspace.post({
  channel: reading,
  user: minjun,
  text: "Where were the talks held?",
  thread,
});
await desk.reply(reading, thread, 1);
await workspace.post({
  channel: reading,
  user: layla,
  text: `<@${workspace.botUserId}> What did the ministers have for lunch?`,
  thread,
});
await desk.reply(reading, thread, 2);
const html = await workspace.renderThread({ channel: reading, thread });
await desk.close();

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: QUIET.split(" ") });
const page = await browser.newPage({
  viewport: { width: WIDTH, height: 600 },
  deviceScaleFactor: 2,
});
await page.setContent(html);
await page.screenshot({ path: target, fullPage: true });
await browser.close();
console.log(`${target} is drawn.`);
