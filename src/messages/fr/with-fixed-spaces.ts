import type { Template } from "../template/template.ts";

/** What is typed as it stands, and the spaces beside marks of two parts and guillemets. */
const TYPED_OR_SPACE = /`[^`]*`| (?=[:;?!»])|(?<=«) /gu;
const NO_BREAK = "\u00a0";

const inText = (text: string): string =>
  text.replace(TYPED_OR_SPACE, (found) => (found === " " ? NO_BREAK : found));

const inTemplate = (template: Template): Template =>
  typeof template === "string"
    ? inText(template)
    : (Object.fromEntries(
        Object.entries(template).map(([form, text]) => [form, inText(String(text))]),
      ) as unknown as Template);

/**
 * French messages with spaces that break no line before `:`, `;`, `?`, `!` and within guillemets, as French
 * typography has them: no line begins with a mark.
 */
export const withFixedSpaces = <Messages extends Readonly<Record<string, Template>>>(
  messages: Messages,
): { readonly [Key in keyof Messages]: Template } =>
  Object.fromEntries(
    Object.entries(messages).map(([key, template]) => [key, inTemplate(template)]),
  ) as { readonly [Key in keyof Messages]: Template };
