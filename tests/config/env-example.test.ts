import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { Environment } from "../../src/config/environment.ts";
import { loadConfig } from "../../src/config/load-config.ts";

const file = await readFile(new URL("../../.env.example", import.meta.url), "utf8");
const keysIn = (text: string): string[] => Object.keys(parseEnv(text));

/** The file with every key uncommented. */
const uncommented = file.replaceAll(/^# (?=[A-Z_]+=)/gmu, "");

describe(".env.example", () => {
  test("names every key that the configuration reads, once, and no other", () => {
    const keys = uncommented.match(/^[A-Z_]+(?==)/gmu) ?? [];
    expect(keys.toSorted()).toEqual(Object.keys(Environment.shape).toSorted());
  });

  test("sets nothing as it is", () => {
    expect(keysIn(file)).toEqual([]);
  });

  test("shows values that the configuration accepts", () => {
    const config = loadConfig(parseEnv(uncommented));
    expect(config.slack.mode).toBe("socket");
    expect(config.limits).toHaveLength(6);
  });

  test("shows each default as it is", () => {
    const defaults = Object.entries(Environment.parse({})).filter(
      ([, value]) => value !== undefined && !Array.isArray(value),
    );
    expect(Environment.parse(parseEnv(uncommented))).toMatchObject(Object.fromEntries(defaults));
  });
});
