import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parsePrompt, type PromptFile } from "./prompt-file.ts";

/** One file each in `prompts/`. */
const PROMPT_IDS = [
  "reading",
  "briefing",
  "answer",
  "repair",
  "mend",
  "format",
  "translate",
  "check",
] as const;

/** The prompts that the writer uses, by id. */
export type Prompts = Readonly<Record<(typeof PROMPT_IDS)[number], PromptFile>>;

/** Loads all prompts of a folder. Throws an Error that names the file when one is missing or faulty. */
export async function loadPrompts(directory: string): Promise<Prompts> {
  const loaded = await Promise.all(
    PROMPT_IDS.map(async (id) => {
      const prompt = parsePrompt(await readFile(join(directory, `${id}.md`), "utf8"), id);
      if (prompt.id !== id)
        throw new Error(`The prompt file ${id}.md says that its id is ${prompt.id}.`);
      return [id, prompt] as const;
    }),
  );
  // SAFETY: the entries are exactly PROMPT_IDS.
  return Object.fromEntries(loaded) as unknown as Prompts;
}
