import { describe, expect, test } from "vitest";
import type { SourcesView } from "../../../src/domain/sources-view.ts";
import { ACTIONS } from "../../../src/slack/contract/slack-contract.ts";
import { registerTranslation } from "../../../src/slack/interactivity/translation.ts";
import { sourcesModal } from "../../../src/slack/interactivity/views/sources-modal.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { refused } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack, USER } from "./in-slack.ts";

const PLACE = { channel: CHANNEL, briefingKey: "briefing:T1:tide" };
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

/** As it was opened. */
const { blocks } = sourcesModal(BEFORE, PLACE, ENGLISH);
const VIEW = { id: "V1", private_metadata: JSON.stringify(PLACE), blocks };

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

interface Odd {
  readonly script?: object;
  readonly view?: object;
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

  test.each([
    ["in the model", { translateSources: cannot }],
    ["before the sources were found", { sources: cannot }],
  ])(
    "that broke %s leaves the sentences as they are, says so, and may be asked for again",
    async (_, service) => {
      const { there, views } = await pressed({ service });
      const last = views.at(-1);
      expect(last).toContain(SENTENCE);
      expect(last).toContain(ENGLISH.say("translationBroke"));
      expect(last).toContain(ACTIONS.translate);
      expect(views.join("")).not.toContain("SQLITE");
      expect(there.log.lines).toMatchObject([
        { level: "error", message: "sources not translated" },
      ]);
    },
  );

  test("that broke twice says so once", async () => {
    const { there } = await pressed({ service: { sources: cannot } });
    const [shown] = there.slack.argsOf("views.update") as { view: { blocks: object[] } }[];
    await there.pressInView(ACTIONS.translate, { ...VIEW, blocks: shown?.view.blocks });
    const last = JSON.stringify(there.slack.argsOf("views.update").at(-1));
    expect(last.split(ENGLISH.say("translationBroke"))).toHaveLength(2);
    expect(last).toContain(SENTENCE);
  });

  test.each([
    ["Slack refuses the dialog", { script: { "views.update": [refused("invalid_arguments")] } }],
    ["the dialog carries what we never wrote", { view: { private_metadata: "{" } }],
  ])("is told in the conversation with the bot where %s", async (_, { script = {}, view }: Odd) => {
    const there = inSlack(registerTranslation, {
      script: script as never,
      service: { sources: async () => BEFORE, languageOf: async () => "de" },
    });
    await there.pressInView(ACTIONS.translate, { ...VIEW, ...view });
    expect(there.slack.argsOf("chat.postMessage")).toMatchObject([
      { channel: USER, text: wordingIn("de").say("translationBroke") },
    ]);
    expect(there.log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  test("of what is no longer kept says so", async () => {
    const { views } = await pressed({ service: { sources: gone, translateSources: gone } });
    expect(views).toHaveLength(1);
    expect(views[0]).toContain(ENGLISH.say("sourcesNotKept"));
  });
});
