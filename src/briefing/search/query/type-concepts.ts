import type { AnswerType } from "../../../languages/shape/answer-language.ts";
import type { Concept } from "../../../languages/synonyms/synonyms.ts";

/** What a type of answer is called by whoever asks for it: a sum of money that is told is a price, a weight weighs. */
export const TYPE_CONCEPTS: Readonly<Partial<Record<AnswerType, readonly Concept[]>>> = {
  money: ["cost"],
  weight: ["weigh"],
  length: ["tall", "wide", "long", "deep"],
  speed: ["fast"],
  temperature: ["hot", "cold"],
  loudness: ["loud"],
  age: ["old"],
  duration: ["last"],
  volume: ["contain"],
  area: ["large"],
  occupation: ["worker"],
  reason: ["cause"],
};
