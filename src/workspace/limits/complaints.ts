import type { z } from "zod";

/** What zod found, in Slack's words: `no more than 50 items allowed [json-pointer:/blocks]`. */
export function complaintsOf(issues: readonly z.core.$ZodIssue[], root: string): string[] {
  return issues.flatMap((issue) => described(issue, root));
}

function described(issue: z.core.$ZodIssue, root: string): string[] {
  const path = [root, ...issue.path.map(String)];
  const at = (text: string) => [complaint(text, path.join("/"))];
  switch (issue.code) {
    case "too_big":
      return issue.origin === "array"
        ? at(`no more than ${issue.maximum} items allowed`)
        : at(`must be less than ${Number(issue.maximum) + 1} characters`);
    case "too_small":
      return issue.origin === "array"
        ? at(`no fewer than ${issue.minimum} items allowed`)
        : at("must be more than 0 characters");
    case "unrecognized_keys":
      return issue.keys.flatMap((key) => at(`invalid additional property: ${key}`));
    case "invalid_type": {
      const isMissing = issue.message.endsWith("received undefined");
      const field = String(issue.path.at(-1));
      return isMissing
        ? [complaint(`missing required field: ${field}`, path.slice(0, -1).join("/"))]
        : at(`must provide ${article(issue.expected)}`);
    }
    case "invalid_union": {
      const nested = issue.errors.at(-1) ?? [];
      return nested.length === 0 ? at("unsupported type") : complaintsOf(nested, path.join("/"));
    }
    default:
      return at(issue.message);
  }
}

export const complaint = (text: string, pointer: string): string =>
  `${text} [json-pointer:${pointer}]`;

const article = (noun: string) => (/^[aeio]/u.test(noun) ? `an ${noun}` : `a ${noun}`);
