import { beforeEach, describe, expect, test } from "vitest";
import { BusyError, ReaderError, StoppedByReader } from "../../../src/errors.ts";
import type { Chat } from "../../../src/ports/chat.ts";
import type { ReplyAddress } from "../../../src/domain/post.ts";
import type { Reply } from "../../../src/domain/reply.ts";
import { article, stated } from "../blocks/replies.ts";

/** A workspace of three people: an open channel, a private one without Min-jun, and Ada's own with the bot. */
export interface ChatBench {
  readonly chat: Chat;
  readonly team: string;
  readonly channels: { readonly open: string; readonly closed: string; readonly own: string };
  /** Ada speaks German and lives in Berlin, Min-jun Korean, in Seoul. */
  readonly users: { readonly ada: string; readonly minjun: string };
  /** Somebody posts; resolves with the `ts`. */
  post(message: {
    channel: string;
    user: string;
    text: string;
    thread?: string;
    file?: { name: string; text: string };
  }): Promise<string>;
  /** Texts of the bot's messages in a thread, or in the channel itself. */
  said(channel: string, thread?: string): string[];
  /** What is shown as being done in a thread; empty when nothing is. */
  progress(channel: string, thread: string): string;
  /** The id of the file of a message. */
  fileOf(channel: string, ts: string): string;
  /** Slack asks for a wait, or is away, at the next call that posts. */
  refuseOnce(how: { waitSeconds: number } | "away"): void;
  archive(channel: string): void;
}

const notice = (text: string): Reply => ({ kind: "notice", text });
const NOWHERE = "1000000000.000100";

/** What every `Chat` does. */
export function chatContract(name: string, open: () => Promise<ChatBench>): void {
  describe(`the chat in ${name}`, () => {
    let bench: ChatBench;
    let chat: Chat;
    let at: ReplyAddress & { thread: string };
    const here = () => bench.said(at.channel, at.thread);
    /** Where somebody waits for a reply. */
    const toAda = () => ({ ...at, reader: bench.users.ada });
    const discussion = (user: string | undefined) =>
      chat.discussion(bench.team, at.channel, at.thread, user, "en");

    beforeEach(async () => {
      bench = await open();
      chat = bench.chat;
      const channel = bench.channels.open;
      const thread = await bench.post({ channel, user: bench.users.ada, text: "Look at this" });
      at = { team: bench.team, channel, thread };
    });

    describe("a reply", () => {
      test("stands in its thread, or in the channel itself, and is known by its ts", async () => {
        const ts = await chat.deliver(notice("in the thread"), at, "a");
        const { team, channel } = at;
        const other = await chat.deliver(notice("in the channel"), { team, channel }, "b");
        expect(here()).toEqual(["in the thread"]);
        expect(bench.said(channel)).toEqual(["in the channel"]);
        expect(Number(other)).toBeGreaterThan(Number(ts));
      });

      test("stands once, however often it is delivered under its key", async () => {
        const ts = await chat.deliver(notice("once"), at, "a");
        expect(await chat.deliver(notice("once"), at, "a")).toBe(ts);
        expect(await chat.deliver(notice("once"), at, "another key")).not.toBe(ts);
        expect(here()).toEqual(["once", "once"]);
      });

      test("is refused for good where it will never be taken", async () => {
        bench.archive(at.channel);
        for (const channel of [at.channel, "C0NONE"]) {
          const refused = chat.deliver(notice("lost"), { ...at, channel }, `to ${channel}`);
          await expect(refused).rejects.toBeInstanceOf(ReaderError);
        }
        expect(here()).toEqual([]);
      });

      test("is for later where Slack asks to wait, as long as it says", async () => {
        bench.refuseOnce({ waitSeconds: 90 });
        const refused = chat.deliver(notice("late"), at, "a");
        await expect(refused).rejects.toMatchObject({ name: "BusyError", retryAfterMs: 90_000 });
        await chat.deliver(notice("late"), at, "a");
        expect(here()).toEqual(["late"]);
      });

      test("is for later while Slack is away, and stands once when it is back", async () => {
        bench.refuseOnce("away");
        await expect(chat.deliver(notice("late"), at, "a")).rejects.toBeInstanceOf(BusyError);
        await chat.deliver(notice("late"), at, "a");
        expect(here()).toEqual(["late"]);
      });

      test("is not posted once its job was aborted", async () => {
        const gone = AbortSignal.abort(new Error("lease lost"));
        await expect(chat.deliver(notice("never"), at, "a", gone)).rejects.toThrow("lease lost");
        expect(here()).toEqual([]);
      });
    });

    describe("a reply that is written slowly", () => {
      test("is one message, whole at the end, and is handed back", async () => {
        const whole = answer(2);
        const given = await chat.stream(
          async (show) => {
            show(answer(1));
            return whole;
          },
          toAda(),
          "a",
        );
        expect(given).toBe(whole);
        expect(here()).toHaveLength(1);
        expect(here()[0]).toContain("It rained");
      });

      test("is one message where its key stood before", async () => {
        await chat.stream(async () => answer(1), toAda(), "a");
        await chat.stream(async () => answer(1), toAda(), "a");
        expect(here()).toHaveLength(1);
      });

      test("is posted all the same where nobody waits for it, and in the channel itself", async () => {
        await chat.stream(async () => answer(1), { ...toAda(), reader: undefined }, "a");
        expect(here()).toHaveLength(1);
        const { team, channel } = at;
        await chat.stream(async () => answer(1), { team, channel, reader: bench.users.ada }, "b");
        expect(bench.said(channel)).toHaveLength(1);
      });

      test("that its reader stops before anything is shown is not posted", async () => {
        const stopped = new StoppedByReader("stopped");
        const write = () => Promise.reject(stopped);
        await expect(chat.stream(write, toAda(), "a")).rejects.toBe(stopped);
        expect(here()).toEqual([]);
      });

      test("that cannot be written is not posted, and the reason is thrown", async () => {
        const broken = chat.stream(() => Promise.reject(new Error("no words")), toAda(), "a");
        await expect(broken).rejects.toThrow("no words");
        expect(here()).toEqual([]);
      });
    });

    describe("progress", () => {
      test("is shown in the thread until it is cleared", async () => {
        await chat.progress(at, "is reading…");
        expect(bench.progress(at.channel, at.thread)).toBe("is reading…");
        await chat.progress(at, "");
        expect(bench.progress(at.channel, at.thread)).toBe("");
      });

      test("that cannot be shown is no failure", async () => {
        await chat.progress({ team: at.team, channel: at.channel }, "is reading…");
        await chat.progress({ ...at, channel: "C0NONE" }, "is reading…");
        expect(bench.progress("C0NONE", at.thread)).toBe("");
      });
    });

    describe("a message", () => {
      const { post, message } = {
        post: (channel: string, text: string, thread?: string) => {
          const posted = { channel, user: bench.users.ada, text };
          return bench.post(thread === undefined ? posted : { ...posted, thread });
        },
        message: (channel: string, ts: string, user: string | undefined) =>
          chat.message(bench.team, channel, ts, user),
      };

      test("is read with its links by whoever may read its channel", async () => {
        const { open: channel, closed } = bench.channels;
        const ts = await post(channel, "See https://news.example/a");
        const content = {
          text: "See https://news.example/a",
          links: ["https://news.example/a"],
          files: [],
        };
        expect(await message(channel, ts, bench.users.minjun)).toEqual(content);
        const secret = await post(closed, "secret");
        expect(await message(closed, secret, bench.users.minjun)).toBeUndefined();
        expect(await message(closed, secret, bench.users.ada)).toMatchObject({ text: "secret" });
      });

      test("is the latest of its thread until something stands behind it", async () => {
        const { team } = bench;
        const { open: channel } = bench.channels;
        const thread = await post(channel, "Look at this");
        expect(await chat.isLatest({ team, channel, ts: thread })).toBe(true);
        const question = await post(channel, "What does it cost?", thread);
        expect(await chat.isLatest({ team, channel, ts: thread })).toBe(false);
        expect(await chat.isLatest({ team, channel, ts: question, thread })).toBe(true);
        await post(channel, "And who pays?", thread);
        expect(await chat.isLatest({ team, channel, ts: question, thread })).toBe(false);
      });

      test("is not there for nobody, and not where there is none", async () => {
        expect(await message(at.channel, at.thread, undefined)).toBeUndefined();
        expect(await message(at.channel, NOWHERE, bench.users.ada)).toBeUndefined();
      });

      test("of a thread is the reply's own", async () => {
        const ts = await post(at.channel, "a reply", at.thread);
        expect(await message(at.channel, ts, bench.users.ada)).toMatchObject({ text: "a reply" });
      });

      test("has an address where there is one", async () => {
        const link = await chat.permalink(bench.team, at.channel, at.thread);
        expect(link).toContain(`/archives/${at.channel}/p${at.thread.replace(".", "")}`);
        expect(await chat.permalink(bench.team, at.channel, NOWHERE)).toBeUndefined();
      });

      test("of the bot is removed; what is gone already is no failure", async () => {
        const ts = await chat.deliver(notice("mine"), at, "a");
        await chat.remove(bench.team, at.channel, [ts, ts, NOWHERE]);
        expect(here()).toEqual([]);
      });
    });

    describe("what was missed", () => {
      test("is looked for in every conversation that the bot is in", async () => {
        const { open: channel, closed, own } = bench.channels;
        const found = await chat.conversations(bench.team);
        const types = Object.fromEntries(found.map(({ id, type }) => [id, type]));
        expect(types).toMatchObject({ [channel]: "channel", [closed]: "group", [own]: "im" });
      });

      test("is what people posted between two moments, oldest first, as it would have come", async () => {
        const { open: channel } = bench.channels;
        const { minjun: user } = bench.users;
        const link = await bench.post({ channel, user, text: "See https://news.example/a" });
        const last = await bench.post({ channel, user, text: "and this" });
        await chat.deliver(notice("mine"), at, "a");
        const missed = async (since: string, until: string) => {
          const window = { since: Number(since) * 1_000, until: Number(until) * 1_000 + 0.000_5 };
          const found = await chat.missed(bench.team, { id: channel, type: "channel" }, window, []);
          expect(found.isCutShort).toBe(false);
          return found.messages;
        };
        const [first, second, ...more] = await missed(at.thread, last);
        expect(more).toEqual([]);
        expect(second).toMatchObject({ ts: last, posted: { kind: "message", text: "and this" } });
        expect(first?.posted).toMatchObject({
          kind: "message",
          channel,
          ts: link,
          user,
          channelType: "channel",
          links: ["https://news.example/a"],
        });
        expect((await missed(at.thread, link)).map(({ ts }) => ts)).toEqual([link]);
        expect(await missed(last, last)).toEqual([]);
      });
    });

    describe("a discussion", () => {
      test("is what people said in a thread, by name; the bot is not heard", async () => {
        const { minjun } = bench.users;
        await bench.post({
          channel: at.channel,
          user: minjun,
          text: "I disagree",
          thread: at.thread,
        });
        await chat.deliver(notice("mine"), at, "a");
        const text = (await discussion(minjun)) ?? "";
        expect(text).toMatch(/ada: Look at this\n\nminjun: I disagree$/u);
        expect(text).not.toContain("mine");
        expect(await discussion(undefined)).toBeUndefined();
      });

      test("is none where nobody has answered", async () => {
        expect(await discussion(bench.users.ada)).toBeUndefined();
      });
    });

    describe("what was said before a post", () => {
      test("is the last message of its thread that is none of the bot's, and not the first one", async () => {
        const { channel, thread } = at;
        const { ada, minjun } = bench.users;
        const asks = await bench.post({ channel, user: minjun, text: "check", thread });
        const before = (ts: string, user: string | undefined) =>
          chat.saidBefore({ team: bench.team, channel, ts, thread, user });
        expect(await before(asks, minjun)).toBeUndefined();
        await bench.post({ channel, user: ada, text: "It costs 3 crowns", thread });
        await chat.deliver(notice("mine"), at, "a");
        const again = await bench.post({ channel, user: minjun, text: "check", thread });
        expect(await before(again, minjun)).toBe("It costs 3 crowns");
        expect(await before(again, undefined)).toBeUndefined();
      });
    });

    describe("a file", () => {
      test("is opened with its name", async () => {
        const file = { name: "report.md", text: "# Report" };
        const { channel } = at;
        const ts = await bench.post({ channel, user: bench.users.ada, text: "", file });
        const opened = await chat.openFile(bench.team, bench.fileOf(channel, ts));
        expect(opened.name).toBe("report.md");
        expect(Buffer.from(opened.bytes).toString()).toBe("# Report");
      });

      test("that is not there ends in a sentence for the reader", async () => {
        await expect(chat.openFile(bench.team, "F0NONE")).rejects.toBeInstanceOf(ReaderError);
      });
    });

    describe("people", () => {
      test("may read open channels, and others where they are members", async () => {
        const { open: channel, closed, own } = bench.channels;
        const { ada, minjun } = bench.users;
        const mayRead = (user: string, where: string) => chat.mayRead(bench.team, user, where);
        expect(await mayRead(minjun, channel)).toBe(true);
        expect(await mayRead(ada, closed)).toBe(true);
        expect(await mayRead(minjun, closed)).toBe(false);
        expect(await mayRead(ada, own)).toBe(true);
        expect(await mayRead(minjun, own)).toBe(false);
        expect(await mayRead(ada, "C0NONE")).toBe(false);
      });

      test("are shown links where everybody who reads them may follow them", async () => {
        const { open: channel, closed, own } = bench.channels;
        const { ada, minjun } = bench.users;
        const mayLink = (user: string, to: string, from: string) =>
          chat.mayLink(bench.team, user, to, from);
        expect(await mayLink(minjun, channel, closed)).toBe(true);
        expect(await mayLink(ada, closed, channel)).toBe(false);
        expect(await mayLink(ada, closed, closed)).toBe(true);
        expect(await mayLink(ada, closed, own)).toBe(true);
        expect(await mayLink(minjun, closed, own)).toBe(false);
      });

      test("have a time zone and a language", async () => {
        const { minjun } = bench.users;
        expect(await chat.zoneOf(bench.team, minjun)).toBe("Asia/Seoul");
        expect(await chat.languageOf(bench.team, minjun)).toBe("ko");
        expect(await chat.zoneOf(bench.team, "U0NOBODY")).toBeUndefined();
        expect(await chat.languageOf(bench.team, "U0NOBODY")).toBeUndefined();
      });
    });
  });
}

const TALKS = article(["The talks ended.", "It rained."]);

/** An answer of so many sentences. */
const answer = (sentences: number): Extract<Reply, { kind: "answer" }> => ({
  kind: "answer",
  question: "What happened?",
  answer: {
    verdict: "stated",
    sentences: ["The talks ended", "It rained"]
      .slice(0, sentences)
      .map((text, cite) => stated(text, cite)),
    articleIds: ["a1"],
    writer: "a model",
    checks: { passed: sentences, repaired: 0, replaced: 0, dropped: 0 },
  },
  articles: [TALKS],
});
