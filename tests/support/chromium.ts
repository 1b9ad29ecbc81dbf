import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of this machine; undefined where none is installed. */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = known.find((path) => existsSync(path));
  return executablePath === undefined
    ? undefined
    : chromium.launch({ executablePath, args: quiet, timeout: 0 });
}
