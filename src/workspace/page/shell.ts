import { html, raw } from "hono/html";
import type { AppSurface } from "../manifest.ts";
import { channelPane } from "./channel-pane.ts";
import { pressForm, type Html } from "./elements.ts";
import { homePane } from "./home-pane.ts";
import { modal } from "./modal.ts";
import { channelTitle } from "./people.ts";
import { sidebar } from "./sidebar.ts";
import { threadPane } from "./thread-pane.ts";
import type { Core } from "../core.ts";
import { whoAndWhere, type Visit } from "./visit.ts";

/** The whole page. */
export function pageShell(core: Core, surface: AppSurface, visit: Visit): Html {
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
