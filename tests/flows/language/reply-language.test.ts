import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { personLanguage } from "../../../src/flows/language/person-language.ts";
import { replyLanguage } from "../../../src/flows/language/reply-language.ts";
import { ADA, MINJUN, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

/** What was set, and of what article the reply speaks. Ada has Slack in German, Min-jun in Korean. */
interface Given {
  readonly person?: string;
  readonly channel?: string;
  readonly article?: string;
  readonly where?: string;
  readonly user?: string | undefined;
}

async function setUp({ person, channel, where = OPEN }: Given) {
  const { ledger, ports } = flowSetUp();
  if (person !== undefined) await ledger.savePersonSettings(TEAM, ADA, { language: person });
  if (channel !== undefined)
    await ledger.saveSettings(TEAM, where, { ...DEFAULT_SETTINGS, language: channel });
  return ports;
}

async function languageFor(given: Given): Promise<string> {
  const { article, where = OPEN } = given;
  const user = "user" in given ? given.user : ADA;
  const of = article === undefined ? undefined : { language: article };
  return replyLanguage({ team: TEAM, channel: where, user }, of, await setUp(given));
}

describe("in a channel a reply is in", () => {
  test.each<[string, Given, string]>([
    ["the article's language where nothing was set", { article: "fr" }, "fr"],
    ["English where there is no article", {}, "en"],
    ["the channel's language, whatever the article's", { channel: "ko", article: "fr" }, "ko"],
    ["the person's before the channel's", { person: "es", channel: "ko", article: "fr" }, "es"],
    ["the channel's for somebody else", { user: MINJUN, person: "es", channel: "it" }, "it"],
    ["the channel's for a feed, which is nobody", { user: undefined, channel: "it" }, "it"],
    [
      "the article's for who asked for that, whatever the channel's",
      { person: "article", channel: "ko", article: "fr" },
      "fr",
    ],
    ["English, not the language of somebody's Slack: others read along", { user: MINJUN }, "en"],
  ])("%s", async (_, given, language) => {
    expect(await languageFor(given)).toBe(language);
  });
});

describe("alone with the bot a reply is in", () => {
  test.each<[string, Given, string]>([
    ["the language that the person has Slack in", { article: "fr" }, "de"],
    ["the one they have set", { person: "es", article: "fr" }, "es"],
    ["the one set for the conversation", { channel: "it", article: "fr" }, "it"],
    ["English where neither is known", { user: "U0NOBODY", article: undefined as never }, "en"],
  ])("%s", async (_, given, language) => {
    expect(await languageFor({ ...given, where: OWN })).toBe(language);
  });
});

describe("what one person alone sees is in", () => {
  test.each([
    ["what they have set", "ja", ADA, "ja"],
    ["what they have Slack in, where they want articles as they are", "article", ADA, "de"],
    ["what they have Slack in, where they set nothing", undefined, MINJUN, "ko"],
    ["English, where Slack does not say", undefined, "U0NOBODY", "en"],
  ])("%s", async (_, person, user, language) => {
    const ports = await setUp(person === undefined ? {} : { person });
    expect(await personLanguage({ team: TEAM, user }, ports)).toBe(language);
  });

  test("English too, where Slack's answer is none", async () => {
    const ports = await setUp({});
    const chat = { languageOf: async () => undefined };
    expect(await personLanguage({ team: TEAM, user: ADA }, { ...ports, chat })).toBe("en");
  });
});
