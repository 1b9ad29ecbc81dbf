import { expect, test } from "vitest";
import { briefingLanguage, resolveOptions } from "../../../src/flows/settings/briefing-options.ts";
import { setUpLedgerInMemory } from "../../store/ledger-set-up.ts";
import { articleOf } from "../../support/article-of.ts";

const KOREAN = articleOf("항구는 5월에 닫힌다.", { language: "ko" });
const asker = { team: "T1", channel: "C1", user: "U1" };

/** What holds for Ada where the channel and she herself have set these languages. */
async function languages(
  channel: string | undefined,
  person: string | undefined,
  user: string | undefined = "U1",
) {
  const { ledger } = setUpLedgerInMemory();
  if (channel !== undefined)
    await ledger.saveSettings("T1", "C1", { length: "deep", language: channel });
  if (person !== undefined) await ledger.savePersonSettings("T1", "U1", { language: person });
  const options = await resolveOptions({ ...asker, user }, ledger);
  return [options.language, briefingLanguage(options, KOREAN)];
}

test.each([
  ["nobody has asked for one", undefined, undefined, [undefined, "ko"]],
  ["the channel has the article's own", "article", undefined, [undefined, "ko"]],
  ["the channel has one", "de", undefined, ["de", "de"]],
  ["a person has another one", "de", "fr", ["fr", "fr"]],
  ["a person wants the article's own", "de", "article", ["article", "ko"]],
])("the language where %s", async (_, channel, person, expected) => {
  expect(await languages(channel, person)).toEqual(expected);
});

test("a feed wants nothing: the channel decides", async () => {
  const { ledger } = setUpLedgerInMemory();
  await ledger.saveSettings("T1", "C1", { length: "deep", language: "de" });
  await ledger.savePersonSettings("T1", "U1", { language: "fr" });
  expect(await resolveOptions({ ...asker, user: undefined }, ledger)).toMatchObject({
    length: "deep",
    language: "de",
  });
});

test("length, audience and style are the channel's", async () => {
  const { ledger } = setUpLedgerInMemory();
  const own = {
    length: "brief",
    language: "article",
    audience: "engineers",
    instructions: "Numbers first.",
  } as const;
  await ledger.saveSettings("T1", "C1", own);
  expect(await resolveOptions(asker, ledger)).toEqual({ ...own, language: undefined });
  expect(await resolveOptions({ ...asker, channel: "C2" }, ledger)).toMatchObject({
    length: "standard",
    audience: undefined,
  });
});
