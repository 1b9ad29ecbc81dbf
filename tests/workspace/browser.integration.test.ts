import type { App } from "@slack/bolt";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test, type TestContext } from "vitest";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { openChromium } from "../support/chromium.ts";
import { client as clientOf, inhabited } from "./bolt-app.ts";

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

/** The workspace's page in a real browser; a page that reports an error fails the test. */
async function visit(context: TestContext, on: Workspace, query = ""): Promise<Page> {
  if (!browser) return context.skip("Chromium is not installed");
  const errors: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
  page.setDefaultTimeout(0);
  onTestFinished(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });
  page.on("pageerror", (error) => void errors.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && errors.push(line.text())));
  await page.goto(`${on.pageUrl}?${query}`);
  return page;
}

const words = (text: string) => ({ type: "plain_text" as const, text });

/** An app that answers a link in its thread, with a button that opens a modal. */
function reader(app: App, answers: string[]): void {
  app.message("https://", async ({ message, client }) => {
    const thread_ts = message.ts;
    const place = { channel_id: message.channel, thread_ts };
    await client.assistant.threads.setStatus({ ...place, status: "is reading…" });
    await client.chat.postMessage({
      channel: message.channel,
      thread_ts,
      text: "A briefing",
      blocks: [
        { type: "header", text: words("What the article says") },
        {
          type: "actions",
          elements: [{ type: "button", action_id: "ask", text: words("Ask something") }],
        },
      ],
    });
  });
  app.action("ask", async ({ ack, body, client }) => {
    await ack();
    await client.views.open({
      trigger_id: "trigger_id" in body ? body.trigger_id : "",
      view: {
        type: "modal",
        callback_id: "ask",
        title: words("Ask"),
        submit: words("Send"),
        blocks: [
          {
            type: "input",
            block_id: "question",
            label: words("Your question"),
            element: { type: "plain_text_input", action_id: "v" },
          },
        ],
      },
    });
  });
  app.view("ask", async ({ ack, view }) => {
    await ack();
    answers.push(view.state.values["question"]?.["v"]?.value ?? "");
  });
}

test("a person posts a link, sees the answer, presses a button and fills in the modal", async (context) => {
  const answers: string[] = [];
  const on = await inhabited((app) => reader(app, answers));
  const page = await visit(context, on, "as=ada");
  await page.fill("#write textarea", "https://a.example/story");
  await page.keyboard.press("Enter");
  // Beside the channel there is room: the thread opens with the first reply.
  await page.waitForSelector("#thread >> text=What the article says");
  await page.click("#thread >> text=Ask something");
  await page.fill(".modal input[name^=value]", "Why?");
  await page.click(".modal >> text=Send");
  await page.waitForSelector(".modal", { state: "detached" });
  expect(answers).toEqual(["Why?"]);
  await page.fill("#reply textarea", "Thanks");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#thread article >> text=Thanks");
});

test("what is half written stays while others post", async (context) => {
  const on = await inhabited(() => undefined);
  const { reading: channel } = on.channels;
  const page = await visit(context, on, "as=ada");
  await page.fill("#write textarea", "half a sentence");
  await on.post({ channel, user: on.users.minjun, text: "meanwhile" });
  await page.waitForSelector("#messages >> text=meanwhile");
  expect(await page.inputValue("#write textarea")).toBe("half a sentence");
});

test("on a phone one thing is shown at a time", async (context) => {
  const on = await inhabited(() => undefined);
  const { reading: channel } = on.channels;
  const thread = await on.post({ channel, user: on.users.ada, text: "root" });
  await on.post({ channel, user: on.users.minjun, text: "reply", thread });
  const page = await visit(context, on, "as=ada");
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.isVisible("#sidebar")).toBe(false);
  await page.click(".thread-link");
  await page.waitForSelector("#thread >> text=reply");
  expect(await page.isVisible("#channel")).toBe(false);
  await page.click("#thread .close");
  await page.waitForSelector("#channel .back");
  await page.click("#channel .back");
  await page.waitForSelector("#sidebar", { state: "visible" });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test("each message is read in its own direction", async (context) => {
  const on = await inhabited(() => undefined);
  const { reading: channel } = on.channels;
  await on.post({ channel, user: on.users.ada, text: "The ferry starts in spring." });
  await on.post({
    channel,
    user: on.users.layla,
    text: "تبدأ العبّارة في الربيع: https://a.example/",
  });
  const page = await visit(context, on, "as=ada");
  const directions = await page.$$eval("#messages .said p", (paragraphs) =>
    paragraphs.map((paragraph) => getComputedStyle(paragraph).direction),
  );
  expect(directions).toEqual(["ltr", "rtl"]);
});

test("what runs from right to left begins on the right: lists, quotations, small print", async (context) => {
  const on = await inhabited(() => {});
  const text = { type: "text" as const, text: "افتتحت بلدية النخيل مكتبة متنقلة" };
  await clientOf(on).chat.postMessage({
    channel: on.channels.reading,
    text: "A briefing",
    blocks: [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_list",
            style: "bullet",
            elements: [{ type: "rich_text_section", elements: [text] }],
          },
          { type: "rich_text_quote", elements: [text] },
        ],
      },
      { type: "context", elements: [words(text.text)] },
    ],
  });
  const page = await visit(context, on, "as=ada");
  const boxOf = async (selector: string) => {
    const box = await page.locator(`.said ${selector}`).first().boundingBox();
    return box ?? { x: 0, width: 0 };
  };
  const said = await boxOf(".slack_blocks_to_jsx__rich_text");
  for (const selector of ["li", "blockquote", ".context"]) {
    const box = await boxOf(`${selector} .slack_blocks_to_jsx__rich_text_section_element_text`);
    expect(box.x).toBeGreaterThan(said.x + said.width / 2);
    expect(said.x + said.width - box.x - box.width).toBeLessThan(40);
  }
});
