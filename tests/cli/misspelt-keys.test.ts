import { expect, test } from "vitest";
import { misspeltKeys } from "../../src/cli/checks/misspelt-keys.ts";

const KNOWN = ["OPENAI_MODEL", "OPENAI_BASE_URL", "DATA_DIR", "HOST", "PORT", "FETCH_DENY"];

test.each([
  ["OPENAI_MODLE", "OPENAI_MODEL"],
  ["OPENAI_MODEL_", "OPENAI_MODEL"],
  ["OPENAI_BASEURL", "OPENAI_BASE_URL"],
  ["openai_model", "OPENAI_MODEL"],
  ["DATADIR", "DATA_DIR"],
  ["FETCH_DENIED", undefined],
  ["OPENAI_ORGANIZATION", undefined],
  ["HOST", undefined],
  ["HOME", undefined],
  ["PORTS", undefined],
  ["OPENAI_MODEL", undefined],
  ["DATABASE", undefined],
])("%s is taken for %s", (given, meant) => {
  expect(misspeltKeys({ [given]: "x" }, KNOWN)).toEqual(
    meant === undefined ? [] : [{ given, meant }],
  );
});

test("what is set to nothing is not meant at all", () => {
  expect(misspeltKeys({ OPENAI_MODLE: " " }, KNOWN)).toEqual([]);
});
