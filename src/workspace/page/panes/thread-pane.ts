import { html } from "hono/html";
import type { Core } from "../../delivery/core.ts";
import type { Channel } from "../../state/state.ts";
import { statusOf } from "../../state/statuses.ts";
import type { AppContract } from "../../state/manifest.ts";
import { said, whispered } from "./channel-pane.ts";
import { composer } from "./composer.ts";
import { icon } from "../parts/icons.ts";
import { messageEditor, messageTools } from "../message/message-tools.ts";
import { messageView } from "../message/message-view.ts";
import { botName, channelTitle, zoneOf } from "../parts/people.ts";
import { addressOf, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

/** A thread on the right: root, replies, what the bot is doing, and where to ask. */
export function threadPane(
  core: Core,
  surface: AppContract,
  visit: Visit,
  channel: Channel,
  root: string,
): Html {
  const { state, timeline } = core;
  const bot = botName(state);
  const status = statusOf(state, channel.id, root);
  const own = state.ephemerals.filter(
    (one) => one.channel === channel.id && one.user === visit.viewer.id && one.thread_ts === root,
  );
  const all = [
    ...timeline.thread(channel.id, root).map(said),
    ...own.map((one) => whispered(state, one)),
  ].toSorted((one, other) => Number(one.message.ts) - Number(other.message.ts));
  return html`<aside class="pane thread" id="thread" aria-label="Thread">
    <header class="head">
      <h2>Thread</h2>
      <small>${channelTitle(state, channel)}</small>
      <a
        class="close"
        href="${addressOf(visit, { thread: undefined })}"
        data-go
        aria-label="Close the thread"
        >${icon("close")}</a
      >
    </header>
    <section class="messages" id="thread-messages" data-live data-end>
      ${all.map(
        ({ message, note }, index) =>
          html`${messageView(state, {
            channel: channel.id,
            message,
            zone: zoneOf(visit.viewer),
            note,
            pane: "thread",
            tools: note ? undefined : messageTools(state, surface, visit, message, "thread"),
            editor: visit.edit === message.ts ? messageEditor(state, visit, message) : undefined,
          })}${index === 0 && all.length > 1 ? html`<hr class="replies" />` : ""}`,
      )}
      ${status ? html`<p class="status"><span class="working">${bot} ${status}</span></p>` : ""}
    </section>
    ${composer(visit, surface, { hint: "Reply…", thread: root })}
  </aside>`;
}
