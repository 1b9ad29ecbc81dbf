import { html, raw } from "hono/html";
import type { AppContract } from "../state/manifest.ts";
import { channelPane } from "./panes/channel-pane.ts";
import { pressForm } from "./parts/element-controls.ts";
import { homePane } from "./panes/home-pane.ts";
import { modal } from "./panes/modal.ts";
import { channelTitle } from "./parts/people.ts";
import { sidebar } from "./panes/sidebar.ts";
import { threadPane } from "./panes/thread-pane.ts";
import type { Core } from "../delivery/core.ts";
import { whoAndWhere, type Visit } from "./parts/visit.ts";
import type { Html } from "./parts/html.ts";

/** The whole page. */
export function pageShell(core: Core, surface: AppContract, visit: Visit): Html {
  const { state } = core;
  const name = visit.channel ? channelTitle(state, visit.channel) : "Home";
  const shown = visit.list ? "list" : visit.thread ? "thread" : "channel";
  return html`${raw("<!doctype html>")}
    <html lang="en" data-shown="${shown}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name} · ${state.team.name}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page/page.css" />
        <script type="module" src="/page/browser/main.js"></script>
      </head>
      <body>
        <div class="workspace" id="workspace">
          ${sidebar(state, visit)}
          ${visit.channel ? channelPane(core, surface, visit, visit.channel) : homePane(state, visit)}
          ${visit.channel && visit.thread ? threadPane(core, surface, visit, visit.channel, visit.thread) : ""}
        </div>
        <div id="modal">${modal(state, visit)}</div>
        <form id="${pressForm}" method="post" action="/page/press">${whoAndWhere(visit)}</form>
        <form id="react" method="post" action="/page/react">${whoAndWhere(visit)}</form>
        <div id="toast" role="status" aria-live="polite"></div>
      </body>
    </html>`;
}
