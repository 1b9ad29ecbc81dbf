import { anyCue } from "../../languages/patterns/cues.ts";

/** Weights, volumes and degrees that are written alike in many languages. */
const UNITS = String.raw`k?g|mg|[mcd]?l|cm|°\s?C|°|℃`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])[\d½¼¾⅓]+(?:[.,/–-]\d+)?\s?(?:${UNITS}|${anyCue("cookingUnits")})(?![\p{Script=Latin}\p{Script=Cyrillic}])|(?:${anyCue("unitsBefore")})\s?[\d½]`,
  "gu",
);

/** How many amounts by weight, volume, spoon and degree a text gives. */
export const amounts = (text: string): number => text.match(AMOUNT)?.length ?? 0;
