import { z } from "zod";
import { Source } from "../../domain/article.ts";

/** What buttons carry as JSON: written when they are drawn, read when they are pressed. */

/** The post, and the position in it, that a further try belongs to. */
const About = z.object({ ts: z.string(), position: z.int().nonnegative() });

/** “Try again”: what is read again. */
export const RetryValue = z.object({ source: Source, about: About.optional() });
export type RetryValue = z.infer<typeof RetryValue>;

/** “Give me the text”. */
export const PasteTextValue = z.object({ about: About.optional() });
export type PasteTextValue = z.infer<typeof PasteTextValue>;
