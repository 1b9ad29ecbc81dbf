// @keyv/sqlite names better-sqlite3 as a dependency but uses Node's own node:sqlite.
// This stand-in keeps `npm ci` free of native builds (docs/decisions.md).
throw new Error("better-sqlite3 is not installed; Briefdesk uses node:sqlite");
