import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, copyFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPrompts } from "../../../src/writers/model/prompts.ts";
import { goldenFile, goldenRenders, PROMPTS_FOLDER } from "../openai/golden-renders.ts";

const prompts = await loadPrompts(PROMPTS_FOLDER);

/**
 * A difference means: raise the version of every prompt that the text is part of, and let
 * `node tests/writers/openai/golden-renders.ts` write the goldens of the new versions.
 */
test.each([...goldenRenders(prompts)])(
  "%s says what it said when it was given that version",
  (label, text) => {
    const golden = existsSync(goldenFile(label))
      ? readFileSync(goldenFile(label), "utf8")
      : "none yet";
    expect(text).toBe(golden);
  },
);

test("every file in the folder is loaded", async () => {
  const files = await readdir(PROMPTS_FOLDER);
  expect(files.sort()).toEqual(
    Object.keys(prompts)
      .map((id) => `${id}.md`)
      .sort(),
  );
});

test("a prompt under another name is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "prompts-"));
  for (const file of await readdir(PROMPTS_FOLDER)) {
    await copyFile(join(PROMPTS_FOLDER, "mend.md"), join(folder, file));
  }
  await expect(loadPrompts(folder)).rejects.toThrow("says that its id is mend");
  await rm(folder, { recursive: true });
});
