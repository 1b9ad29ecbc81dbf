import type { DescribedKey, DescribedSection } from "./described-keys.ts";

const INTRODUCTION = `# Configuration

Each setting is an environment variable, or a line in \`.env\` beside the program ([\`.env.example\`](../.env.example) has them
all); what the environment says comes before the file. None is needed to start. \`npm run briefdesk -- check\` says what is
missing or misspelt. A value that cannot be right is named at the start, all of them at once.

What people set in Slack (mode, language, length, digests) is kept in the store:
\`npm run briefdesk -- settings export\` and \`import\` write and read it as a file.

<!-- Written by \`npm run configuration\` from the schema in src/config. -->
`;

/** docs/configuration.md. */
export const renderPage = (sections: readonly DescribedSection[]): string =>
  [INTRODUCTION, ...sections.map(section)].join("\n");

const section = ({ title, keys }: DescribedSection): string =>
  `## ${title}\n\n${table([["key", "what it is for", "value", "default"], ...keys.map(row)])}`;

const row = ({ key, purpose, shape, preset, example }: DescribedKey): string[] => [
  `\`${key}\``,
  purpose,
  valueOf(shape.replace(/^is /u, ""), example),
  preset === undefined ? "–" : `\`${preset}\``,
];

/** What it is to be, with an example unless the words hold one. */
function valueOf(shape: string, example: string | undefined): string {
  if (example === undefined || /such as|written as/u.test(shape)) return shape;
  return shape === "" ? `such as \`${example}\`` : `${shape}, such as \`${example}\``;
}

/** Columns stand below each other, as the formatter wants them. */
function table([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...body].map((cells) => cells[at]?.length ?? 0)),
  );
  const padded = (cells: readonly string[]) =>
    line(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)));
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [padded(head), rule, ...body.map(padded)].join("");
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
