import { z } from "zod";
import { isZone } from "../domain/settings/zone.ts";
import { flag, list, oneOf, port, positive, positiveTo, shaped, url, whole } from "./shapes.ts";

export const DATA = {
  DATA_DIR: z
    .string()
    .default("./data")
    .meta({ description: "Where the SQLite file lies: a local disk, one process" }),
  DATABASE_URL: shaped(z.url({ protocol: /^postgres(?:ql)?$/u }), {
    key: "isDatabaseAddress",
  })
    .optional()
    .meta({
      description: "PostgreSQL in place of SQLite, shared by several processes",
      examples: ["postgres://user:password@host/database"],
    }),
  RETENTION_DAYS: positive()
    .default(90)
    .meta({ description: "How long articles, briefings and records are kept" }),
};

export const WORK = {
  ROLE: oneOf(["all", "listen", "work"])
    .default("all")
    .meta({ description: "What this process does; `listen` and `work` need `DATABASE_URL`" }),
  CONCURRENCY: whole(1, 64).default(4).meta({ description: "Jobs at a time" }),
  TZ_DEFAULT: shaped(z.string().refine(isZone), { key: "isZone" })
    .default("UTC")
    .meta({ description: "Time zone of digests when neither the command nor Slack names one" }),
};

export const READING = {
  FETCH_ALLOW: list.default([]).meta({
    description: "Private hosts to read all the same, joined by commas",
    examples: ["wiki.corp.example"],
  }),
  FETCH_DENY: list
    .default([])
    .meta({ description: "Hosts never to visit, joined by commas", examples: ["tracker.example"] }),
  FETCH_MAX_MB: positiveTo(100)
    .default(5)
    .meta({ description: "The largest page or file that is read" }),
  FETCH_TIMEOUT_SECONDS: positiveTo(120)
    .default(10)
    .meta({ description: "How long a page may take to come" }),
  FETCH_CONTACT: z
    .string()
    .optional()
    .meta({
      description: "An address for site owners, sent in the user agent",
      examples: ["https://example.com/briefdesk"],
    }),
  FETCH_ROBOTS: flag.default(false).meta({ description: "Heed `robots.txt`" }),
  HTTPS_PROXY: url.optional().meta({
    description: "A proxy through which pages are read",
    examples: ["http://proxy.example:3128"],
  }),
};

export const OPERATING = {
  OPS_PORT: port.optional().meta({ description: "Their port; off unless set", examples: ["9090"] }),
  OPS_HOST: z
    .string()
    .default("127.0.0.1")
    .meta({ description: "The address of this machine at which they are served" }),
  OPS_HOSTS: list.default([]).meta({
    description:
      "Names by which they may be asked, beside addresses: that of the service in Prometheus' configuration",
    examples: ["briefdesk"],
  }),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .meta({ description: "The least that is worth a line" }),
};
