import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Length } from "../../../src/domain/briefing.ts";
import { Mode } from "../../../src/domain/settings/settings.ts";
import { parseBriefCommand } from "../../../src/flows/settings/parse-brief-command.ts";

const channel = (patch: object) => ({ do: "set-channel", patch });
const person = (language: string | undefined) => ({ do: "set-person", patch: { language } });
const meant = (command: string) => ({ do: "mistake", mistake: { meant: `/brief ${command}` } });
const NOTHING = { do: "mistake", mistake: "nothing-to-brief" };

describe("what people type behind /brief", () => {
  test.each<[string, object]>([
    // As help has it.
    ["", { do: "help" }],
    ["?", { do: "help" }],
    ["usage", { do: "usage" }],
    ["Forget ME", { do: "forget-me" }],
    ["settings", { do: "settings" }],
    ["setting", { do: "settings" }],
    ["length Deep", channel({ length: "deep" })],
    ["mode ASKED", channel({ mode: "asked" })],
    ["language FR", channel({ language: "fr" })],
    ["language me fr", person("fr")],
    ["my language off", person(undefined)],
    ["audience OFF", channel({ audience: undefined })],
    ["style as in https://guide.example", channel({ instructions: "as in https://guide.example" })],
    // With words around it.
    ["set length to deep", channel({ length: "deep" })],
    ["Set the length to long", channel({ length: "deep" })],
    ["length: short", channel({ length: "brief" })],
    ["length = normal", channel({ length: "standard" })],
    ["please set the mode to off", channel({ mode: "off" })],
    ["change language to German", channel({ language: "de" })],
    [
      "set style to plain words, see https://guide.example",
      channel({ instructions: "plain words, see https://guide.example" }),
    ],
    ["audience: engineers", channel({ audience: "engineers" })],
    // Other words for the values.
    ["mode automatic", channel({ mode: "auto" })],
    ["mode on", channel({ mode: "auto" })],
    ["mode when asked", channel({ mode: "asked" })],
    ["mode only when asked", channel({ mode: "asked" })],
    ["mode silent", channel({ mode: "off" })],
    ["length detailed", channel({ length: "deep" })],
    // Languages by name.
    ["language german", channel({ language: "de" })],
    ["language Deutsch", channel({ language: "de" })],
    ["language Français", channel({ language: "fr" })],
    ["language francais", channel({ language: "fr" })],
    ["language 한국어", channel({ language: "ko" })],
    ["language 日本語", channel({ language: "ja" })],
    ["language allemand", channel({ language: "de" })],
    ["language 독일어", channel({ language: "de" })],
    ["language немецкий", channel({ language: "de" })],
    ["language Brazilian Portuguese", channel({ language: "pt" })],
    ["language Português (Brasil)", channel({ language: "pt" })],
    ["language pt-BR", channel({ language: "pt" })],
    ["language zh_CN", channel({ language: "zh" })],
    ["language simplified Chinese", channel({ language: "zh" })],
    ["language mandarin", channel({ language: "zh" })],
    ["language farsi", channel({ language: "fa" })],
    ["lang en", channel({ language: "en" })],
    ["language: Swedish", channel({ language: "sv" })],
    ["language article", channel({ language: "article" })],
    ["language original", channel({ language: "article" })],
    ["language die Sprache des Artikels", channel({ language: "article" })],
    ["language for me español", person("es")],
    ["language me: Korean", person("ko")],
    ["my language: italiano", person("it")],
    ["my lang ja", person("ja")],
    // Who may change settings.
    ["roles", { do: "roles", roles: undefined }],
    ["roles Admins", { do: "roles", roles: { mayChange: "admins" } }],
    ["set roles to everyone", { do: "roles", roles: { mayChange: "everyone" } }],
    ["roles <@U1|ada>, <@U2>", { do: "roles", roles: { mayChange: "named", named: ["U1", "U2"] } }],
    ["roles of the council", NOTHING],
    // Wrong, and what may have been meant.
    ["length sideways", channel({ length: "sideways" })],
    ["language klingonish", channel({ language: "klingonish" })],
    ["lenght deep", meant("length deep")],
    ["langauge german", meant("language german")],
    ["setings", meant("settings")],
    ["mod off", meant("mode off")],
    ["hlep", meant("help")],
    ["style", { do: "mistake", mistake: "no-style" }],
    ["audience", { do: "mistake", mistake: "no-audience" }],
    ["good morning", NOTHING],
    ["language of the sea", NOTHING],
    ["mode of transport", NOTHING],
    ["length of the bridge", NOTHING],
    ["length of https://bridge.example", { do: "brief" }],
    ["settings https://bridge.example", { do: "brief" }],
  ])("/brief %s", (text, command) => {
    expect(parseBriefCommand(text)).toStrictEqual(command);
  });

  test("a language may be named as its reader names it, where English has the word for another thing", () => {
    expect(parseBriefCommand("language suomi", "fi")).toStrictEqual(channel({ language: "fi" }));
    expect(parseBriefCommand("language Alemán", "es")).toStrictEqual(channel({ language: "de" }));
  });
});

describe("whatever is typed", () => {
  test("never throws, and asks for a value that there is, or for one word that is found fault with", () => {
    const word = fc.constantFrom(
      "set",
      "length",
      "mode",
      "language",
      "me",
      "to",
      ":",
      "off",
      "deep",
      "german",
      "x",
    );
    const typed = fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 6 });
    fc.assert(
      fc.property(typed, (words) => {
        const command = parseBriefCommand(words.join(" "));
        if (command.do !== "set-channel") return;
        const { length, mode } = command.patch;
        for (const value of [length, mode]) expect(value ?? "one").not.toMatch(/\s/u);
      }),
      { numRuns: 60 },
    );
  });

  test("every value of a setting is understood as itself", () => {
    for (const length of Length.options)
      expect(parseBriefCommand(`length ${length}`)).toStrictEqual(channel({ length }));
    for (const mode of Mode.options)
      expect(parseBriefCommand(`mode ${mode}`)).toStrictEqual(channel({ mode }));
  });
});
