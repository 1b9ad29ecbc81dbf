import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { WritingTask } from "../../../src/ports/writer.ts";
import { messagesFor } from "../../../src/writers/model/messages.ts";
import { promptLabel, renderPrompt } from "../../../src/writers/model/prompt-file.ts";
import { loadPrompts, type Prompts } from "../../../src/writers/model/prompts.ts";
import { BRIDGE, FERRY } from "../articles.ts";

export const PROMPTS_FOLDER = fileURLToPath(new URL("../../../prompts", import.meta.url));
const GOLDENS = new URL("./goldens/", import.meta.url);

const EVERYTHING = {
  articles: [BRIDGE, FERRY],
  sentences: [...[...BRIDGE.sentences, ...FERRY.sentences].keys()],
  language: "ko",
  length: "standard",
  instructions: "Plain words.",
} as const;
const BRIEFING: WritingTask = { ...EVERYTHING, kind: "briefing" };
const ANSWER: WritingTask = {
  ...EVERYTHING,
  kind: "answer",
  question: "And when does it start?",
  earlier: ["What replaces the bridge?"],
  turns: [
    { points: [{ cites: [0, 2], text: "The bridge closes for 14 months." }] },
    {
      question: "What replaces the bridge?",
      points: [{ cites: [9], text: "A ferry replaces it." }],
    },
    { question: "Who designed it?", points: [], verdict: "not-stated" },
  ],
  compares: true,
  inLanguageOfQuestion: true,
};
const REPAIR: WritingTask = {
  ...BRIEFING,
  repair: {
    failing: [{ item: { cites: [2, 40], text: "Repairs cost 9 million." }, why: "9 is not there" }],
  },
};

/** Every prompt as a model sees it, whole, by its label: what a version stands for. */
export function goldenRenders(prompts: Prompts): Map<string, string> {
  const spoken = (task: WritingTask, mode: "schema" | "plain" = "schema"): string =>
    messagesFor(task, { prompts, fenceKey: "golden", mode, turnBytes: 6_000 })
      .map(({ role, content }) => `<<< ${role} >>>\n${String(content)}\n`)
      .join("\n");
  const filled = (id: "mend" | "translate" | "check", inputs: Record<string, string>): string => {
    const { system, user } = renderPrompt(prompts[id], inputs);
    return `<<< system >>>\n${system}\n\n<<< user >>>\n${user}\n`;
  };
  const renders = {
    reading: spoken({ ...BRIEFING, instructions: undefined }),
    briefing: spoken(BRIEFING),
    answer: spoken(ANSWER),
    repair: spoken(REPAIR),
    format: spoken(BRIEFING, "plain"),
    mend: filled("mend", { fault: "it is empty", schema: "{}" }),
    check: filled("check", {
      fence: "f0",
      statements: "[0] The bridge closes.\n  - Harwick closes the bridge.",
    }),
    translate: filled("translate", { language: "Korean", fence: "f0", sentences: "[0] Hello." }),
  };
  return new Map(
    Object.entries(renders).map(([id, text]) => [promptLabel(prompts[id as keyof Prompts]), text]),
  );
}

export const goldenFile = (label: string): URL => new URL(`${label}.txt`, GOLDENS);

/** Run as a program: writes the goldens of new versions. Those that exist are never overwritten. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [label, text] of goldenRenders(await loadPrompts(PROMPTS_FOLDER))) {
    if (existsSync(goldenFile(label))) continue;
    writeFileSync(goldenFile(label), text);
    console.log(`wrote ${label}`);
  }
}
