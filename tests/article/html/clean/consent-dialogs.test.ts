import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { removeConsentDialogs } from "../../../../src/article/html/clean/consent-dialogs.ts";

const ARTICLE = "<article><h1>Night boats</h1><p>The boat leaves at ten.</p></article>";
/** Words that speak neither of consent nor of cookies: only the box's name gives it away. */
const CHOICE = "<p>Please choose how you would like to go on.</p><a href='#'>Settings</a>";

function clean(body: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const removed = removeConsentDialogs(document);
  return { removed, left: document.body.textContent };
}

describe("a consent dialog is known by what its box is called", () => {
  test.each([
    ["class", "didomi-popup-container"],
    ["class", "qc-cmp2-ui"],
    ["class", "layer sp_message_container_12"],
    ["class", "site-cookie-notice is-open"],
    ["class", "CookieBanner"],
    ["class", "gdpr-layer"],
    ["class", "consent-modal"],
    ["id", "CybotCookiebotDialog"],
    ["id", "usercentrics-root"],
    ["id", "truste-consent-track"],
  ])("%s %s", (attribute, name) => {
    const { removed, left } = clean(`<div ${attribute}="${name}">${CHOICE}</div>${ARTICLE}`);
    expect(removed).toContain("Please choose how you would like to go on.");
    expect(left).toBe("Night boatsThe boat leaves at ten.");
  });

  test.each([
    ["a dialog element", `<dialog open>${CHOICE}</dialog>`],
    ["a dialog by its role", `<div role="alertdialog">${CHOICE}</div>`],
    ["a modal", `<div aria-modal="true">${CHOICE}</div>`],
    ["words and a button", "<div><p>We use cookies.</p><button>Accept all</button></div>"],
  ])("or by being %s", (_, box) => {
    expect(clean(`${box}${ARTICLE}`).left).toBe("Night boatsThe boat leaves at ten.");
  });

  test.each([
    ["a box of another name", `<div class="timetable-notice">${CHOICE}</div>`],
    ["the page itself, named after its banner", `<div class="has-cookie-bar">${ARTICLE}</div>`],
    ["the main part of a page", `<main id="gdpr-explained">${CHOICE}</main>`],
  ])("but not %s", (_, body) => {
    expect(clean(body)).toMatchObject({ removed: "", left: expect.stringMatching(/choose|boat/u) });
  });
});
