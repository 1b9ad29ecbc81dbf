import { languageName } from "../../languages/language-name.ts";
import type { Translation } from "../../ports/writer.ts";
import { type Ask, ask, unusable } from "./ask-model.ts";
import { withFormat } from "../model/messages.ts";
import { fenceOf, oneLine, shownNumber } from "../model/numbered-articles.ts";
import { renderPrompt } from "../model/prompt-file.ts";

/** Has sentences translated, all in one call. Throws ReaderError when one is left out. */
export async function translate(
  sentences: readonly string[],
  language: string,
  call: Omit<Ask, "messages"> & { readonly fenceKey: string },
  signal?: AbortSignal,
): Promise<Translation> {
  const { prompts, model, fenceKey } = call;
  const numbered = sentences
    .map((sentence, number) => `[${shownNumber(number)}] ${oneLine(sentence)}`)
    .join("\n");
  const { system, user } = renderPrompt(prompts.translate, {
    language: languageName(language),
    fence: fenceOf(fenceKey, numbered),
    sentences: numbered,
  });
  const asked: Ask = {
    ...call,
    mostItems: sentences.length,
    messages: [
      { role: "system", content: withFormat(system, prompts, model.dialect.mode) },
      { role: "user", content: user },
    ],
  };
  const { reply, usage } = await ask(asked, signal);
  const texts = new Map(reply.items.map(({ cites, text }) => [cites[0], oneLine(text)]));
  const missing = sentences.findIndex((_, number) => !texts.get(number));
  if (missing >= 0)
    throw unusable(`sentence ${shownNumber(missing)} was not translated`, asked, usage);
  return { texts: sentences.map((_, number) => texts.get(number) ?? ""), usage };
}
