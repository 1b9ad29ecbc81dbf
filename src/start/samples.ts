import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { languageName } from "../languages/language-name.ts";
import type { Sample } from "../workspace/page/parts/welcome.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "samples");

const sample = (name: string, language: string, what = ""): Sample => ({
  name,
  language,
  label: inItself(language) + what,
  read: () => readFile(join(FOLDER, name)),
});

/** `fr` → `Français`: a language's name for itself, as it begins a line. */
function inItself(language: string): string {
  const name = languageName(language, language);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** Articles to try, one in each language that the bot speaks, and one that is read from right to left. */
export const SAMPLES: readonly Sample[] = [
  sample("defense-talks.txt", "en", ": a pasted page"),
  sample("grid-report.md", "en", ": a long report"),
  sample("battery-study.de.md", "de"),
  sample("pont-fluvial.fr.html", "fr"),
  sample("radio-rural.es.txt", "es"),
  sample("cheese-cave.it.txt", "it"),
  sample("mangrove-ferry.pt.txt", "pt"),
  sample("korean-library.txt", "ko"),
  sample("night-train.ja.txt", "ja"),
  sample("tea-coop.zh.txt", "zh"),
  sample("water-market.ar.txt", "ar"),
];
