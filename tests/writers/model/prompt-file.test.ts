import { describe, expect, test } from "vitest";
import { parsePrompt, promptLabel, renderPrompt } from "../../../src/writers/model/prompt-file.ts";

const file = (parts: { matter?: string; body?: string } = {}): string =>
  `---\n${parts.matter ?? "id: greet\nversion: 3\nrole: writer\ninputs: [name]"}\n---\n\n${
    parts.body ?? "# system\n\nBe kind.\n\n# user\n\nGreet {{name}}.\n"
  }`;

describe("a prompt file", () => {
  test("is front matter and the text of each role", () => {
    const prompt = parsePrompt(file(), "greet");
    expect(prompt).toMatchObject({ id: "greet", version: 3, role: "writer", inputs: ["name"] });
    expect(promptLabel(prompt)).toBe("greet@3");
    expect(renderPrompt(prompt, { name: "Ada" })).toEqual({
      system: "Be kind.",
      user: "Greet Ada.",
    });
  });

  test.each([
    ["no front matter", "# user\n\nHello", "no front matter"],
    [
      "an unknown key",
      file({ matter: "id: a\nversion: 1\nrole: writer\ninputs: []\nmodel: x" }),
      "model",
    ],
    ["no version", file({ matter: "id: a\nrole: writer\ninputs: []" }), "version"],
    ["an unknown role", file({ matter: "id: a\nversion: 1\nrole: poet\ninputs: []" }), "role"],
    [
      "an unknown heading",
      file({ body: "# assistant\n\n{{name}}" }),
      "unknown heading “assistant”",
    ],
    ["a heading twice", file({ body: "# user\n\n{{name}}\n\n# user\n\nagain" }), "stands twice"],
    [
      "text before the headings",
      file({ body: "Hello {{name}}\n\n# user\n\nHi" }),
      "before the first",
    ],
    ["an undeclared hole", file({ body: "# user\n\n{{name}} {{age}}" }), "“age” is not among"],
    ["a malformed hole", file({ body: "# user\n\n{{name}} {{ age }}" }), "is not among"],
    ["an unused input", file({ body: "# user\n\nHello" }), "“name” is not used"],
    ["no text", file({ body: "" }), "it is empty"],
  ])("with %s is refused, and the fault is named", (_, source, fault) => {
    expect(() => parsePrompt(source, "greet")).toThrow(fault);
    expect(() => parsePrompt(source, "greet")).toThrow("“greet”");
  });
});

describe("rendering", () => {
  const prompt = parsePrompt(file(), "greet");

  test("without an input is an error", () => {
    expect(() => renderPrompt(prompt, {})).toThrow("“name” was not given");
  });

  test("with an input too many is an error", () => {
    expect(() => renderPrompt(prompt, { name: "Ada", age: "36" })).toThrow("does not take “age”");
  });

  test("never reads what is filled in as a template", () => {
    const { user } = renderPrompt(prompt, { name: "{{name}} $& {{#name}}x{{/name}}" });
    expect(user).toBe("Greet {{name}} $& {{#name}}x{{/name}}.");
  });

  test("leaves out a section whose input is empty", () => {
    const body = "# user\n\nHello.\n{{#name}}\nYou are {{name}}.\n{{/name}}\nBye.";
    const sectioned = parsePrompt(file({ body }), "greet");
    expect(renderPrompt(sectioned, { name: "" }).user).toBe("Hello.\nBye.");
    expect(renderPrompt(sectioned, { name: "Ada" }).user).toBe("Hello.\nYou are Ada.\nBye.");
  });
});
