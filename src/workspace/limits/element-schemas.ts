import { z } from "zod";

/**
 * Block elements and composition objects with Slack's limits (docs.slack.dev/reference/block-kit).
 * Objects are strict: Slack refuses a whole message for one property that it does not know.
 */

export const plainText = (most: number) =>
  z.strictObject({
    type: z.literal("plain_text"),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });

const mrkdwnText = (most: number) =>
  z.strictObject({
    type: z.literal("mrkdwn"),
    text: z.string().min(1).max(most),
    verbatim: z.boolean().optional(),
  });

export const text = (most: number) =>
  z.discriminatedUnion("type", [plainText(most), mrkdwnText(most)]);

export const mrkdwn = mrkdwnText;

const confirm = z.strictObject({
  title: plainText(100).optional(),
  text: text(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: z.enum(["primary", "danger"]).optional(),
});

const option = z.strictObject({
  text: text(75),
  value: z.string().min(1).max(150),
  description: text(75).optional(),
  url: z.string().max(3000).optional(),
});

const optionGroup = z.strictObject({ label: plainText(75), options: z.array(option).max(100) });

const actionId = z.string().max(255).optional();
const acting = { action_id: actionId, confirm: confirm.optional() };
const focusing = { focus_on_load: z.boolean().optional(), placeholder: plainText(150).optional() };
const dispatching = {
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])).optional(),
    })
    .optional(),
};

export const button = z.strictObject({
  type: z.literal("button"),
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  accessibility_label: z.string().max(75).optional(),
  ...acting,
});

export const image = z.strictObject({
  type: z.literal("image"),
  alt_text: z.string().max(2000),
  image_url: z.string().max(3000).optional(),
  slack_file: z.record(z.string(), z.unknown()).optional(),
});

const chosen = {
  static: { initial_option: option.optional() },
  users: { initial_user: z.string().optional() },
  conversations: {
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    response_url_enabled: z.boolean().optional(),
    filter: z.record(z.string(), z.unknown()).optional(),
  },
  channels: {
    initial_channel: z.string().optional(),
    response_url_enabled: z.boolean().optional(),
  },
};

const choices = {
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).max(100).optional(),
};

const many = { max_selected_items: z.int().min(1).optional() };

const select = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...acting, ...focusing, ...shape });

const selects = [
  select("static_select", { ...chosen.static, ...choices }),
  select("users_select", chosen.users),
  select("conversations_select", chosen.conversations),
  select("channels_select", chosen.channels),
] as const;

const multiSelects = [
  select("multi_static_select", {
    ...choices,
    ...many,
    initial_options: z.array(option).optional(),
  }),
  select("multi_users_select", { ...many, initial_users: z.array(z.string()).optional() }),
  select("multi_conversations_select", {
    ...many,
    initial_conversations: z.array(z.string()).optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: chosen.conversations.filter,
  }),
  select("multi_channels_select", { ...many, initial_channels: z.array(z.string()).optional() }),
] as const;

const overflow = z.strictObject({
  type: z.literal("overflow"),
  options: z.array(option).min(1).max(5),
  ...acting,
});

const pickers = [
  select("datepicker", { initial_date: z.string().optional() }),
  select("timepicker", { initial_time: z.string().optional(), timezone: z.string().optional() }),
  select("datetimepicker", { initial_date_time: z.int().optional() }),
] as const;

const boxes = [
  z.strictObject({
    type: z.literal("checkboxes"),
    options: z.array(option).min(1).max(10),
    initial_options: z.array(option).optional(),
    focus_on_load: z.boolean().optional(),
    ...acting,
  }),
  z.strictObject({
    type: z.literal("radio_buttons"),
    options: z.array(option).min(1).max(10),
    initial_option: option.optional(),
    focus_on_load: z.boolean().optional(),
    ...acting,
  }),
] as const;

const typed = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    type: z.literal(type),
    action_id: actionId,
    initial_value: z.string().optional(),
    ...focusing,
    ...dispatching,
    ...shape,
  });

const inputs = [
  typed("plain_text_input", {
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  }),
  typed("url_text_input", {}),
  typed("email_text_input", {}),
  typed("number_input", {
    is_decimal_allowed: z.boolean(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("file_input"),
    action_id: actionId,
    filetypes: z.array(z.string()).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
] as const;

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: z.string().max(2000),
  accessibility_label: z.string().max(75).optional(),
});

export const contextAction = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("feedback_buttons"),
    action_id: actionId,
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  }),
  z.strictObject({
    type: z.literal("icon_button"),
    icon: z.string(),
    text: plainText(75),
    value: z.string().max(2000).optional(),
    accessibility_label: z.string().max(75).optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
    ...acting,
  }),
]);

export const actionElement = z.discriminatedUnion("type", [
  button,
  overflow,
  ...selects,
  ...multiSelects,
  ...pickers,
  ...boxes,
]);

export const accessory = z.discriminatedUnion("type", [
  button,
  image,
  overflow,
  ...selects,
  ...multiSelects,
  ...pickers,
  ...boxes,
]);

export const inputElement = z.discriminatedUnion("type", [
  ...inputs,
  ...selects,
  ...multiSelects,
  ...pickers,
  ...boxes,
]);
