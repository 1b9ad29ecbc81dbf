import { ApiError } from "./api-error.ts";
import type { Clock, Identifiers } from "./identifiers.ts";

/** Ids that let an app open a modal for what a person just did: once, and within three seconds. */
export interface Triggers {
  issue(user: string): string;
  /** The person behind an id. Throws ApiError as `views.open` answers it. */
  redeem(id: string): string;
}

const lifeMs = 3000;

export function createTriggers(clock: Clock, ids: Identifiers): Triggers {
  const issued = new Map<string, { user: string; at: number; used: boolean }>();
  return {
    issue(user) {
      const id = `${ids.ts()}.${ids.id("").toLowerCase()}`;
      issued.set(id, { user, at: clock.now(), used: false });
      return id;
    },
    redeem(id) {
      const trigger = issued.get(id);
      if (!trigger) throw new ApiError("invalid_trigger_id");
      if (trigger.used) throw new ApiError("exchanged_trigger_id");
      if (clock.now() - trigger.at > lifeMs) throw new ApiError("expired_trigger_id");
      trigger.used = true;
      return trigger.user;
    },
  };
}
