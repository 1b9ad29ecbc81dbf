import type { DescribedKey, DescribedSection } from "./described-keys.ts";

const INTRODUCTION = `# Copy this file to .env and uncomment what you need: without the "# " before it. Nothing is needed to start: without
# Slack tokens the bot runs in a local workspace, without a model the extractive writer writes.
# Where there is a default, the value shown is the default. docs/configuration.md and docs/models.md say more.
# Written by \`npm run configuration\` from the schema in src/config.
`;

/** .env.example: every key with its default or an example, none of them set. */
export const renderEnvExample = (sections: readonly DescribedSection[]): string =>
  [INTRODUCTION, ...sections.map(section)].join("\n");

const section = ({ title, keys }: DescribedSection): string =>
  `## ${title}\n\n${keys.map(lines).join("")}`;

function lines({ key, purpose, preset, example }: DescribedKey): string {
  return `# ${plain(purpose)}\n# ${key}=${preset ?? example ?? ""}\n`;
}

/** Without Markdown's signs; a key keeps its underscores. */
const plain = (text: string): string => text.replace(/`|\b_|_\b/gu, "");
