import { decodeText } from "../article/document/charset.ts";
import type { TraceStep } from "../article/trace/trace.ts";
import type { TracedDocument } from "../parsing/tracing-parser.ts";
import { firstWords } from "./print-steps.ts";

/** What the frame may load: nothing of the page's, so that looking at it tells nobody. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A page that shows how documents were read: on the left the text and each step with the first words of
 * its lines, on the right the page itself, without its scripts and without what it would load.
 */
export function explainedPage(documents: readonly TracedDocument[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How it was read</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; }
section { display: grid; grid-template-columns: 1fr 1fr; height: 100vh; border-bottom: 2px solid; }
section > * { overflow: auto; padding: 0 1rem; border: 0; width: 100%; height: 100%; box-sizing: border-box; }
iframe { background: #fff; padding: 0; }
summary { font-weight: 600; }
.took { color: #0a5c2b; } .removed { color: #8f1d14; } .shortened { color: #8a4b00; } .left-out { color: #555; }
li { font-size: 13px; }
</style></head><body>${documents.map(section).join("\n")}</body></html>\n`;
}

function section({ document, parsed, steps }: TracedDocument): string {
  const said = "extraction" in parsed ? parsed : parsed.page;
  const text = (said?.extraction.text ?? "").split("\n").map((line) => `<p>${escaped(line)}</p>`);
  const facts = [parsed.verdict, ...parsed.evidence].join(" · ");
  return `<section><div><h1>${escaped(said?.extraction.title ?? document.url ?? "")}</h1>
<p>${escaped(facts)}</p>
${steps.map(step).join("\n")}
<details open><summary>text</summary>${text.join("\n")}</details></div>
<iframe sandbox="" srcdoc="${escaped(framed(document))}"></iframe></section>`;
}

function step({ did, rule, lines }: TraceStep): string {
  const items = lines.map((line) => `<li>${escaped(firstWords(line))}</li>`).join("");
  return `<details class="${did.replace(" ", "-")}"><summary>${did}: ${escaped(rule)} (${lines.length})</summary><ul>${items}</ul></details>`;
}

/** The document as the frame draws it; what is no text stays empty. */
function framed({ bytes, contentType }: TracedDocument["document"]): string {
  const source = decodeText(bytes, contentType);
  return `<meta http-equiv="Content-Security-Policy" content="${POLICY}">${source.includes("\0") ? "" : source}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
