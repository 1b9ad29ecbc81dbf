import { anyOfAll, LANGUAGES } from "../../../languages/index.ts";
import { near } from "./near.ts";

const prompts = (kind: "payPrompts" | "registerPrompts" | "offers"): readonly RegExp[] =>
  LANGUAGES.flatMap(({ walls }) => walls?.[kind] ?? []);
const words = (kind: "readOn" | "pay"): string => anyOfAll(({ walls }) => walls?.[kind]);

/** Characters between what a wall promises and what it asks for. */
const DISTANCE = 50;

/** “Subscribe to continue reading”. */
export const PAY_PROMPTS: readonly RegExp[] = [
  near(words("readOn"), words("pay"), DISTANCE),
  ...prompts("payPrompts"),
];

/** Walls that open to those who register, without paying. */
export const REGISTER_PROMPTS = prompts("registerPrompts");

/** Badges of paid articles, and what subscriptions promise. */
export const OFFERS = prompts("offers");
