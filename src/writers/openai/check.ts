import type { Checkable, Checked, Opinion } from "../../ports/writer.ts";
import type { Ask } from "./ask-model.ts";
import { complete } from "./complete.ts";
import { withFormat } from "../model/messages.ts";
import { parseReply, type ModelReply } from "../model/model-reply.ts";
import { fenceOf, oneLine, shownNumber } from "../model/numbered-articles.ts";
import { renderPrompt } from "../model/prompt-file.ts";

/**
 * Has a second model hold statements against their sentences, all in one call. A reply that cannot be
 * read says nothing of any of them: it is not asked for again, as the briefing waits.
 */
export async function check(
  statements: readonly Checkable[],
  call: Omit<Ask, "messages"> & { readonly fenceKey: string },
  signal?: AbortSignal,
): Promise<Checked> {
  const { server, prompts, model, fenceKey } = call;
  const numbered = statements.map(inLines).join("\n");
  const { system, user } = renderPrompt(prompts.check, {
    fence: fenceOf(fenceKey, numbered),
    statements: numbered,
  });
  const request = {
    ...call,
    messages: [
      { role: "system" as const, content: withFormat(system, prompts, model.dialect.mode) },
      { role: "user" as const, content: user },
    ],
  };
  const { content, fault, usage } = await complete(server, model, request, signal);
  const read = fault ? { fault } : parseReply(content, statements.length);
  const opinions = "reply" in read ? opinionsIn(read.reply) : new Map<number, Opinion>();
  return { opinions: statements.map((_, number) => opinions.get(number) ?? UNCLEAR), usage };
}

const UNCLEAR: Opinion = { verdict: "unclear" };

function inLines({ text, sentences }: Checkable, number: number): string {
  const own = sentences.map((sentence) => `  - ${oneLine(sentence)}`);
  return [`[${shownNumber(number)}] ${oneLine(text)}`, ...own].join("\n");
}

const OPINION = /^\W*(?<no>not\s+)?supported\b[\s:—–-]*(?<words>.*)$/isu;

function opinionsIn({ items }: ModelReply): Map<number, Opinion> {
  return new Map(
    items.flatMap(({ cites: [number], text }) =>
      number === undefined ? [] : [[number, opinionIn(text)] as const],
    ),
  );
}

function opinionIn(text: string): Opinion {
  const { no, words = "" } = OPINION.exec(text)?.groups ?? {};
  if (!OPINION.test(text)) return UNCLEAR;
  return no === undefined
    ? { verdict: "supported" }
    : { verdict: "unsupported", words: oneLine(words) };
}
