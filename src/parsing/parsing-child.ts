import { parseDocument } from "../article/parse.ts";
import type { RawDocument } from "../domain/raw-document.ts";

/**
 * A process that parses one document after the other. It has no environment, may start nothing and
 * write nothing, and goes when its parent goes.
 */
process.on("message", (document: RawDocument) => {
  void parseDocument(document).then((parsed) => process.send?.(parsed));
});
process.on("disconnect", () => process.exit(0));
