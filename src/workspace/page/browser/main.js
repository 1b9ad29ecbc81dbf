// The page works without scripts; with them, it keeps itself up to date.

import { arrived, awaitReply, fit, load, refresh } from "./drawing.js";
import { press, say, send } from "./sending.js";

function complain(form, errors) {
  for (const old of form.querySelectorAll(".complaint")) old.remove();
  for (const [block, text] of Object.entries(errors)) {
    const field = form.querySelector(`[data-block="${CSS.escape(block)}"]`);
    const complaint = document.createElement("p");
    complaint.className = "complaint";
    complaint.textContent = text;
    (field ?? form).append(complaint);
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  const { submitter } = event;
  const body = new FormData(form, submitter);
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
  const isComposer = form.hasAttribute("data-composer");
  const { files } = form.elements.files ?? {};
  if (isComposer) clear(form);
  submitter?.setAttribute("disabled", "");
  const answer = await send(action, body).catch((error) => ({ ok: false, error: String(error) }));
  submitter?.removeAttribute("disabled");
  if (answer.errors) complain(form, answer.errors);
  if (answer.error) {
    say(answer.error);
    if (isComposer) {
      form.elements.text.value = body.get("text");
      form.elements.files.files = files;
    }
  }
  if (!answer.ok) return;
  if (form.hasAttribute("data-opens-thread")) awaitReply(answer.ts);
  if (form.className === "editor") await load(answer.go, { push: true });
  else await refresh();
});

function clear(form) {
  form.elements.text.value = "";
  form.elements.files.value = "";
  form.querySelector(".chosen").textContent = "";
  fit(form.elements.text);
}

document.addEventListener("input", ({ target }) => {
  if (target.matches("[data-composer] textarea")) fit(target);
});

document.addEventListener("change", ({ target }) => {
  if (target.matches("select[data-press]") && target.value !== "") {
    void press(target.value).then(refresh);
    target.value = "";
  }
  if (target.matches("[data-composer] [type=file]")) {
    const names = [...target.files].map((file) => file.name);
    target.form.querySelector(".chosen").textContent = names.join(", ");
  }
});

document.addEventListener("keydown", (event) => {
  const { target } = event;
  const isComposer = target.matches?.("[data-composer] textarea");
  if (isComposer && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    target.form.requestSubmit();
  }
  if (event.key === "Escape") {
    (document.querySelector(".modal .close") ?? document.querySelector("#thread .close"))?.click();
  }
});

document.addEventListener("click", (event) => {
  const { target } = event;
  const link = target.closest("a[data-go]");
  if (link && !event.metaKey && !event.ctrlKey && event.button === 0) {
    event.preventDefault();
    void load(link.href, { push: true });
  }
  const permalink = target.closest(`a[href^="${location.origin}/archives/"]`);
  if (permalink) {
    event.preventDefault();
    location.assign(permalink.href);
  }
  const also = target.closest("[data-press-also]");
  if (also) void press(also.dataset.pressAlso);
  const insert = target.closest("[data-insert]");
  if (insert) {
    const area = insert.closest(".pane").querySelector("[data-composer] textarea");
    area.value = insert.dataset.insert;
    area.focus();
    fit(area);
  }
});

window.addEventListener("popstate", () => location.reload());

const dark = matchMedia("(prefers-color-scheme: dark)");
const dress = () => (document.documentElement.dataset.theme = dark.matches ? "dark" : "light");
dark.addEventListener("change", dress);
dress();
arrived();

const changes = new EventSource("/page/live");
changes.addEventListener("change", () => void refresh());
// After a break something may have been missed.
changes.addEventListener("hello", () => void refresh());
