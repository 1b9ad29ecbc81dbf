import type { Core } from "../delivery/core.ts";
import type { Json } from "../state/state.ts";

/** What people do in conversations with an app that is an agent; where it is none, nothing comes of it. */
export interface Sessions {
  /** Somebody opens a message or a channel beside the conversation; with nothing they close it. */
  look(user: string, at?: { channel: string; ts?: string }): void;
  /** Somebody presses the stop button: what is written in a thread ends, and the app is told. */
  stopSession(channel: string, thread: string, user: string): void;
  /** Title and status of a thread; empty where there is no session. */
  session(channel: string, thread: string): Json;
}

export function createSessions({ state, timeline, events }: Core): Sessions {
  return {
    look(user, at) {
      const entities = at === undefined ? [] : [entityOf(at)];
      state.onScreen.set(user, { entities });
      events.contextChanged(user, { entities });
    },
    stopSession(id, thread, user) {
      const channel = state.channels.get(id);
      if (!channel || !state.app.isAgent) return;
      const streams = timeline
        .thread(id, thread)
        .filter((message) => message.streaming_state === "in_progress");
      for (const { ts } of streams)
        timeline.change(channel, ts, { streaming_state: "stopped" }, { silent: true });
      const stopped = streams.map(({ ts }) => ts);
      events.sessionStopped({
        channel: id,
        thread_ts: thread,
        user,
        streaming_message_ts: stopped,
      });
      state.changed();
    },
    session: (channel, thread) => state.sessions.get(`${channel}:${thread}`) ?? {},
  };
}

const entityOf = ({ channel, ts }: { channel: string; ts?: string }): Json =>
  ts === undefined
    ? { type: "slack#/types/channel_id", value: channel }
    : {
        type: "slack#/types/message_context",
        value: { channel_id: channel, message_ts: ts },
      };
