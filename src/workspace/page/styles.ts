import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

/** In this order: later ones win. */
const sheets = ["frame", "messages", "blocks", "around-messages", "writing", "narrow"];

/** The block renderer's own style sheet, scoped by class instead of by id, and ours after it. */
export async function styles(): Promise<string> {
  const renderer = dirname(fileURLToPath(import.meta.resolve("slack-blocks-to-jsx")));
  const library = await readFile(join(renderer, "style.css"), "utf8");
  const own = await Promise.all(
    sheets.map((name) => readFile(new URL(`styles/${name}.css`, import.meta.url), "utf8")),
  );
  // `:not(#_)` weighs as much as the id did, so that the sheet wins over its own resets as before.
  const scoped = library.replaceAll("#slack_blocks_to_jsx", ".slack_blocks_to_jsx:not(#_)");
  return [scoped, ...own].join("\n");
}
