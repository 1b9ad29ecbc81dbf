// Keeps what is on the screen up to date.

import { say, send } from "./sending.js";

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

/** What a composer writes to: the same channel, or the same thread. */
function placeOf({ elements }) {
  return [elements.user.value, elements.channel.value, elements.thread?.value].join();
}

/** Shows a freshly drawn page in this one. */
function draw(page, moved) {
  if (moved) {
    document.title = page.title;
    document.documentElement.dataset.shown = page.documentElement.dataset.shown;
    const workspace = document.getElementById("workspace");
    const written = [...workspace.querySelectorAll("[data-composer]")].map((form) => [
      placeOf(form),
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

/** After another place was drawn: what was half written comes back, and the end is in view. */
export function arrived(written = new Map()) {
  for (const child of document.querySelectorAll("[data-live] > [data-key]")) {
    child.dataset.source = child.outerHTML;
  }
  for (const pane of document.querySelectorAll("[data-end]")) pane.scrollTop = pane.scrollHeight;
  for (const form of document.querySelectorAll("[data-composer]")) {
    form.elements.text.value = written.get(placeOf(form)) ?? "";
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
export async function load(address = location.href, { push = false } = {}) {
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
export async function refresh() {
  if (drawing) return void (again = true);
  drawing = load().catch(() => say("The workspace does not answer."));
  await drawing;
  drawing = undefined;
  if (again) {
    again = false;
    void refresh();
  }
  followReply();
}

/** A post of one's own whose thread opens with the first reply, where there is room beside it. */
let awaited;

export function awaitReply(ts) {
  awaited = ts;
}

function followReply() {
  if (!awaited || document.getElementById("thread")) return;
  if (matchMedia("(max-width: 1000px)").matches) return;
  const link = document.querySelector(`[data-key="${awaited}"] .thread-link`);
  if (!link) return;
  awaited = undefined;
  void load(link.href, { push: true });
}

/** Makes a text area as high as its text. */
export function fit(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, 220)}px`;
}
