import type { Log } from "../../ports/world.ts";
import type { BriefingService } from "../../ports/briefing-service.ts";
import type { Installation } from "../installations/installations.ts";

/** What the listeners of commands, buttons, shortcuts and views need. */
export interface ListenerOptions {
  readonly service: BriefingService;
  /** The installation that a payload is for; those of others never come this far. */
  readonly installed: (body: unknown) => Promise<Installation>;
  readonly log: Log;
  /** Whether the bot can post in a channel. */
  readonly isMember: (channel: string, installation: Installation) => Promise<boolean>;
}

/** Said when what was asked for could not be stored: Slack does not send it again. */
export const NOT_STORED = "I could not do that just now. Please try again in a minute.";

export const NOT_HERE =
  "I am not in this conversation, so I could not answer in it. Invite me with `/invite`, or send it to me in a direct message.";
