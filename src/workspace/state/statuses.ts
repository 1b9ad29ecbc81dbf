import type { State } from "./state.ts";

/** Slack shows a status for two minutes. */
const lifeMs = 120_000;

/** What `assistant.threads.setStatus` shows in a thread now; empty when nothing. */
export function statusOf(state: State, channel: string, thread: string): string {
  const status = state.statuses.get(`${channel}:${thread}`);
  return status && state.clock.now() - status.at < lifeMs ? status.text : "";
}
