import type { ModelConfig } from "./config.ts";
import type { Environment } from "./environment.ts";
import type { Limit } from "../domain/limits.ts";
import type { ConfigFault } from "../errors.ts";

const LIMIT_KEYS = [
  ["LIMIT_USER_DAY", "user", "day"],
  ["LIMIT_USER_MONTH", "user", "month"],
  ["LIMIT_CHANNEL_DAY", "channel", "day"],
  ["LIMIT_CHANNEL_MONTH", "channel", "month"],
  ["LIMIT_TEAM_DAY", "team", "day"],
  ["LIMIT_TEAM_MONTH", "team", "month"],
] as const;

/** The limits on the model's use; what cannot be read is added to `faults`. */
export function limitsOf(
  given: Environment,
  model: ModelConfig | undefined,
  faults: ConfigFault[],
): Limit[] {
  return LIMIT_KEYS.flatMap(([key, scope, window]): Limit[] => {
    const text = given[key];
    if (text === undefined) return [];
    const figures = parseLimit(text);
    if (figures?.costMicros !== undefined && model !== undefined && isFree(model))
      faults.push({ key, says: { key: "moneyWithoutPrice" } });
    if (figures !== undefined) return [{ scope, window, ...figures }];
    faults.push({ key, says: { key: "isLimit" } });
    return [];
  });
}

const isFree = ({ writer, reader }: ModelConfig): boolean =>
  [writer.prices, reader.prices].every(({ input, output }) => input + output === 0);

/** `50 requests, 200000 tokens, 1.50 money` */
function parseLimit(text: string): Pick<Limit, "requests" | "tokens" | "costMicros"> | undefined {
  const figures: { requests?: number; tokens?: number; costMicros?: number } = {};
  for (const part of text.split(",")) {
    const match = /^\s*(\d+(?:\.\d+)?)\s+(requests?|tokens?|money)\s*$/u.exec(part);
    if (match === null) return undefined;
    const value = Number(match[1]);
    if (match[2] === "money") figures.costMicros = Math.round(value * 1_000_000);
    else if (match[2]?.startsWith("request") === true) figures.requests = value;
    else figures.tokens = value;
  }
  return figures;
}
