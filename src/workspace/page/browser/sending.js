// Tells the workspace what was done.

const toast = document.getElementById("toast");

/** Shows a sentence for a moment. */
export function say(text) {
  toast.textContent = text;
  toast.className = "shown";
  setTimeout(() => (toast.className = ""), 4000);
}

/** Sends a form; what went wrong is in the answer. */
export async function send(action, body) {
  const headers = { accept: "application/json" };
  const answer = await fetch(action, { method: "POST", body, headers });
  const text = await answer.text();
  return answer.ok ? JSON.parse(text) : { ok: false, error: text };
}

/** Presses an element that is no button of its own. */
export function press(value) {
  const body = new FormData(document.getElementById("press"));
  body.set("press", value);
  return send("/page/press", body);
}
