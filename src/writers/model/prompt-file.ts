import { parse as parseYaml } from "yaml";
import { z } from "zod";

/** Which model a prompt is for; `shared` prompts are parts of the others. */
const FrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  version: z.int().positive(),
  role: z.enum(["writer", "reader", "checker", "shared"]),
  inputs: z.array(z.string().regex(/^[a-z]+$/)),
});

/** A prompt as kept in a Markdown file: front matter, then `# system` and `# user`. */
export type PromptFile = z.infer<typeof FrontMatter> & RenderedPrompt;

/** The text of a prompt for each role of the conversation; empty where the file has no such part. */
export interface RenderedPrompt {
  readonly system: string;
  readonly user: string;
}

const WHOLE_FILE = /^---\n(?<matter>.*?)\n---\n(?<body>.*)$/s;
const HEADING = /^# (.+)$/m;
/** `{{name}}`, or `{{#name}}…{{/name}}`: a part that is left out when the input is empty. */
const SECTION = /\{\{#([a-z]+)\}\}\n(.*?)\{\{\/\1\}\}\n?/gs;
const HOLE = /\{\{([^{}]*)\}\}/g;

/**
 * Reads a prompt file. Throws an Error that names the file and the fault: front matter that is
 * missing or has an unknown key, a heading other than the two, or holes that are not exactly the
 * declared inputs.
 */
export function parsePrompt(source: string, name: string): PromptFile {
  const { matter, body } = WHOLE_FILE.exec(source)?.groups ?? {};
  if (matter === undefined || body === undefined) throw fault(name, "it has no front matter");
  const front = FrontMatter.safeParse(parseYaml(matter));
  if (!front.success) throw fault(name, z.prettifyError(front.error));
  const parts = partsOf(body, name);
  compareHoles(`${parts.system}\n${parts.user}\n`, front.data.inputs, name);
  return { ...front.data, ...parts };
}

function partsOf(body: string, name: string): RenderedPrompt {
  const [preamble, ...rest] = body.split(HEADING);
  if (preamble?.trim()) throw fault(name, "text stands before the first heading");
  const parts = { system: "", user: "" };
  for (let index = 0; index < rest.length; index += 2) {
    const heading = rest[index];
    if (heading !== "system" && heading !== "user")
      throw fault(name, `unknown heading “${heading}”`);
    if (parts[heading] !== "") throw fault(name, `the heading “${heading}” stands twice`);
    parts[heading] = (rest[index + 1] ?? "").trim();
  }
  if (parts.system === "" && parts.user === "") throw fault(name, "it is empty");
  return parts;
}

function compareHoles(text: string, inputs: readonly string[], name: string): void {
  const holes = [...text.matchAll(HOLE)].map(([, hole = ""]) => hole.replace(/^[#/]/, ""));
  const undeclared = without(holes, inputs);
  if (undeclared) throw fault(name, `“${undeclared}” is not among its inputs`);
  const unused = without(inputs, holes);
  if (unused) throw fault(name, `its input “${unused}” is not used`);
}

/**
 * Fills a prompt. Every input must be given (an empty text is a value), and no other. What is filled
 * in is never read as a template itself.
 */
export function renderPrompt(
  prompt: PromptFile,
  inputs: Readonly<Record<string, string>>,
): RenderedPrompt {
  const given = Object.keys(inputs);
  const missing = without(prompt.inputs, given);
  if (missing) throw fault(prompt.id, `“${missing}” was not given`);
  const unknown = without(given, prompt.inputs);
  if (unknown) throw fault(prompt.id, `it does not take “${unknown}”`);
  const fill = (text: string): string =>
    `${text}\n`
      .replace(SECTION, (_, name: string, part: string) => (inputs[name] === "" ? "" : part))
      .replace(HOLE, (_, name: string) => inputs[name] ?? "")
      .trim();
  return { system: fill(prompt.system), user: fill(prompt.user) };
}

/** The names that are not among the others, for a message; empty when there are none. */
const without = (names: readonly string[], others: readonly string[]): string =>
  [...new Set(names)].filter((name) => !others.includes(name)).join(", ");

/** `briefing@1`: what a briefing or a feedback names. */
export const promptLabel = (prompt: PromptFile): string => `${prompt.id}@${prompt.version}`;

const fault = (name: string, what: string): Error =>
  new Error(`The prompt “${name}” cannot be used: ${what}.`);
