import { join } from "node:path";

/** The manifest of the Slack app that this version is. */
export const MANIFEST = join(import.meta.dirname, "..", "..", "..", "manifest.yml");
