import { html, raw } from "hono/html";
import { initially } from "../../interactivity/element-state.ts";
import type { Json, State } from "../../state/state.ts";
import { icon } from "./icons.ts";
import type { Html } from "./html.ts";

/** Where an element is, for the press that comes back. */
export type Place =
  | { readonly channel: string; readonly ts: string }
  | { readonly view: string }
  | { readonly home: true };

/** All presses go through one form, which knows who presses. */
export const pressForm = "press";

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : "";

/** What a press says: where, which element, which value. */
const pressValue = (place: Place, blockId: unknown, actionId: unknown, value?: unknown): string =>
  JSON.stringify({ ...place, blockId, actionId, ...(value === undefined ? {} : { value }) });

interface Standing {
  readonly state: State;
  readonly place: Place;
  readonly block: Json;
}

/** An element that can be pressed at once: buttons and selects of messages, modals and Home tabs. */
export function actionElement(standing: Standing, element: Json): Html {
  const { place, block } = standing;
  const press = (value?: unknown) =>
    pressValue(place, block["block_id"], element["action_id"], value);
  switch (element["type"]) {
    case "button":
      return buttonElement(element, press(element["value"]));
    case "icon_button":
      return html`<button
        class="button icon"
        name="press"
        form="${pressForm}"
        value="${press(element["value"])}"
      >
        ${textOf(element["text"])}
      </button>`;
    case "feedback_buttons":
      return html`${[element["positive_button"], element["negative_button"]].map((side, at) => {
        const given = side as Json;
        return html`<button
          class="button feedback"
          name="press"
          form="${pressForm}"
          aria-label="${String(given["accessibility_label"] ?? textOf(given["text"]))}"
          value="${press(given["value"])}"
        >
          ${icon(at === 0 ? "up" : "down")} ${textOf(given["text"])}
        </button>`;
      })}`;
    case "overflow":
      return html`<details class="overflow">
        <summary class="button" aria-label="More">⋯</summary>
        ${optionsOf(standing.state, element).map(
          ([value, label]) =>
            html`<button class="button" name="press" form="${pressForm}" value="${press(value)}">
              ${label}
            </button>`,
        )}
      </details>`;
    default:
      return html`<select class="select" name="press" form="${pressForm}" data-press>
        <option value="" selected>${textOf(element["placeholder"]) || "Choose…"}</option>
        ${optionsOf(standing.state, element).map(
          ([value, label]) => html`<option value="${press(value)}">${label}</option>`,
        )}
      </select>`;
  }
}

function buttonElement(element: Json, value: string): Html {
  const style = element["style"] === undefined ? "" : String(element["style"]);
  const label = textOf(element["text"]);
  const url = URL.parse(String(element["url"] ?? ""));
  const button = html`<button
    class="button ${style}"
    name="press"
    form="${pressForm}"
    value="${value}"
  >
    ${label}
  </button>`;
  // A button with an address opens it, and is told to the app as well; no address but http(s).
  if (!url || !/^https?:$/u.test(url.protocol)) return button;
  return html`<a
    class="button ${style}"
    href="${url.href}"
    target="_blank"
    rel="noreferrer noopener"
    data-press-also="${value}"
    >${label}</a
  >`;
}

/** Name of a field in a modal's form. */
const fieldName = (blockId: unknown, actionId: unknown): string =>
  `value:${String(blockId)}:${String(actionId)}`;

/** An element of an input block: part of the modal's form. */
export function inputElement({ state, block }: Standing, element: Json): Html {
  const name = fieldName(block["block_id"], element["action_id"]);
  const value = initially(element);
  const text = typeof value === "string" ? value : "";
  const hint = textOf(element["placeholder"]);
  const needed = block["optional"] ? "" : raw("required");
  const most = raw(`maxlength="${Number(element["max_length"] ?? 3000)}"`);
  switch (element["type"]) {
    case "plain_text_input":
      return element["multiline"]
        ? html`<textarea name="${name}" dir="auto" rows="5" placeholder="${hint}" ${most} ${needed}>
${text}</textarea>`
        : html`<input
            name="${name}"
            dir="auto"
            value="${text}"
            placeholder="${hint}"
            ${most}
            ${needed}
          />`;
    case "file_input":
      return html`<input
        type="file"
        name="${name}"
        ${needed}
        ${Number(element["max_files"] ?? 10) > 1 ? raw("multiple") : ""}
      />`;
    case "radio_buttons":
    case "checkboxes":
      return choiceBoxes(state, element, name);
    default: {
      const type = inputTypes[String(element["type"])];
      if (type) {
        return html`<input
          type="${type}"
          name="${name}"
          value="${text}"
          placeholder="${hint}"
          ${needed}
        />`;
      }
      const several = String(element["type"]).startsWith("multi_");
      return html`<select class="select" name="${name}" ${several ? raw("multiple") : ""} ${needed}>
        ${several ? "" : html`<option value="">${hint || "Choose…"}</option>`}
        ${optionsOf(state, element).map(
          ([one, label]) =>
            html`<option value="${one}" ${[value].flat().includes(one) ? raw("selected") : ""}>
              ${label}
            </option>`,
        )}
      </select>`;
    }
  }
}

const inputTypes: Record<string, string> = {
  url_text_input: "url",
  email_text_input: "email",
  number_input: "number",
  datepicker: "date",
  timepicker: "time",
  datetimepicker: "datetime-local",
};

function choiceBoxes(state: State, element: Json, name: string): Html {
  const type = element["type"] === "checkboxes" ? "checkbox" : "radio";
  const chosen = [initially(element)].flat();
  return html`<div class="choices">
    ${optionsOf(state, element).map(
      ([value, label]) =>
        html`<label class="choice"
          ><input
            type="${type}"
            name="${name}"
            value="${value}"
            ${chosen.includes(value) ? raw("checked") : ""}
          /><span dir="auto">${label}</span></label
        >`,
    )}
  </div>`;
}

/** Value and label of what can be chosen. */
function optionsOf(state: State, element: Json): [value: string, label: string][] {
  const type = String(element["type"]);
  if (type.includes("users")) {
    return [...state.members.values()].map((member) => [member.id, member.realName]);
  }
  if (type.includes("conversations") || type.includes("channels")) {
    const named = [...state.channels.values()].filter((channel) => channel.kind !== "im");
    return named.map((channel) => [channel.id, `#${channel.name}`]);
  }
  const groups = (element["option_groups"] as { options: Json[] }[] | undefined) ?? [];
  const own = (element["options"] as Json[] | undefined) ?? [];
  return [...own, ...groups.flatMap((group) => group.options)].map((option) => [
    String(option["value"]),
    textOf(option["text"]),
  ]);
}
