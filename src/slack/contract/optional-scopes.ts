import type { Message } from "../../messages/catalogue.ts";

/** Scopes that are granted together, and what the bot cannot do without them. */
export interface OptionalScopes {
  readonly scopes: readonly string[];
  readonly without: Message;
}

/** What whoever installs the app may refuse: everything that no briefing in a public channel needs. */
export const OPTIONAL: readonly OptionalScopes[] = [
  { scopes: ["files:read"], without: { key: "withoutFiles" } },
  { scopes: ["groups:history", "groups:read"], without: { key: "withoutPrivateChannels" } },
  { scopes: ["mpim:history", "mpim:read"], without: { key: "withoutGroupMessages" } },
  { scopes: ["reactions:read"], without: { key: "withoutReactions" } },
  { scopes: ["reactions:write"], without: { key: "withoutSigns" } },
];

/** What is missing with these scopes alone. */
export const missingWith = (granted: readonly string[]): readonly OptionalScopes[] =>
  OPTIONAL.filter(({ scopes }) => !scopes.every((scope) => granted.includes(scope)));
