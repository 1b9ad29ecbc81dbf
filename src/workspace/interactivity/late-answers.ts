import type { Core } from "../delivery/core.ts";
import type { LateAnswer, ResponsePlace } from "../delivery/response-urls.ts";
import { checkedContent, signature } from "../web-api/chat.ts";

/** Does what an answer to a command, a button or a `response_url` asks for. Throws ApiError. */
export function applyAnswer(
  core: Pick<Core, "state" | "timeline">,
  place: ResponsePlace,
  answer: LateAnswer,
): void {
  const { state, timeline } = core;
  const channel = state.channels.get(place.channel);
  if (!channel) return;
  const replaced = place.ts !== undefined && (answer.replace_original || answer.delete_original);
  const inMessage = replaced && !place.isEphemeral ? place.ts : undefined;
  if (inMessage && answer.delete_original) return void timeline.remove(channel, inMessage);
  const given = answer.delete_original ? undefined : checkedContent(state, answer);
  if (inMessage && given) {
    const edited = { user: state.app.botUser, ts: state.ids.ts() };
    return void timeline.change(channel, inMessage, { blocks: undefined, ...given, edited });
  }
  if (replaced || answer.replace_original) dropEphemeral(core, place);
  if (!given) return state.changed();
  if (answer.response_type === "in_channel") {
    const at = answer.thread_ts ? { thread_ts: answer.thread_ts } : {};
    return void timeline.add(channel, { ...signature(state), ...given, ...at });
  }
  const { text, blocks } = given;
  const seen = { channel: channel.id, user: place.user, text, blocks };
  // Slack shows it in the channel, whatever thread the button is in.
  state.ephemerals.push({ ts: state.ids.ts(), ...seen });
  state.changed();
}

/** The ephemeral message that is replaced: the one pressed, or the last one the person got there. */
function dropEphemeral({ state }: Pick<Core, "state">, place: ResponsePlace): void {
  const index = state.ephemerals.findLastIndex(
    (one) =>
      one.user === place.user &&
      one.channel === place.channel &&
      (place.ts === undefined || one.ts === place.ts),
  );
  if (index >= 0) state.ephemerals.splice(index, 1);
}
