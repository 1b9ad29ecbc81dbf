import { describe, expect, test } from "vitest";
import type { Welcome } from "../../../src/workspace/page/parts/welcome.ts";
import type { WorkspaceOptions } from "../../../src/workspace/workspace.ts";
import { workspace } from "../bolt-app.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const WELCOME: Welcome = {
  keptIn: "/srv/briefs",
  keptDays: 7,
  samples: [
    {
      name: "well.txt",
      language: "fr",
      label: "Le puits",
      read: async () => bytesOf("Le puits\n\nIl est rouvert.\n"),
    },
    { name: "mill.md", language: "de", label: "Die Mühle", read: async () => bytesOf("# Mühle") },
  ],
};

const open = async (options: WorkspaceOptions = { welcome: WELCOME }) => {
  const on = await workspace(options);
  const page = async (query = "") => {
    const markup = await (await fetch(`${on.pageUrl}?${query}`)).text();
    return { markup, text: markup.replaceAll(/<[^>]+>|\s+/gu, " ").replaceAll(/ +/gu, " ") };
  };
  const press = async (sample: string, fields: Record<string, string> = {}) => {
    const { reading: channel } = on.channels;
    const body = new URLSearchParams({ channel, user: on.users.layla, sample, ...fields });
    const origin = new URL(on.pageUrl).origin;
    const headers = { origin, accept: "application/json" };
    const answer = await fetch(`${on.pageUrl}page/sample`, { method: "POST", body, headers });
    return answer.json() as Promise<{ ok: boolean; ts?: string; error?: string }>;
  };
  return { on, page, press };
};

describe("the page greets", () => {
  test("with what it is and is not, who the people are, and what is kept for how long", async () => {
    const { page } = await open();
    const { text } = await page();
    expect(text).toContain("This is no Slack");
    expect(text).toContain("Ada Brandt, Min-jun Seo, and Layla Haddad are made up");
    expect(text).toContain("Messages are forgotten when the program stops");
    expect(text).toContain("stays in /srv/briefs for 7 days");
  });

  test("a single day is one", async () => {
    const { page } = await open({ welcome: { ...WELCOME, keptDays: 1 } });
    expect((await page()).text).toContain("for 1 day.");
  });

  test("also above what was posted already, so that samples stay in reach", async () => {
    const { on, page } = await open();
    await on.post({ channel: on.channels.reading, user: on.users.ada, text: "Good morning" });
    const { text } = await page();
    expect(text.indexOf("Try one")).toBeLessThan(text.indexOf("Good morning"));
  });

  test("not in a channel whose beginning is not shown", async () => {
    const { on, page } = await open();
    for (let at = 0; at < 151; at++)
      await on.post({ channel: on.channels.reading, user: on.users.ada, text: `no. ${at}` });
    expect((await page()).text).not.toContain("Try one");
  });

  test("with samples in their own language, and without the heading where there are none", async () => {
    const { page } = await open();
    expect((await page()).markup).toMatch(/value="well\.txt"\s+lang="fr"[^>]*>\s*Le puits/u);
    const bare = await open({ welcome: { ...WELCOME, samples: [] } });
    expect((await bare.page()).text).not.toContain("Try one");
  });

  test("a workspace of tests says only what to do there", async () => {
    const { page } = await open({});
    const { text } = await page();
    expect(text).toContain("Paste a link or a whole article");
    expect(text).not.toContain("This is no Slack");
  });
});

describe("a press on a sample posts it, as whoever one is, where one is", () => {
  test("a text is pasted", async () => {
    const { on, press } = await open();
    const { ts } = await press("well.txt");
    const [message] = on.messages(on.channels.reading);
    expect(message).toMatchObject({ ts, user: on.users.layla });
    expect(message?.text).toBe("Le puits\n\nIl est rouvert.");
    expect(message?.files).toBeUndefined();
  });

  test("a page or a report is attached", async () => {
    const { on, press } = await open();
    await press("mill.md", { channel: on.directMessage(on.users.layla) });
    const [message] = on.messages(on.directMessage(on.users.layla));
    expect(message?.files).toMatchObject([{ name: "mill.md", size: 8 }]);
  });

  test.each(["", "../package.json", "mill"])("%j is no sample", async (name) => {
    const { on, press } = await open();
    expect(await press(name)).toMatchObject({ ok: false, error: "There is no such sample." });
    expect(on.messages(on.channels.reading)).toEqual([]);
  });
});
