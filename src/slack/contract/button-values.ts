import { z } from "zod";
import { Source } from "../../domain/article.ts";
import { PostPosition } from "../../domain/post.ts";

/** What buttons carry as JSON: written when they are drawn, read when they are pressed. */

/** The thread that is meant, where the button stands outside of it: below what one person alone sees. */
const Thread = z.string().optional();

/** What a button may name: a link is anybody's, and who may read a message is asked when it is read. */
const RetriedSource = Source.refine(({ kind }) => kind === "link" || kind === "message");

/** “Try again”: what is read again, and the post that a further try belongs to. */
export const RetryValue = z.object({
  source: RetriedSource,
  about: PostPosition.optional(),
  thread: Thread,
});
export type RetryValue = z.infer<typeof RetryValue>;

/** “Give me the text”. */
export const PasteTextValue = z.object({ about: PostPosition.optional(), thread: Thread });
export type PasteTextValue = z.infer<typeof PasteTextValue>;

/** Where the text is briefed, and the post it replaces: of a dialog, and of a button that stands in no channel. */
export const PasteTextPlace = PasteTextValue.extend({ channel: z.string(), thread: z.string() });
export type PasteTextPlace = z.infer<typeof PasteTextPlace>;
