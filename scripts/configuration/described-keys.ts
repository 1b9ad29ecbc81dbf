import { z } from "zod";
import { Environment, knownShapeOf, SECTIONS } from "../../src/config/environment.ts";
import { wordingIn } from "../../src/messages/wording.ts";

/** A key of the configuration, as its schema describes it. */
export interface DescribedKey {
  readonly key: string;
  /** One line of Markdown. */
  readonly purpose: string;
  /** What it is to be: `is a port from 0 to 65535`; empty for any text. */
  readonly shape: string;
  /** As it is written in a file; undefined where there is none. */
  readonly preset: string | undefined;
  readonly example: string | undefined;
}

export interface DescribedSection {
  readonly title: string;
  readonly keys: readonly DescribedKey[];
}

const PRESETS: Readonly<Record<string, unknown>> = Environment.parse({});

/** All keys of the configuration, by section. */
export const describedKeys = (): DescribedSection[] =>
  SECTIONS.map(({ title, keys }) => ({
    title,
    keys: Object.entries(keys).map(([key, shape]) => described(key, shape)),
  }));

function described(key: string, shape: z.ZodType): DescribedKey {
  const { description = "", examples = [] } = shape.meta() ?? {};
  const says = knownShapeOf(key);
  return {
    key,
    purpose: description,
    shape: says === undefined ? "" : wordingIn("en").phrase(says),
    preset: written(PRESETS[key]),
    example: written([examples].flat()[0]),
  };
}

function written(value: unknown): string | undefined {
  if (value === undefined || Array.isArray(value)) return undefined;
  return String(value);
}
