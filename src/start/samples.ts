import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sample } from "../workspace/page/parts/welcome.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "samples");

const sample = (name: string, language: string, label: string): Sample => ({
  name,
  language,
  label,
  read: () => readFile(join(FOLDER, name)),
});

/** Articles to try, one in each language that the bot speaks, and one that is read from right to left. */
export const SAMPLES: readonly Sample[] = [
  sample("defense-talks.txt", "en", "English: a pasted page"),
  sample("grid-report.md", "en", "English: a long report"),
  sample("battery-study.de.md", "de", "Deutsch"),
  sample("pont-fluvial.fr.html", "fr", "Français"),
  sample("radio-rural.es.txt", "es", "Español"),
  sample("cheese-cave.it.txt", "it", "Italiano"),
  sample("mangrove-ferry.pt.txt", "pt", "Português"),
  sample("korean-library.txt", "ko", "한국어"),
  sample("night-train.ja.txt", "ja", "日本語"),
  sample("tea-coop.zh.txt", "zh", "中文"),
  sample("water-market.ar.txt", "ar", "العربية"),
];
