import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { type ScriptedModel, scriptedModel } from "../writers/scripted-model.ts";

const SPOKEN: Readonly<Record<string, string>> = {
  English: "The new hall is to cost 12.6 million crowns.",
  German: "Die neue Halle soll 12,6 Millionen Kronen kosten.",
  Korean: "새 수영장에는 1260만 크로나가 든다.",
};
const MORE: Readonly<Record<string, string>> = {
  English: "A repair at 7.9 million crowns was turned down by the council.",
  German: "Eine Reparatur für 7,9 Millionen Kronen lehnte der Rat ab.",
  Korean: "의회는 790만 크로나가 드는 수리를 거부했다.",
};

let model: ScriptedModel;
let service: RunningService;
beforeAll(async () => {
  model = await scriptedModel(({ user }) => {
    const language = languageOf(user);
    const text = SPOKEN[language] ?? "";
    const other = { cites: [10], text: MORE[language] ?? "" };
    const items = user.includes("Question:") ? [] : [other];
    const reply = { stated: true, headline: "", questions: [] };
    return { json: { ...reply, items: [{ cites: [3], text }, ...items] } };
  });
  const env = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "scripted-1", OPENAI_OUTPUT: "schema" };
  service = await runService({ env });
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const { page, post, said, ask } = readingRoom(() => service);

const languageAsked = (prompt: string): string =>
  /Write (?:everything )?in ([\w ]+)\./u.exec(prompt)?.[1] ?? "none";

/** A model that is left to tell the language of a question tells it. */
function languageOf(prompt: string): string {
  const asked = languageAsked(prompt);
  if (asked !== THE_QUESTIONS) return asked;
  const question = prompt.slice(prompt.lastIndexOf("Question:"));
  if (/\p{Script=Hangul}/u.test(question)) return "Korean";
  return /kostet/u.test(question) ? "German" : "English";
}
const THE_QUESTIONS = "the language of the question";
const lastAsked = (): string => languageAsked(model.requests.at(-1)?.user ?? "");

/** What a person is told by `/brief` in #reading. */
async function brief(text: string, user = service.workspace.users.ada): Promise<string> {
  const { workspace } = service;
  const { reading } = workspace.channels;
  await workspace.command({ channel: reading, user, command: "/brief", text });
  return seen(workspace.ephemerals(user).at(-1));
}

describe("a person's own language", () => {
  test("goes before the channel's for what they post, and for nobody else", async () => {
    const { minjun } = service.workspace.users;
    await brief("language de");
    expect(await brief("language me ko", minjun)).toContain("한국어로 답합니다");
    const theirs = await post(page("Alby"), { user: minjun });
    expect((await said(theirs))[0]).toContain(SPOKEN["Korean"]);
    const ours = await post(page("Alby"));
    expect((await said(ours))[0]).toContain(SPOKEN["German"]);
    await brief("language article");
    await brief("language me off", minjun);
    await said(await post(page("Boda"), { user: minjun }));
    expect(lastAsked()).toBe("English");
  });

  test("can be the article's own where the channel has another", async () => {
    await brief("language ko");
    await brief("language me article");
    await said(await post(page("Cimbris")));
    expect(lastAsked()).toBe("English");
    await brief("language article");
    await brief("language me off");
  });

  test("is told with the channel's settings, to the person alone", async () => {
    const { minjun } = service.workspace.users;
    await brief("language me ko", minjun);
    expect(await brief("settings", minjun)).toBe(
      "이 채널의 요약: 길이 standard, 언어는 기사와 같습니다.\n올리거나 물으시는 것에는 모든 채널에서 한국어로 답합니다.",
    );
    expect(await brief("settings")).not.toContain("What you post");
    expect(await brief("language me klingonese")).toContain("not a language I know");
    await brief("language me off", minjun);
    expect(await brief("settings", minjun)).not.toContain("모든 채널에서");
  });
});

describe("a question in another language than the article", () => {
  test("is answered in the question's language, with the sentence as it stands in the article", async () => {
    const ts = await post(page("Dala"));
    await said(ts);
    const answer = await ask(ts, "새 수영장에 얼마가 드나요?");
    expect(lastAsked()).toBe(THE_QUESTIONS);
    expect(answer).toContain(`${SPOKEN["Korean"]} [3]`);
    expect(answer).toContain("│ [3] “The new hall is to cost 12.6 million crowns");
    expect(await ask(ts, "Was kostet die neue Schwimmhalle?")).toContain(SPOKEN["German"]);
    expect(await ask(ts, "What does the new hall cost?")).toContain(SPOKEN["English"]);
  });

  test("is answered in the language that somebody has set", async () => {
    const ts = await post(page("Ekeby"));
    await said(ts);
    await brief("language de");
    await ask(ts, "새 수영장에 얼마가 드나요?");
    expect(lastAsked()).toBe("German");
    await brief("language me article");
    await ask(ts, "Was kostet die neue Schwimmhalle?");
    expect(lastAsked()).toBe("English");
    await brief("language article");
    await brief("language me off");
  });
});

describe("a channel's audience", () => {
  test("reaches the model beside the style, in briefings and answers, until it is dropped", async () => {
    expect(await brief("audience structural engineers")).toContain("For: structural engineers");
    await brief("style no adjectives");
    const ts = await post(page("Forsa"));
    await said(ts);
    const wishes = "For these readers: structural engineers\nno adjectives\n</style-";
    expect(model.requests.at(-1)?.user).toContain(wishes);
    await ask(ts, "What does the new hall cost?");
    expect(model.requests.at(-1)?.user).toContain(wishes);
    const before = model.requests.length;
    expect(await brief("audience off")).not.toContain("engineers");
    await said(await post(page("Forsa")));
    expect(model.requests.length - before).toBe(1);
    expect(model.requests.at(-1)?.user).not.toContain("engineers");
    await brief("style off");
  });

  test("is short", async () => {
    expect(await brief(`audience ${"x".repeat(101)}`)).toContain("at most 100 fit");
    expect(await brief("audience")).toContain("Say whom");
  });
});

test("without a model it is said that language and audience change nothing", async () => {
  const plain = await runService();
  try {
    const { workspace } = plain;
    const { reading } = workspace.channels;
    const { ada } = workspace.users;
    const command = { channel: reading, user: ada, command: "/brief" };
    await workspace.command({ ...command, text: "language ko" });
    expect(seen(workspace.ephemerals(ada).at(-1))).toContain("No model is set up");
    const room = readingRoom(() => plain);
    const ts = await room.post(room.page("Grum"));
    expect((await room.said(ts))[0]).toContain("“The council of Grum will close");
    expect(await room.ask(ts, "새 수영장에 얼마가 드나요?")).toContain("영어로 물어봐 주세요");
  } finally {
    await plain.close();
  }
});
