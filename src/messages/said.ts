import { z } from "zod";
import { isMessageKey, type Message } from "./catalogue.ts";

/**
 * What is said: a message, several one after the other, or words as they are: what earlier versions stored,
 * and what others wrote.
 */
export type Said = string | Message | readonly (string | Message)[];

/** The same, as it is stored. */
export const Said = z.custom<Said>((value) =>
  Array.isArray(value) ? value.every(isOne) : isOne(value),
);

const isOne = (value: unknown): boolean => typeof value === "string" || isMessage(value);

function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null || !("key" in value)) return false;
  const values = "values" in value ? value.values : {};
  return isMessageKey(value.key) && typeof values === "object" && values !== null;
}
