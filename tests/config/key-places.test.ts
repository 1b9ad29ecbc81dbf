import { describe, expect, test } from "vitest";
import { keysFromElsewhere } from "../../src/config/key-places.ts";

const keysOf = (env: Record<string, string>, outer: Record<string, string>) =>
  keysFromElsewhere({ ...env, ...outer }, outer).map(({ key }) => key);

describe("a key is sent to an address only where both were set in one place", () => {
  test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ["both in the file", { OPENAI_BASE_URL: "http://a", OPENAI_API_KEY: "k" }, {}, []],
    ["both in the environment", {}, { OPENAI_BASE_URL: "http://a", OPENAI_API_KEY: "k" }, []],
    ["no address", {}, { OPENAI_API_KEY: "k" }, []],
    ["no key", { OPENAI_BASE_URL: "http://a" }, {}, []],
    [
      "a key lies in the environment, the address is the file's",
      { OPENAI_BASE_URL: "http://a" },
      { OPENAI_API_KEY: "k" },
      ["OPENAI_API_KEY"],
    ],
    [
      "the environment's key wins over the file's own",
      { OPENAI_BASE_URL: "http://a", OPENAI_API_KEY: "mine" },
      { OPENAI_API_KEY: "other" },
      ["OPENAI_API_KEY"],
    ],
    [
      "the environment's address wins over the file's own",
      { OPENAI_BASE_URL: "http://a", OPENAI_API_KEY: "mine" },
      { OPENAI_BASE_URL: "http://b" },
      ["OPENAI_API_KEY"],
    ],
    [
      "headers hold keys, too",
      { OPENAI_HEADERS: "Authorization=k" },
      { OPENAI_BASE_URL: "http://b" },
      ["OPENAI_HEADERS"],
    ],
    [
      "Slack's tokens and another address of Slack's API",
      { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" },
      { SLACK_API_URL: "http://b" },
      ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
    ],
    ["an empty address is none", { OPENAI_API_KEY: "k" }, { OPENAI_BASE_URL: " " }, []],
    ["an empty key is none", { OPENAI_BASE_URL: "http://a" }, { OPENAI_API_KEY: "" }, []],
    ["the model may be anywhere", { OPENAI_MODEL: "m" }, { OPENAI_API_KEY: "k" }, []],
  ])("%s", (_, file, outer, faults) => {
    expect(keysOf(file, outer)).toEqual(faults);
  });
});
