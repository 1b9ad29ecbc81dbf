import { describe, expect, test } from "vitest";
import type { SourcesView } from "../../../src/domain/sources-view.ts";
import { ACTIONS } from "../../../src/slack/contract/slack-contract.ts";
import { registerTranslation } from "../../../src/slack/interactivity/translation.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { refused } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack, USER } from "./in-slack.ts";

const PLACE = { channel: CHANNEL, briefingKey: "briefing:T1:tide" };
const VIEW = { id: "V1", private_metadata: JSON.stringify(PLACE) };
const SENTENCE = "Havnen åbner i maj.";
const TRANSLATION = "The harbour opens in May.";
const ENGLISH = wordingIn("en");

const BEFORE: SourcesView = {
  title: "Havnen",
  language: "da",
  points: [{ text: SENTENCE, passages: [{ number: 0, sentence: SENTENCE }] }],
  translation: { language: "en", done: false },
};
const AFTER: SourcesView = {
  ...BEFORE,
  points: [
    { text: SENTENCE, passages: [{ number: 0, sentence: SENTENCE, translation: TRANSLATION }] },
  ],
  translation: { language: "en", done: true },
};

const gone = async () => undefined;

async function pressed(more: Parameters<typeof inSlack>[1] = {}) {
  const asks: unknown[] = [];
  const there = inSlack(registerTranslation, {
    ...more,
    service: {
      sources: async () => BEFORE,
      translateSources: async (ask) => {
        asks.push(ask);
        return AFTER;
      },
      ...more.service,
    },
  });
  await there.pressInView(ACTIONS.translate, VIEW);
  const views = there.slack.argsOf("views.update").map((args) => JSON.stringify(args));
  return { there, asks, views };
}

describe("“Translate”", () => {
  test("is acknowledged, says that it works, and then shows what came of it", async () => {
    const { there, asks, views } = await pressed();
    expect(there.acks).toHaveLength(1);
    expect(asks).toEqual([{ ...PLACE, team: "T1", user: USER }]);
    expect(views).toHaveLength(2);
    expect(views[0]).toContain(ENGLISH.say("translating", { language: "en" }));
    expect(views[0]).not.toContain(TRANSLATION);
    expect(views[1]).toContain(TRANSLATION);
    expect(views[1]).toContain(SENTENCE);
    for (const view of views) expect(view).toContain('"view_id":"V1"');
  });

  test("costs nothing when the person has closed the dialog", async () => {
    const { there, asks } = await pressed({ script: { "views.update": [refused("not_found")] } });
    expect(asks).toEqual([]);
    expect(there.log.lines).toMatchObject([{ level: "debug" }]);
  });

  test("that broke leaves the sentences as they are, says so, and may be asked for again", async () => {
    const { there, views } = await pressed({ service: { translateSources: cannot } });
    expect(views[1]).toContain(SENTENCE);
    expect(views[1]).toContain(ENGLISH.say("translationBroke"));
    expect(views[1]).toContain(ACTIONS.translate);
    expect(views.join("")).not.toContain("SQLITE");
    expect(there.log.lines).toMatchObject([{ level: "error", message: "sources not translated" }]);
  });

  test("of what is no longer kept says so", async () => {
    const { views } = await pressed({ service: { sources: gone, translateSources: gone } });
    expect(views).toHaveLength(1);
    expect(views[0]).toContain(ENGLISH.say("sourcesNotKept"));
  });
});
