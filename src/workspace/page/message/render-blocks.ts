import { html, raw } from "hono/html";
import type { Json, State } from "../../state/state.ts";
import { actionElement, inputElement, type Place } from "../parts/element-controls.ts";
import { readable } from "../parts/readable.ts";
import type { Html } from "../parts/html.ts";

/** Messages never change in place, so what was drawn once stays right. */
const drawn = new WeakMap<readonly Json[], Html>();

/**
 * Draws Block Kit. What is only read goes through slack-blocks-to-jsx; what is pressed or filled in is
 * drawn here, because that library draws it without a way back.
 */
export function renderBlocks(state: State, blocks: readonly Json[], place: Place): Html {
  const known = drawn.get(blocks);
  if (known) return known;
  const made = html`${blocks.map((block) => oneBlock(state, block, place))}`;
  drawn.set(blocks, made);
  return made;
}

/** Text of a message without blocks. */
export const renderText = (state: State, text: string): Html =>
  text === "" ? html`` : readable(state, { type: "section", text: { type: "mrkdwn", text } });

function oneBlock(state: State, block: Json, place: Place): Html {
  const standing = { state, place, block };
  const elements = (block["elements"] as Json[] | undefined) ?? [];
  switch (block["type"]) {
    case "actions":
    case "context_actions":
      return html`<div class="actions">
        ${elements.map((one) => actionElement(standing, one))}
      </div>`;
    case "section":
      return section(state, block, place);
    case "header":
      return html`<h3 class="header" dir="auto">${textOf(block["text"])}</h3>`;
    case "context":
      return html`<div class="context">${elements.map((one) => readableText(state, one))}</div>`;
    case "input":
      return inputBlock(state, block, place);
    case "data_table":
      return html`<div class="caption">${String(block["caption"] ?? "")}</div>
        ${table(state, block)}`;
    case "table":
      return table(state, block);
    case "container":
      return container(state, block, place);
    default:
      return readable(state, block);
  }
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : "";

/** Text as it is, in the one block that parses none: the library takes plain text for markup. */
const literal = (text: string): Json => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }],
});

/** A text object, or an image, on its own. */
function readableText(state: State, given: unknown): Html {
  const object = given as Json;
  if (object["type"] === "image") return readable(state, { type: "context", elements: [object] });
  if (object["type"] === "plain_text") return readable(state, literal(textOf(object)));
  return readable(state, { type: "section", text: mrkdwn(object) });
}

/** In verbatim text only `<…>` is markup; the library would take it all literally. */
function mrkdwn(object: Json): Json {
  const text = textOf(object);
  // A word joiner keeps `@here` from being drawn as a call to everybody.
  const shown = object["verbatim"] ? text.replace(/@(?=here|channel|everyone)/gu, "@\u2060") : text;
  return { type: "mrkdwn", text: shown };
}

function section(state: State, block: Json, place: Place): Html {
  const { text, fields, accessory } = block;
  const given = (fields as unknown[] | undefined) ?? [];
  const said = html`<div>
    ${text ? readableText(state, text) : ""}
    ${given.length > 0 ? html`<div class="fields">${given.map((one) => readableText(state, one))}</div>` : ""}
  </div>`;
  if (!accessory) return said;
  const element = accessory as Json;
  const beside =
    element["type"] === "image"
      ? readableText(state, element)
      : actionElement({ state, place, block }, element);
  return html`<div class="with-accessory">${said} ${beside}</div>`;
}

function inputBlock(state: State, block: Json, place: Place): Html {
  const element = block["element"] as Json;
  const optional = block["optional"] ? html` <small>(optional)</small>` : "";
  const hint = block["hint"] ? html`<small class="hint">${textOf(block["hint"])}</small>` : "";
  return html`<div class="field" data-block="${String(block["block_id"])}">
    <label
      ><span class="label" dir="auto">${textOf(block["label"])}${optional}</span>
      ${inputElement({ state, place, block }, element)}</label
    >${hint}
  </div>`;
}

/** A table, or a data table, which the library draws empty: cells as literal text. */
function table(state: State, block: Json): Html {
  const rows = (block["rows"] as Json[][]).map((row) =>
    row.map((cell) => (cell["type"] === "rich_text" ? cell : literal(textOf(cell) || " "))),
  );
  return readable(state, { type: "table", rows, column_settings: block["column_settings"] });
}

function container(state: State, block: Json, place: Place): Html {
  const children = (block["child_blocks"] as Json[]).map((child) => oneBlock(state, child, place));
  const open = block["default_collapsed"] ? "" : raw("open");
  return html`<details class="container" ${open}>
    <summary>${textOf(block["title"])}</summary>
    ${children}
  </details>`;
}
