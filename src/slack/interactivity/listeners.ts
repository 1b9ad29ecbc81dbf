import type { Clock, Log } from "../../ports/world.ts";
import type { BriefingService } from "../../ports/briefing-service.ts";
import type { Installation } from "../installations/installations.ts";
import { wordingIn, type Wording } from "../../messages/wording.ts";

/** What the listeners of commands, buttons, shortcuts and views need. */
export interface ListenerOptions {
  readonly service: BriefingService;
  /** The installation that a payload is for; those of others never come this far. */
  readonly installed: (body: unknown) => Promise<Installation>;
  readonly log: Log;
  readonly clock: Pick<Clock, "now">;
  /** Whether the bot can post in a channel. */
  readonly isMember: (channel: string, installation: Installation) => Promise<boolean>;
}

/**
 * The wording for the person of a payload. Slack waits for it, and a failure is told in it: so where their language
 * cannot be had, it is English.
 */
export async function wordingFor(
  user: string,
  payload: unknown,
  { service, installed, log }: Pick<ListenerOptions, "service" | "installed" | "log">,
): Promise<Wording> {
  try {
    const { self } = await installed(payload);
    return wordingIn(await service.languageOf(self.teamId, user));
  } catch (error) {
    log.warn({ err: error }, "the reader's language cannot be had: English is used");
    return wordingIn("en");
  }
}
