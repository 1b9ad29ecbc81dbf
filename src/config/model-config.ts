import type { ModelConfig } from "./config.ts";
import type { Environment } from "./environment.ts";
import type { Prices } from "../domain/limits.ts";
import type { ConfigFault } from "../errors.ts";

/** A local server (Ollama, vLLM, LM Studio) needs no key; the client wants one all the same. */
const KEYLESS = "none";

/** The model and its server; undefined where none is set. What is missing is added to `faults`. */
export function modelOf(given: Environment, faults: ConfigFault[]): ModelConfig | undefined {
  const { OPENAI_MODEL: model, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = given;
  faults.push(...faultsOf(given));
  if (model === undefined || (apiKey === undefined && baseUrl === undefined)) return undefined;
  const writer = {
    model,
    reasoningEffort: given.OPENAI_REASONING_EFFORT,
    prices: pricesOf(given.PRICE_INPUT, given.PRICE_CACHED, given.PRICE_OUTPUT),
  };
  return {
    apiKey: apiKey ?? KEYLESS,
    baseUrl,
    headers: given.OPENAI_HEADERS,
    writer,
    reader: {
      model: given.OPENAI_READER_MODEL ?? model,
      reasoningEffort: given.OPENAI_READER_REASONING_EFFORT ?? writer.reasoningEffort,
      prices: readerPrices(given) ?? writer.prices,
    },
    checker: given.OPENAI_CHECKER_MODEL,
    mode: given.OPENAI_OUTPUT,
    timeoutMs: given.OPENAI_TIMEOUT_SECONDS * 1_000,
    contextTokens: given.OPENAI_CONTEXT_TOKENS,
  };
}

function faultsOf(given: Environment): ConfigFault[] {
  const hasModel = given.OPENAI_MODEL !== undefined;
  const hasKey = given.OPENAI_API_KEY !== undefined;
  const hasAddress = given.OPENAI_BASE_URL !== undefined;
  const faults: ConfigFault[] = [];
  if (!hasModel && hasKey) faults.push({ key: "OPENAI_MODEL", says: { key: "modelForKey" } });
  if (!hasModel && hasAddress)
    faults.push({ key: "OPENAI_MODEL", says: { key: "modelForAddress" } });
  if (hasModel && !hasKey && !hasAddress)
    faults.push({ key: "OPENAI_API_KEY", says: { key: "modelKeyMissing" } });
  return faults;
}

const micros = (price: number): number => Math.round(price * 1_000_000);

/** Prices are written as they are published: units of the currency for a million tokens. */
function pricesOf(input = 0, cached = input, output = 0): Prices {
  return { input: micros(input), cached: micros(cached), output: micros(output) };
}

function readerPrices(given: Environment): Prices | undefined {
  const { PRICE_READER_INPUT, PRICE_READER_CACHED, PRICE_READER_OUTPUT } = given;
  const own = [PRICE_READER_INPUT, PRICE_READER_CACHED, PRICE_READER_OUTPUT];
  if (own.every((price) => price === undefined)) return undefined;
  return pricesOf(PRICE_READER_INPUT, PRICE_READER_CACHED, PRICE_READER_OUTPUT);
}

const FREE: Prices = { input: 0, cached: 0, output: 0 };

/** What the configured models cost, by the model's name; one that is not configured costs nothing. */
export function priceList(model: ModelConfig | undefined): (name: string | undefined) => Prices {
  const roles = model === undefined ? [] : [model.writer, model.reader];
  return (name) => roles.find((role) => role.model === name)?.prices ?? FREE;
}
