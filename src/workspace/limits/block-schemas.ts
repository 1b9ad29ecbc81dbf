import { z } from "zod";
import {
  accessory,
  actionElement,
  button,
  contextAction,
  image,
  inputElement,
  mrkdwn,
  plainText,
  text,
} from "./element-schemas.ts";
import { cell, richText } from "./rich-text.ts";

/** All blocks an app may post, with Slack's limits. */

const block = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), block_id: z.string().max(255).optional(), ...shape });

const section = block("section", {
  text: text(3000).optional(),
  fields: z.array(text(2000)).min(1).max(10).optional(),
  accessory: accessory.optional(),
  expand: z.boolean().optional(),
}).refine((given) => given.text !== undefined || given.fields !== undefined, {
  message: "missing required field: text",
});

const simple = [
  block("header", { text: plainText(150), level: z.int().min(1).max(4).optional() }),
  block("divider", {}),
  block("context", {
    elements: z
      .array(z.union([text(3000), image]))
      .min(1)
      .max(10),
  }),
  block("actions", { elements: z.array(actionElement).min(1).max(25) }),
  block("image", {
    alt_text: z.string().max(2000),
    title: plainText(2000).optional(),
    image_url: z.string().max(3000).optional(),
    slack_file: z.record(z.string(), z.unknown()).optional(),
  }),
  block("table", {
    rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
    column_settings: z.array(z.unknown()).max(20).optional(),
  }),
  block("input", {
    label: plainText(2000),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: inputElement,
  }),
  richText,
] as const;

const card = block("card", {
  title: mrkdwn(150).optional(),
  subtitle: mrkdwn(150).optional(),
  body: mrkdwn(200).optional(),
  hero_image: image.optional(),
  icon: image.optional(),
  actions: z.array(button).max(5).optional(),
});

const taskCard = block("task_card", {
  task_id: z.string(),
  title: z.string().max(256),
  status: z.enum(["pending", "in_progress", "complete", "error"]).optional(),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(z.unknown()).optional(),
});

const messageOnly = [
  block("markdown", { text: z.string().min(1).max(12_000) }),
  block("context_actions", { elements: z.array(contextAction).min(1).max(5) }),
  block("data_table", {
    rows: z.array(z.array(cell).min(1).max(20)).min(2).max(101),
    caption: z.string().min(1),
    page_size: z.int().min(1).max(100).optional(),
    row_header_column_index: z.int().min(0).max(19).optional(),
  }),
  block("container", {
    title: plainText(150).optional(),
    rich_text_title: richText.optional(),
    subtitle: text(150).optional(),
    child_blocks: z.array(z.discriminatedUnion("type", [section, ...simple])).max(10),
    width: z.enum(["narrow", "standard", "wide", "full"]).optional(),
    icon: image.optional(),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    has_header_divider: z.boolean().optional(),
  }),
  card,
  block("carousel", { elements: z.array(card).min(1).max(10) }),
  taskCard,
  block("plan", { title: z.string(), tasks: z.array(taskCard).optional() }),
  block("data_visualization", {
    title: z.string().max(50).optional(),
    chart: z.record(z.string(), z.unknown()),
  }),
] as const;

const modalOnly = [
  block("alert", {
    text: text(3000),
    level: z.enum(["default", "info", "warning", "error", "success"]).optional(),
  }),
] as const;

/** A block of a message. */
export const messageBlock = z.discriminatedUnion("type", [section, ...simple, ...messageOnly]);

/** A block of a modal or of a Home tab. */
export const viewBlock = z.discriminatedUnion("type", [
  section,
  ...simple,
  ...messageOnly,
  ...modalOnly,
]);
