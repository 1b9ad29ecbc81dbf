import { z } from "zod";
import { limit, price, shaped } from "./shapes.ts";

/** What the model costs, and how much of it may be used. */
export const COST = {
  PRICE_INPUT: price.optional().meta({
    description: "Price of what the model reads; with prices, use is shown as money",
    examples: ["1.25"],
  }),
  PRICE_CACHED: price.optional().meta({
    description: "Price of what it has read before; as `PRICE_INPUT` unless set",
    examples: ["0.125"],
  }),
  PRICE_OUTPUT: price.optional().meta({ description: "Price of what it writes", examples: ["10"] }),
  PRICE_READER_INPUT: price.optional().meta({
    description:
      "Price of what the reader model reads; without one of these three, the prices above",
    examples: ["0.25"],
  }),
  PRICE_READER_CACHED: price
    .optional()
    .meta({ description: "The same of what it has read before", examples: ["0.025"] }),
  PRICE_READER_OUTPUT: price
    .optional()
    .meta({ description: "The same of what it writes", examples: ["2"] }),
  CURRENCY: shaped(z.string().regex(/^[A-Z]{3}$/u), { key: "isCurrency" })
    .default("USD")
    .meta({ description: "What the prices are in" }),
  LIMIT_USER_DAY: limit.optional().meta({
    description:
      "What one person may use within 24 hours; beyond a limit the extractive writer takes over",
    examples: ["50 requests"],
  }),
  LIMIT_USER_MONTH: limit
    .optional()
    .meta({ description: "The same within 30 days", examples: ["500 requests"] }),
  LIMIT_CHANNEL_DAY: limit
    .optional()
    .meta({ description: "What one channel may use within 24 hours", examples: ["200000 tokens"] }),
  LIMIT_CHANNEL_MONTH: limit
    .optional()
    .meta({ description: "The same within 30 days", examples: ["2000000 tokens"] }),
  LIMIT_TEAM_DAY: limit.optional().meta({
    description: "What the workspace may use within 24 hours",
    examples: ["300 requests, 1.50 money"],
  }),
  LIMIT_TEAM_MONTH: limit
    .optional()
    .meta({ description: "The same within 30 days", examples: ["30 money"] }),
};
