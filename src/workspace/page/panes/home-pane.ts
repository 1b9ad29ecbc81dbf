import { html } from "hono/html";
import type { Json, State } from "../../state/state.ts";
import { icon } from "../parts/icons.ts";
import { botName } from "../parts/people.ts";
import { renderBlocks } from "../message/render-blocks.ts";
import { addressOf, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

/** The app's Home tab, as it published it for this person. */
export function homePane(state: State, visit: Visit): Html {
  const view = state.homes.get(visit.viewer.id);
  const bot = botName(state);
  return html`<main class="pane channel" id="channel" data-home="${visit.viewer.id}">
    <header class="head">
      <a class="back" href="${addressOf(visit, { list: "1" })}" data-go aria-label="Channels"
        >${icon("menu")}</a
      >
      <h2>${bot}</h2>
      <small>Home</small>
    </header>
    <section class="messages home" id="home" data-live>
      ${
        view
          ? renderBlocks(state, view.body["blocks"] as Json[], { home: true })
          : html`<p class="nothing">The app has not published a Home tab for you yet.</p>`
      }
    </section>
  </main>`;
}
