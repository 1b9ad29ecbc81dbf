import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import { UnusableDraft } from "../../domain/unusable-draft.ts";
import { ReaderError } from "../../errors.ts";
import type { DraftItem } from "../../ports/writer.ts";
import { complete, completeInPieces } from "./complete.ts";
import { itemScanner } from "../model/item-scanner.ts";
import { unusableReply } from "./model-failure.ts";
import { type ModelReply, parseReply, replySchema } from "../model/model-reply.ts";
import type { Model, ModelServer } from "./model-server.ts";
import { renderPrompt } from "../model/prompt-file.ts";
import type { Prompts } from "../model/prompts.ts";
import type { Usage } from "../../domain/usage.ts";
import { addUsage } from "../../domain/usage.ts";

/** A question to a model that is to be answered in our shape. */
export interface Ask {
  readonly server: ModelServer;
  readonly model: Model;
  readonly prompts: Prompts;
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly maxOutputTokens: number;
  /** Items that a reply may hold; default: those of a draft. */
  readonly mostItems?: number | undefined;
  readonly cacheKey?: string | undefined;
}

export interface Asked {
  readonly reply: ModelReply;
  readonly usage: Usage;
}

/** Asks, and once more when the reply has not our shape. Throws ReaderError when the second has not either. */
export async function ask(call: Ask, signal?: AbortSignal): Promise<Asked> {
  const { server, model, prompts, messages, maxOutputTokens } = call;
  const first = await complete(server, model, call, signal);
  const read = first.fault ? { fault: first.fault } : parseReply(first.content, call.mostItems);
  if ("reply" in read) return { reply: read.reply, usage: first.usage };

  const schema = JSON.stringify(replySchema);
  const mend = renderPrompt(prompts.mend, { fault: read.fault, schema }).user;
  const again = [
    ...messages,
    { role: "assistant" as const, content: first.content || "(nothing)" },
    { role: "user" as const, content: mend },
  ];
  // What was cut off may have been cut off by its own reasoning: it gets twice the tokens.
  const request = { ...call, messages: again, maxOutputTokens: maxOutputTokens * 2 };
  const second = await complete(server, model, request, signal).catch((error: unknown) => {
    if (!(error instanceof ReaderError)) throw error;
    throw new UnusableDraft(error.message, error.sentence, first.usage, { cause: error });
  });
  const usage = addUsage(first.usage, second.usage) ?? first.usage;
  const reread = second.fault
    ? { fault: second.fault }
    : parseReply(second.content, call.mostItems);
  if ("fault" in reread) throw unusable(reread.fault, call, usage);
  return { reply: reread.reply, usage };
}

/** Asks, and gives each item while the reply is written. Throws ReaderError when it has not our shape. */
export async function* askInPieces(
  call: Ask,
  signal?: AbortSignal,
): AsyncGenerator<DraftItem, Asked> {
  const scan = itemScanner();
  const writing = completeInPieces(call.server, call.model, call, signal);
  for await (const piece of writing.pieces) yield* scan(piece);
  const { content, fault, usage } = writing.whole();
  const read = fault ? { fault } : parseReply(content);
  if ("fault" in read) throw unusable(read.fault, call, usage);
  return { reply: read.reply, usage };
}

export function unusable(fault: string, { server, model }: Ask, usage: Usage): UnusableDraft {
  return unusableReply(fault, { model: model.name, baseUrl: server.client.baseURL }, usage);
}
