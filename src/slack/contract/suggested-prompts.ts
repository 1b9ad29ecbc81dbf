import type { Wording } from "../../messages/wording.ts";

/** A prompt that Slack offers in an agent's conversation, and the message that pressing it sends. */
export interface SuggestedPrompt {
  readonly title: string;
  readonly message: string;
}

/** What may be asked without an article at hand. */
export const suggestedPrompts = (say: Wording["say"]): SuggestedPrompt[] => [
  { title: say("promptOnScreen"), message: say("promptOnScreen") },
  { title: say("promptLast"), message: say("promptLast") },
  { title: say("promptHelp"), message: "help" },
];
