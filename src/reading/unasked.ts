import type { Article, Parsed, ParsedText, Refusal, TextKind } from "../domain/article.ts";

/** Whether somebody asked for a document, or it was only posted. */
interface Asking {
  readonly unasked?: boolean | undefined;
}

/** What is to be briefed of a document: a page that is no article says something to whoever asked for it. */
export function textFor(parsed: Parsed, { unasked }: Asking): ParsedText | Refusal {
  if ("extraction" in parsed || unasked === true) return parsed;
  return parsed.page ?? parsed;
}

/** Kinds of pages that are read where somebody asks for them, and what is said of them elsewhere. */
const ONLY_ASKED: Partial<Record<TextKind, Refusal["reason"]>> = {
  product: { key: "pageShop" },
  listing: { key: "pageLinks" },
};

/** Why a text that was read for somebody who asked is none for those who did not; `undefined` where it is. */
export function refusalUnasked({ kind }: Article): Refusal | undefined {
  const reason = kind === undefined ? undefined : ONLY_ASKED[kind.name];
  return reason && { verdict: "not-an-article", reason, evidence: [`${kind?.name}, read before`] };
}
