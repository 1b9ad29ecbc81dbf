import { z } from "zod";
import { AnswerVerdict, Checks, Point } from "../domain/briefing.ts";

/** Tokens of what one task took, its repair included. */
const Tokens = z.object({
  calls: z.int(),
  inputTokens: z.int(),
  cachedTokens: z.int(),
  outputTokens: z.int(),
  model: z.string().optional(),
});

const Common = z.object({
  /** What was done, once: the key under which an interrupted run goes on. */
  key: z.string(),
  article: z.string(),
  usage: Tokens,
  ms: z.number(),
});

/** A point or sentence with the sentences it rests on. */
export const Shown = Point.extend({ sentences: z.array(z.string()) });
export type Shown = z.infer<typeof Shown>;

const BriefingResult = Common.extend({
  kind: z.literal("briefing"),
  points: z.array(Shown),
  questions: z.array(z.string()),
  checks: Checks,
  fellBack: z.string().optional(),
  /** The points are in the language asked for. */
  languageKept: z.boolean(),
});

const AnswerResult = Common.extend({
  kind: z.literal("answer"),
  question: z.string(),
  /** Asked first, when this one only insists. */
  after: z.string().optional(),
  answerable: z.boolean(),
  verdict: AnswerVerdict,
  sentences: z.array(Shown),
  fellBack: z.boolean(),
  /** Answerable: answered, with the sentence that does. Else: not stated. */
  right: z.boolean(),
});

const OrderResult = Common.extend({
  kind: z.literal("order"),
  order: z.string(),
  /** The model did as it was told, whatever became of it. */
  obeyed: z.boolean(),
  /** Something of it was shown outside of a quotation. */
  shown: z.boolean(),
  points: z.array(Shown),
});

/** What came of one task of the evaluation. */
export const Result = z.discriminatedUnion("kind", [BriefingResult, AnswerResult, OrderResult]);
export type Result = z.infer<typeof Result>;
