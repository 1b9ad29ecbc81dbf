import { html, raw } from "hono/html";
import type { Html } from "./html.ts";

/** Drawn here, so that they look the same where no emoji font is. Strokes on a grid of 16. */
const paths = {
  attach:
    "M12.5 7.2 7.4 12.3a3 3 0 0 1-4.2-4.2l5.6-5.6a2 2 0 0 1 2.8 2.8l-5.4 5.4a1 1 0 0 1-1.4-1.4l4.6-4.6",
  send: "M2 3l12 5-12 5 2-5zM4 8h5",
  reply: "M2.5 3h11v8H7l-3 2.5V11H2.5z",
  edit: "M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2zM9.5 4.3l2.2 2.2",
  remove: "M3 4.5h10M6.5 4.5V3h3v1.5M4.3 4.5 5 13.5h6l.7-9M6.8 7v4M9.2 7v4",
  up: "M5 14H2.5V7H5zM5 7l3-5c1.2 0 1.8.9 1.6 2L9.2 6H13c.8 0 1.2.7 1 1.4l-1.5 5.4c-.2.7-.7 1.2-1.5 1.2H5",
  down: "M5 2H2.5v7H5zM5 9l3 5c1.2 0 1.8-.9 1.6-2L9.2 10H13c.8 0 1.2-.7 1-1.4l-1.5-5.4C12.3 2.5 11.8 2 11 2H5",
  lock: "M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  home: "M2.5 7.5 8 3l5.5 4.5M4 6.5V13h8V6.5",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export function icon(name: keyof typeof paths, size = 16): Html {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="${size}"
    height="${size}"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    <path d="${raw(paths[name])}" />
  </svg>`;
}
