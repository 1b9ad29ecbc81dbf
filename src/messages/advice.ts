import type { RefusedVerdict } from "../domain/article.ts";
import type { NextStep } from "../domain/reply.ts";

/** What to say to the person who posted, after the reason, and what to offer. */
export interface Advice {
  /** One sentence with its full stop. */
  readonly sentence: string;
  readonly nextSteps: readonly NextStep[];
}

const PASTE_OR_UPLOAD = "Paste the text or upload the file here and I will brief it.";

const ADVICE: Record<RefusedVerdict, Advice> = {
  paywall: {
    sentence: `If you can read it: ${lower(PASTE_OR_UPLOAD)}`,
    nextSteps: ["paste", "upload"],
  },
  "sign-in": {
    sentence: `If you have access: ${lower(PASTE_OR_UPLOAD)}`,
    nextSteps: ["paste", "upload"],
  },
  "consent-wall": { sentence: PASTE_OR_UPLOAD, nextSteps: ["paste", "upload"] },
  "bot-check": { sentence: PASTE_OR_UPLOAD, nextSteps: ["paste", "upload", "retry"] },
  "not-an-article": {
    sentence: "Post the link of the article itself, or paste its text here.",
    nextSteps: ["paste"],
  },
  "no-text": { sentence: PASTE_OR_UPLOAD, nextSteps: ["paste", "upload"] },
  "not-found": {
    sentence: "Check the link, or paste the text here and I will brief it.",
    nextSteps: ["paste", "retry"],
  },
  gone: {
    sentence: "If you have the text, paste it here and I will brief it.",
    nextSteps: ["paste"],
  },
  unsupported: {
    sentence:
      "I read web pages, PDF, Word (.docx), EPUB, e-mail, Markdown and plain text; paste the text here and I will brief it.",
    nextSteps: ["paste", "upload"],
  },
  "too-large": {
    sentence: "Paste the part that matters here and I will brief it.",
    nextSteps: ["paste"],
  },
  timeout: {
    sentence: "Try again in a moment, or paste the text here and I will brief it.",
    nextSteps: ["retry", "paste"],
  },
  unreachable: {
    sentence: "Try again later, or paste the text here and I will brief it.",
    nextSteps: ["retry", "paste"],
  },
  blocked: { sentence: PASTE_OR_UPLOAD, nextSteps: ["paste", "upload"] },
  "server-error": {
    sentence: "Try again later, or paste the text here and I will brief it.",
    nextSteps: ["retry", "paste"],
  },
};

/** The next step for an article that could not be read, to be said in the thread in one sentence. */
export function adviceFor(verdict: RefusedVerdict): Advice {
  return ADVICE[verdict];
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
