import { expect, test } from "vitest";
import { parseBriefCommand } from "../../../src/flows/settings/parse-brief-command.ts";

test.each([
  ["", { do: "help" }],
  ["usage", { do: "usage" }],
  ["Forget ME", { do: "forget-me" }],
  ["settings", { do: "settings" }],
  ["length Deep", { do: "set-channel", patch: { length: "deep" } }],
  ["length sideways", { do: "set-channel", patch: { length: "sideways" } }],
  ["mode ASKED", { do: "set-channel", patch: { mode: "asked" } }],
  ["language FR", { do: "set-channel", patch: { language: "fr" } }],
  ["language me fr", { do: "set-person", patch: { language: "fr" } }],
  ["my language off", { do: "set-person", patch: { language: undefined } }],
  ["audience OFF", { do: "set-channel", patch: { audience: undefined } }],
  [
    "style as in https://guide.example",
    { do: "set-channel", patch: { instructions: "as in https://guide.example" } },
  ],
  ["style", { do: "mistake", mistake: "no-style" }],
  ["audience", { do: "mistake", mistake: "no-audience" }],
  ["good morning", { do: "mistake", mistake: "nothing-to-brief" }],
  ["length of https://bridge.example", { do: "brief" }],
])("/brief %s", (text, command) => {
  expect(parseBriefCommand(text)).toStrictEqual(command);
});
