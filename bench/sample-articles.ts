import { readFile } from "node:fs/promises";
import type { Article } from "../src/domain/article.ts";
import { readSource } from "../src/reading/read-source.ts";
import { openReader } from "../src/terminal/command-inputs.ts";
import { loadConfig } from "../src/config/load-config.ts";

/** Reads samples as the bot reads an attached file. Throws when one cannot be read. */
export async function sampleArticles(names: readonly string[]): Promise<Article[]> {
  const reader = openReader(loadConfig({}));
  try {
    const articles: Article[] = [];
    for (const name of names) {
      const bytes = await readFile(new URL(`../samples/${name}`, import.meta.url));
      const openFile = () => Promise.resolve({ bytes, name });
      const ports = { ...reader.ports, openFile };
      const reading = await readSource({ kind: "file", fileId: name, name }, ports);
      if (!("article" in reading)) throw new Error(`${name}: ${reading.reason}`);
      articles.push(reading.article);
    }
    return articles;
  } finally {
    await reader.close();
  }
}
