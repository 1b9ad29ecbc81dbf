import { type DestinationStream, pino } from "pino";
import type { Log } from "../ports/world.ts";

/** Fields that never reach the log, should one slip into a record. */
const SECRET_FIELDS = [
  "token",
  "botToken",
  "appToken",
  "signingSecret",
  "apiKey",
  "authorization",
  "password",
  "text",
  "body",
  "question",
  "article",
  "message.text",
];

/** Slack's tokens, keys of model providers, bearer headers, and passwords within an address. */
const SECRETS = [
  /\bx(?:ox[a-z]|app)-[\w-]{8,}/g,
  /\bsk-[\w-]{8,}/g,
  /\bBearer\s+[\w.~+/=-]{8,}/gi,
  /(?<=\w:\/\/[^\s/:@"]*:)[^\s/@"]+(?=@)/g,
];

/**
 * The log as JSON lines on standard output. Secrets are blotted out, in fields by their name and in
 * texts by their form: an error of a dependency may quote what it was given.
 */
export function pinoLog(options: { level: string; destination?: DestinationStream }): Log {
  return pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]),
        censor: "[hidden]",
      },
      hooks: { streamWrite: blotSecrets },
    },
    options.destination,
  );
}

function blotSecrets(line: string): string {
  return SECRETS.reduce((text, secret) => text.replace(secret, "[hidden]"), line);
}
