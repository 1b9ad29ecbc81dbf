import { html } from "hono/html";
import type { Json, State, View } from "../../state/state.ts";
import { stackOf } from "../../web-api/open-views.ts";
import { icon } from "../parts/icons.ts";
import { renderBlocks } from "../message/render-blocks.ts";
import { whoAndWhere, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

const words = (value: unknown, otherwise: string): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : otherwise;

/** The modal on top, if one is open for the viewer. */
export function modal(state: State, visit: Visit): Html {
  const view: View | undefined = stackOf(state, visit.viewer.id).at(-1);
  if (!view) return html``;
  const { title, close, submit } = view.body;
  return html`<div class="veil">
    <form
      class="modal"
      id="view-${view.id}"
      data-hash="${view.hash}"
      method="post"
      action="/page/submit"
      enctype="multipart/form-data"
      role="dialog"
      aria-modal="true"
      aria-label="${words(title, "")}"
    >
      ${whoAndWhere(visit)}<input type="hidden" name="view" value="${view.id}" />
      <header>
        <h2 dir="auto">${words(title, "")}</h2>
        <button class="close" formaction="/page/close" formnovalidate aria-label="Close">
          ${icon("close")}
        </button>
      </header>
      <div class="body">
        ${renderBlocks(state, view.body["blocks"] as Json[], { view: view.id })}
      </div>
      <footer>
        <button class="button" formaction="/page/close" formnovalidate>
          ${words(close, "Close")}
        </button>
        ${submit ? html`<button class="button primary">${words(submit, "Submit")}</button>` : ""}
      </footer>
    </form>
  </div>`;
}
