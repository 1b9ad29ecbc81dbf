import { html } from "hono/html";
import type { AppContract } from "../../state/manifest.ts";
import { icon } from "../parts/icons.ts";
import { whoAndWhere, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

/** Where one writes: text, files, and in a channel commands. */
export function composer(
  visit: Visit,
  surface: AppContract,
  { hint, thread }: { hint: string; thread?: string },
): Html {
  const id = thread ? "reply" : "write";
  return html`<form
    class="composer"
    id="${id}"
    method="post"
    action="/page/post"
    enctype="multipart/form-data"
    data-composer
    ${thread ? "" : "data-opens-thread"}
  >
    ${whoAndWhere(visit)}
    ${thread ? html`<input type="hidden" name="thread" value="${thread}" />` : ""}
    <textarea name="text" dir="auto" rows="1" placeholder="${hint}" aria-label="${hint}"></textarea>
    <div class="bar">
      <label class="tool" title="Attach a file"
        ><input type="file" name="files" multiple hidden /> ${icon("attach")}<span class="hidden"
          >Attach a file</span
        ></label
      >
      ${thread ? "" : commands(surface)}
      <output class="chosen"></output>
      <button class="send" aria-label="Send">${icon("send")}</button>
    </div>
  </form>`;
}

function commands({ commands: given }: AppContract): Html {
  return html`${given.map(
    ({ command, description, usage }) =>
      html`<button
        type="button"
        class="tool command"
        data-insert="${command} "
        title="${description}: ${command} ${usage}"
      >
        ${command}
      </button>`,
  )}`;
}
