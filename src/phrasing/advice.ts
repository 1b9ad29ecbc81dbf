import type { RefusedVerdict } from "../domain/article.ts";
import type { Message, PlainKey } from "../messages/catalogue.ts";
import type { NextStep } from "../domain/reply.ts";

/** What to say to the person who posted, after the reason, and what to offer. */
export interface Advice {
  readonly sentence: Message;
  readonly nextSteps: readonly NextStep[];
}

const advice = (key: PlainKey, ...nextSteps: NextStep[]): Advice => ({
  sentence: { key },
  nextSteps,
});

const ADVICE: Record<RefusedVerdict, Advice> = {
  paywall: advice("pasteIfReadable", "paste", "upload"),
  "sign-in": advice("pasteIfAdmitted", "paste", "upload"),
  "consent-wall": advice("pasteOrUpload", "paste", "upload"),
  "bot-check": advice("pasteOrUpload", "paste", "upload", "retry"),
  "not-an-article": advice("postArticleItself", "paste"),
  "no-text": advice("pasteOrUpload", "paste", "upload"),
  "not-found": advice("checkLink", "paste", "retry"),
  gone: advice("pasteIfKept", "paste"),
  unsupported: advice("readableKinds", "paste", "upload"),
  "too-large": advice("pastePart", "paste"),
  timeout: advice("retrySoon", "retry", "paste"),
  unreachable: advice("retryLater", "retry", "paste"),
  blocked: advice("pasteOrUpload", "paste", "upload"),
  "server-error": advice("retryLater", "retry", "paste"),
};

/** The next step for an article that could not be read, to be said in the thread in one sentence. */
export const adviceFor = (verdict: RefusedVerdict): Advice => ADVICE[verdict];
