import { TRIGGER_REACTIONS } from "../domain/settings/trigger-reactions.ts";
import type { Wording } from "../messages/wording.ts";

/** Which reactions on a message ask for a briefing, in one sentence. */
export const reactionHint = ({ say, either }: Wording): string =>
  say("reactionHint", { reactions: either(Object.values(TRIGGER_REACTIONS)) });
