/**
 * The reactions that ask for a briefing of the message that they are put on: Slack's name of each, and the
 * emoji as people see it. What they are told of it (help, Home tab, README) is made from or tested by this.
 */
export const TRIGGER_REACTIONS = { newspaper: "📰", rolled_up_newspaper: "🗞️" } as const;

/** Slack's name of a reaction that asks for a briefing. */
export type TriggerReaction = keyof typeof TRIGGER_REACTIONS;
