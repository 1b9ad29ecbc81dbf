import { parseDocument } from "../article/parse.ts";

/** What a worker thread does: one document at a time. */
export default parseDocument;
