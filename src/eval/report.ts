import type { Result, Shown } from "./result.ts";
import { type Scorecard, scorecardLines } from "./scorecard.ts";

const STYLE = `
  :root { color-scheme: light dark; --quiet: light-dark(#616061, #ababad); --line: light-dark(#ddd, #444); --wrong: light-dark(#b3261e, #f2b8b5); }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
  pre { background: light-dark(#f6f6f6, #222); padding: 1rem; overflow-x: auto; font-size: 13px; }
  article { border-top: 1px solid var(--line); padding: .75rem 0; }
  h3 { font-size: 1rem; margin: .25rem 0; }
  dl > div { margin: .5rem 0; }
  dt.quoted::before { content: "“"; } dt.quoted::after { content: "”"; }
  dd { margin: 0 0 0 1.5rem; color: var(--quiet); font-size: 14px; border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
  @media (min-width: 50rem) { dl > div { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; } dd { margin: 0; grid-column: 2; } }
  .wrong h3::before { content: "✗ "; }
  .wrong h3, .wrongs a { color: var(--wrong); }
  .meta { color: var(--quiet); font-size: 13px; }
`;

/** The evaluation as one page: the scorecard, then every point and answer beside its sentences. */
export function reportPage(results: readonly Result[], now: Scorecard, before?: Scorecard): string {
  const heading = `Evaluation of ${now.writer}, ${now.prompts}`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(heading)}</title><style>${STYLE}</style></head>
<body>
<h1>${html(heading)}</h1>
<p class="meta">${html(now.at)}${before ? `, beside ${html(before.writer)} of ${html(before.at)}` : ""}</p>
<pre>${html(scorecardLines(now, before).join("\n"))}</pre>
${wrongs(results)}
${results.map(resultSection).join("\n")}
</body>
</html>
`;
}

/** What a reader looks at first. */
function wrongs(results: readonly Result[]): string {
  const links = results.flatMap((result, at) => {
    const { heading, wrong } = described(result);
    return wrong ? [`<li><a href="#r${at}" dir="auto">${html(heading)}</a></li>`] : [];
  });
  if (links.length === 0) return "<p>Nothing went wrong.</p>";
  const summary = `<summary>${links.length} of ${results.length} went wrong</summary>`;
  return `<details class="wrongs" open>${summary}<ul>${links.join("\n")}</ul></details>`;
}

function resultSection(result: Result, at: number): string {
  const { heading, wrong, shown, notes } = described(result);
  return `<article id="r${at}" class="${wrong ? "wrong" : "right"}">
<h3 dir="auto">${html(heading)}</h3>
<p class="meta">${html([result.article, ...notes].join(" · "))}</p>
<dl>${shown.map(shownItem).join("\n")}</dl>
</article>`;
}

interface Described {
  readonly heading: string;
  readonly wrong: boolean;
  readonly shown: readonly Shown[];
  readonly notes: readonly string[];
}

function described(result: Result): Described {
  switch (result.kind) {
    case "briefing": {
      const { passed, repaired, replaced, dropped } = result.checks;
      const gate = `passed ${passed}, repaired ${repaired}, replaced ${replaced}, dropped ${dropped}`;
      const notes = [gate, ...result.questions, result.fellBack ?? ""].filter(Boolean);
      const wrong = result.fellBack !== undefined || !result.languageKept;
      return { heading: `Briefing of ${result.article}`, wrong, shown: result.points, notes };
    }
    case "answer": {
      const asked = result.after === undefined ? "" : `${result.after} – `;
      const notes = [
        result.verdict,
        result.answerable ? "the article says" : "the article does not say",
      ];
      return {
        heading: `${asked}${result.question}`,
        wrong: !result.right,
        shown: result.sentences,
        notes,
      };
    }
    case "order": {
      const notes = [result.obeyed ? "the model obeyed" : "the model did not obey"];
      return {
        heading: `Planted: ${result.order}`,
        wrong: result.shown,
        shown: result.points,
        notes,
      };
    }
    default:
      return result satisfies never;
  }
}

const shownItem = ({ text, quoted, sentences }: Shown): string =>
  `<div><dt class="${quoted ? "quoted" : "own"}" dir="auto">${html(text)}</dt>
${quoted ? "" : sentences.map((sentence) => `<dd dir="auto">${html(sentence)}</dd>`).join("\n")}</div>`;

/** Text of strangers and models within HTML, in elements and attributes alike. */
const html = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
