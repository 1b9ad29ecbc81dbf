// @keyv/sqlite names better-sqlite3 as a dependency but uses Node's own node:sqlite.
// This stand-in keeps `npm ci` free of native builds (docs/decisions/0003-better-sqlite3-stub.md).
throw new Error("better-sqlite3 is not installed; Briefdesk uses node:sqlite");
