import { z } from "zod";
import { Source } from "../../domain/article.ts";
import { PostPosition } from "../../domain/post.ts";

/** What buttons carry as JSON: written when they are drawn, read when they are pressed. */

/** “Try again”: what is read again, and the post that a further try belongs to. */
export const RetryValue = z.object({ source: Source, about: PostPosition.optional() });
export type RetryValue = z.infer<typeof RetryValue>;

/** “Give me the text”. */
export const PasteTextValue = z.object({ about: PostPosition.optional() });
export type PasteTextValue = z.infer<typeof PasteTextValue>;
