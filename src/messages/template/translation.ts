import type { Holes, Template } from "./template.ts";

/** `Own` where each of its messages has the holes of the English one; else the name of what is wrong. */
type WithAllHoles<English, Own> = {
  readonly [Key in keyof English]: Key extends keyof Own
    ? [Holes<English[Key]>] extends [Holes<Own[Key]>]
      ? [Holes<Own[Key]>] extends [Holes<English[Key]>]
        ? Own[Key]
        : {
            readonly "has a hole that English has not": Exclude<
              Holes<Own[Key]>,
              Holes<English[Key]>
            >;
          }
      : { readonly "lacks a hole": Exclude<Holes<English[Key]>, Holes<Own[Key]>> }
    : Template;
};

/** The messages of a topic in another language: all of them, as templates. */
export type Translated<English> = { readonly [Key in keyof English]: Template };

/** Takes a translation of `English`; does not compile where a message or a hole is missing, or is one too many. */
export const translationOf =
  <English>() =>
  <const Own extends Translated<English>>(
    own: Own &
      WithAllHoles<English, Own> & { readonly [Key in Exclude<keyof Own, keyof English>]: never },
  ): Translated<English> =>
    own;
