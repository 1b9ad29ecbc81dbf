// Writes docs/configuration.md and .env.example from the schema of the configuration.
import { writeFile } from "node:fs/promises";
import { describedKeys } from "./configuration/described-keys.ts";
import { renderEnvExample } from "./configuration/render-env-example.ts";
import { renderPage } from "./configuration/render-page.ts";

const sections = describedKeys();
await writeFile("docs/configuration.md", renderPage(sections));
await writeFile(".env.example", renderEnvExample(sections));
console.log("docs/configuration.md and .env.example are written.");
