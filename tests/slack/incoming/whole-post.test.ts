import { describe, expect, test } from "vitest";
import { type PostLookUps, wholePost } from "../../../src/slack/incoming/whole-post.ts";

const self = { teamId: "T1", botId: "B0BOT", botUserId: "U0BOT" };
const TS = "1790000000.000100";
const SAID = { channel: "C1", user: "U1", ts: TS, text: "<@U0BOT> brief this please" };
const FILE = { id: "F1", name: "report.txt", mimetype: "text/plain", mode: "hosted" };

/** A Slack that knows this, and counts how often it is asked. */
function slack(known: Partial<PostLookUps> = {}) {
  let asked = 0;
  const counted = <In extends unknown[], Out>(answer: (...of: In) => Promise<Out>) => {
    return (...of: In): Promise<Out> => {
      asked += 1;
      return answer(...of);
    };
  };
  const lookUps: PostLookUps = {
    messageAt: counted(known.messageAt ?? (async () => undefined)),
    isPerson: counted(known.isPerson ?? (async () => undefined)),
    fileInfo: counted(known.fileInfo ?? (async () => undefined)),
  };
  const read = (event: object) =>
    wholePost({ type: "event_callback", team_id: "T1", event }, self, lookUps);
  return { read, asked: () => asked };
}

describe("a mention and its message", () => {
  const message = { type: "message", subtype: "file_share", ...SAID, files: [FILE] };

  test("are one post with all that either has", async () => {
    const { read } = slack({ messageAt: async () => message });
    expect(await read({ type: "app_mention", ...SAID })).toEqual(await read(message));
  });

  test("are read as they came where the message is not there", async () => {
    const { read } = slack();
    expect(await read({ type: "app_mention", ...SAID })).toMatchObject({
      text: "brief this please",
      files: [],
      mentionsBot: true,
    });
  });

  test("wait for Slack where it does not answer", async () => {
    const { read } = slack({ messageAt: () => Promise.reject(new Error("away")) });
    await expect(read({ type: "app_mention", ...SAID })).rejects.toThrow("away");
  });

  test("are not looked up where the mention says what is meant, nor is a message", async () => {
    const { read, asked } = slack();
    await read({ type: "app_mention", ...SAID, text: "<@U0BOT> <https://news.example/a>" });
    await read({ type: "app_mention", ...SAID, files: [FILE] });
    await read(message);
    expect(asked()).toBe(0);
  });
});

describe("a post through an app", () => {
  const post = { type: "message", ...SAID, bot_id: "B2", app_id: "A2" };

  test("that a person made is theirs", async () => {
    const { read } = slack({ isPerson: async () => true });
    expect(await read(post)).toMatchObject({ user: "U1", byApp: undefined, appId: undefined });
  });

  test.each([false, undefined])(
    "is the app's where Slack says of its user: %s",
    async (isPerson) => {
      const { read } = slack({ isPerson: async () => isPerson });
      expect(await read(post)).toMatchObject({ user: undefined, byApp: "B2", appId: "A2" });
    },
  );

  test("that names itself a bot's is", async () => {
    const { read, asked } = slack({ isPerson: async () => true });
    expect(await read({ ...post, subtype: "bot_message" })).toMatchObject({ byApp: "B2" });
    expect(asked()).toBe(0);
  });
});

describe("a file of which only the id comes", () => {
  const stub = { id: "F1", mode: "file_access", file_access: "check_file_info" };
  const post = { type: "message", subtype: "file_share", ...SAID, files: [stub] };

  test("is looked up before anything is decided of it", async () => {
    const { read } = slack({ fileInfo: async (id) => ({ ...FILE, id, mimetype: "image/png" }) });
    expect(await read(post)).toMatchObject({
      files: [{ id: "F1", name: "report.txt", mimetype: "image/png" }],
    });
  });

  test("stays a file where Slack does not tell", async () => {
    expect(await slack().read(post)).toMatchObject({ files: [{ id: "F1", name: "file" }] });
  });
});

test("what is not taken in is not asked about", async () => {
  const { read, asked } = slack();
  await read({ type: "app_mention", channel: "C1", ts: TS, bot_id: "B0BOT", text: "<@U0BOT>" });
  await read({ type: "message", ...SAID, user: "USLACKBOT", files: [FILE] });
  expect(asked()).toBe(0);
});
