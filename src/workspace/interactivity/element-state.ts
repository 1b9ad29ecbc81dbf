import { fileObject } from "../members/files.ts";
import type { Json, State } from "../state/state.ts";

/** What a person enters: text or the value of an option; several for what takes several. */
export type Entered = string | readonly string[] | null;

const optionsOf = (element: Json): Json[] => {
  const groups = (element["option_groups"] as { options: Json[] }[] | undefined) ?? [];
  return [
    ...((element["options"] as Json[] | undefined) ?? []),
    ...groups.flatMap((g) => g.options),
  ];
};

const chosen = (element: Json, values: readonly string[]): Json[] =>
  optionsOf(element).filter((option) => values.includes(String(option["value"])));

/** The state of an element after somebody entered something, as it is in payloads. */
export function stateOf(state: State, element: Json, entered: Entered): Json {
  const type = String(element["type"]);
  const values = entered === null ? [] : [entered].flat();
  const first = values[0] ?? null;
  switch (type) {
    case "static_select":
    case "radio_buttons":
    case "overflow":
      return { type, selected_option: chosen(element, values)[0] ?? null };
    case "multi_static_select":
    case "checkboxes":
      return { type, selected_options: chosen(element, values) };
    case "users_select":
      return { type, selected_user: first };
    case "multi_users_select":
      return { type, selected_users: values };
    case "conversations_select":
      return { type, selected_conversation: first };
    case "multi_conversations_select":
      return { type, selected_conversations: values };
    case "channels_select":
      return { type, selected_channel: first };
    case "multi_channels_select":
      return { type, selected_channels: values };
    case "datepicker":
      return { type, selected_date: first };
    case "timepicker":
      return { type, selected_time: first };
    case "datetimepicker":
      return { type, selected_date_time: first === null ? null : Number(first) };
    case "file_input": {
      const files = values.flatMap((id) => state.files.get(id) ?? []);
      return { type, files: files.map((file) => fileObject(state, file)) };
    }
    default:
      return { type, value: first };
  }
}

const initialKeys = [
  "initial_value",
  "initial_date",
  "initial_time",
  "initial_user",
  "initial_channel",
  "initial_conversation",
];

/** What an element holds before anybody touches it. */
export function initially(element: Json): Entered {
  const option = element["initial_option"] as { value: string } | undefined;
  if (option) return option.value;
  const options = element["initial_options"] as { value: string }[] | undefined;
  if (options) return options.map((one) => one.value);
  const key = initialKeys.find((one) => typeof element[one] === "string");
  return key === undefined ? null : String(element[key]);
}

/** Why Slack's client would not let this be submitted; undefined when it would. */
export function complaint(block: Json, entered: Entered): string | undefined {
  const element = block["element"] as Json;
  const text = typeof entered === "string" ? entered : (entered ?? []).join("");
  if (text === "") return block["optional"] ? undefined : "Please complete this required field.";
  const most = Number(element["max_length"] ?? 3000);
  if (String(element["type"]).endsWith("_input") && text.length > most) {
    return `This entry must be less than ${most + 1} characters.`;
  }
  if (element["type"] === "url_text_input" && !URL.canParse(text)) return "Enter a valid URL.";
  return undefined;
}
