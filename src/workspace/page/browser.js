// The page works without this script; with it, it keeps itself up to date.

const toast = document.getElementById("toast");

function say(text) {
  toast.textContent = text;
  toast.className = "shown";
  setTimeout(() => (toast.className = ""), 4000);
}

// ── Drawing ─────────────────────────────────────────────────────────────────────────────────────

const isAtEnd = (pane) => pane.scrollHeight - pane.scrollTop - pane.clientHeight < 80;

/** Takes over what changed, message by message, so that what is open or half written stays. */
function takeOver(now, next) {
  const wasAtEnd = now.hasAttribute("data-end") && isAtEnd(now);
  const before = new Map([...now.children].map((child) => [child.dataset.key, child]));
  const children = [...next.children].map((child) => {
    const old = child.dataset.key && before.get(child.dataset.key);
    return old && old.dataset.source === child.outerHTML ? old : withSource(child);
  });
  if (
    children.length !== now.children.length ||
    children.some((one, at) => one !== now.children[at])
  ) {
    now.replaceChildren(...children);
  }
  if (wasAtEnd) now.scrollTop = now.scrollHeight;
}

function withSource(child) {
  if (child.dataset.key) child.dataset.source = child.outerHTML;
  return child;
}

function drawModal(next) {
  const modal = document.getElementById("modal");
  const [now, then] = [modal.querySelector(".modal"), next.querySelector(".modal")];
  if (now?.id === then?.id && now?.dataset.hash === then?.dataset.hash) return;
  modal.replaceChildren(...next.children);
  modal.querySelector("input:not([type=hidden]), textarea, select")?.focus();
}

/** Shows a freshly drawn page in this one. */
function draw(page, moved) {
  if (moved) {
    document.title = page.title;
    document.documentElement.dataset.shown = page.documentElement.dataset.shown;
    const workspace = document.getElementById("workspace");
    const written = [...workspace.querySelectorAll("[data-composer]")].map((form) => [
      form.id + form.elements.back.value.replace(/&?(thread|list|edit)=[^&]*/g, ""),
      form.elements.text.value,
    ]);
    workspace.replaceWith(page.getElementById("workspace"));
    for (const id of ["press", "react"]) {
      document.getElementById(id).replaceWith(page.getElementById(id));
    }
    arrived(new Map(written));
  } else {
    for (const now of document.querySelectorAll("[data-live]")) {
      const next = page.getElementById(now.id);
      if (next) takeOver(now, next);
    }
  }
  drawModal(page.getElementById("modal"));
}

function arrived(written = new Map()) {
  for (const child of document.querySelectorAll("[data-live] > [data-key]")) {
    child.dataset.source = child.outerHTML;
  }
  for (const pane of document.querySelectorAll("[data-end]")) pane.scrollTop = pane.scrollHeight;
  for (const form of document.querySelectorAll("[data-composer]")) {
    const key = form.id + form.elements.back.value.replace(/&?(thread|list|edit)=[^&]*/g, "");
    form.elements.text.value = written.get(key) ?? "";
    fit(form.elements.text);
  }
  const narrow = matchMedia("(max-width: 760px)").matches;
  const composer =
    document.querySelector("#thread [data-composer]") ?? document.querySelector("#write");
  if (!narrow) composer?.elements.text.focus();
  const home = document.querySelector("[data-home]");
  if (home) void send("/page/open-home", new URLSearchParams({ user: home.dataset.home }));
}

let drawing;
let again = false;

// What is on the screen, and in which order it was asked for: answers may overtake each other.
let shown = location.search;
let asked = 0;
let drawn = 0;

/** Draws an address; without one, the present address anew. */
async function load(address = location.href, { push = false } = {}) {
  const url = new URL(address, location);
  if (push && url.search !== location.search) history.pushState(null, "", url);
  const turn = ++asked;
  const answer = await fetch(url, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (turn < drawn) return;
  drawn = turn;
  draw(page, url.search !== shown);
  shown = url.search;
}

/** One drawing at a time; what changed meanwhile is drawn after it. */
async function refresh() {
  if (drawing) return void (again = true);
  drawing = load().catch(() => undefined);
  await drawing;
  drawing = undefined;
  if (again) {
    again = false;
    void refresh();
  }
  followReply();
}

// ── Sending ─────────────────────────────────────────────────────────────────────────────────────

async function send(action, body) {
  const headers = { accept: "application/json" };
  const answer = await fetch(action, { method: "POST", body, headers });
  const text = await answer.text();
  return answer.ok ? JSON.parse(text) : { ok: false, error: text };
}

/** A post of one's own whose thread opens with the first reply, where there is room beside it. */
let awaited;

function followReply() {
  if (!awaited || document.getElementById("thread")) return;
  if (matchMedia("(max-width: 1000px)").matches) return;
  const link = document.querySelector(`[data-key="${awaited}"] .thread-link`);
  if (!link) return;
  awaited = undefined;
  void load(link.href, { push: true });
}

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
  if (isComposer) clear(form);
  submitter?.setAttribute("disabled", "");
  const answer = await send(action, body).catch((error) => ({ ok: false, error: String(error) }));
  submitter?.removeAttribute("disabled");
  if (answer.errors) complain(form, answer.errors);
  if (answer.error) {
    say(answer.error);
    if (isComposer) form.elements.text.value = body.get("text");
  }
  if (!answer.ok) return;
  if (isComposer && action === "/page/post" && !form.elements.thread) awaited = answer.ts;
  if (form.className === "editor") await load(answer.go, { push: true });
  else await refresh();
});

function clear(form) {
  form.elements.text.value = "";
  form.elements.files.value = "";
  form.querySelector(".chosen").textContent = "";
  fit(form.elements.text);
}

// ── Hands ───────────────────────────────────────────────────────────────────────────────────────

function fit(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, 220)}px`;
}

document.addEventListener("input", ({ target }) => {
  if (target.matches("[data-composer] textarea")) fit(target);
});

document.addEventListener("change", ({ target }) => {
  if (target.matches("select[data-press]") && target.value !== "") {
    void send("/page/press", pressed(target.value)).then(refresh);
    target.value = "";
  }
  if (target.matches("[data-composer] [type=file]")) {
    const names = [...target.files].map((file) => file.name);
    target.form.querySelector(".chosen").textContent = names.join(", ");
  }
});

function pressed(value) {
  const body = new FormData(document.getElementById("press"));
  body.set("press", value);
  return body;
}

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
  if (also) void send("/page/press", pressed(also.dataset.pressAlso));
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
