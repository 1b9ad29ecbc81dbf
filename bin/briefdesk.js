#!/usr/bin/env node
// Plain JavaScript that any Node can read: it says in one sentence what is missing, where Node itself
// would stop at the first type annotation.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `Briefdesk needs Node 24 or later and this is ${process.version}; run it with "npm start" or "npm run briefdesk", which bring their own, or install Node 24.`,
  );
  process.exit(1);
}
await import("../src/main.ts");
