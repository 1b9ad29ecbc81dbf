import { anyOfAll } from "../../languages/index.ts";

const AGREE = new RegExp(`^(?:${anyOfAll(({ consent }) => consent?.buttons)})$`, "iu");
const SUBJECT = new RegExp(
  anyOfAll(({ consent }) => consent?.subject),
  "giu",
);

/** The first button that agrees, for the evidence. */
export function agreement(buttons: readonly string[]): string | undefined {
  const button = buttons.find((text) => AGREE.test(text));
  return button && `button “${button}”`;
}

/** How often a text speaks of consent. */
export function mentions(text: string): number {
  return text.match(SUBJECT)?.length ?? 0;
}
