import { isUtf8 } from "node:buffer";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Reading, Refusal } from "../domain/article.ts";
import { readSource, type ReadPorts } from "../reading/read-source.ts";
import type { Config } from "../config/config.ts";
import { systemClock } from "../jobs/clock.ts";
import { parsingPool } from "../parsing/parsing-pool.ts";
import type { Parser } from "../ports/parser.ts";
import type { FetchFailure, Fetcher } from "../ports/fetcher.ts";
import { webFetcher } from "../web/web-fetcher.ts";
import { UsageError, type Io } from "./io.ts";

/** Something to read: a file, an address, or `-` for standard input. */
export interface Input {
  /** As it is named in the output. */
  readonly name: string;
  readonly read: (reader: Reader) => Promise<Reading>;
}

export interface Reader {
  readonly ports: ReadPorts;
  close(): Promise<void>;
}

/** Reads as the bot does, but keeps nothing. */
export function openReader(config: Pick<Config, "web">, parser: Parser = parsingPool()): Reader {
  const fetcher = webFetcher({
    ...config.web,
    robots: config.web.respectRobots,
    clock: systemClock,
  });
  return {
    ports: { fetcher, parser, library: keepsNothing, openFile: noSlack, clock: systemClock },
    async close() {
      await Promise.all([parser.close(), fetcher.close()]);
    },
  };
}

/** What the arguments name; a folder is its `.html` and `.html.gz` files. Throws UsageError when nothing is named. */
export async function inputsOf(
  names: readonly string[],
  url: string | undefined,
  io: Pick<Io, "stdin">,
): Promise<Input[]> {
  if (names.length === 0) throw new UsageError({ key: "readWhat" });
  if (url !== undefined && (names.length > 1 || URL.parse(url) === null)) {
    throw new UsageError({ key: "urlOfOne" });
  }
  return (await Promise.all(names.map((name) => inputOf(name, url, io)))).flat();
}

async function inputOf(
  name: string,
  url: string | undefined,
  io: Pick<Io, "stdin">,
): Promise<Input[]> {
  if (name === "-") return [fromBytes("-", undefined, url, () => buffer(io.stdin))];
  if (/^https?:\/\//iu.test(name))
    return [{ name, read: ({ ports }) => readSource({ kind: "link", url: name }, ports) }];
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory() !== true) return [fromFile(name, name, url)];
  const pages = (await readdir(name)).filter((file) => /\.html?(?:\.gz)?$/iu.test(file)).toSorted();
  if (pages.length === 0)
    throw new UsageError({ key: "noPagesInFolder", values: { folder: name } });
  return pages.map((file) => fromFile(file, join(name, file), undefined));
}

const fromFile = (name: string, path: string, url: string | undefined): Input =>
  fromBytes(name, basename(path), url, () => readFile(path));

function fromBytes(
  name: string,
  fileName: string | undefined,
  url: string | undefined,
  load: () => Promise<Uint8Array>,
): Input {
  return {
    name,
    async read({ ports }) {
      const bytes = await load().catch(unopened);
      if ("verdict" in bytes) return bytes;
      if (url !== undefined) {
        return readSource({ kind: "link", url }, { ...ports, fetcher: servedFrom(bytes) });
      }
      if (fileName === undefined && isPlainText(bytes)) {
        return readSource({ kind: "text", text: new TextDecoder().decode(bytes) }, ports);
      }
      const file = { kind: "file", fileId: name, name: fileName ?? "input" } as const;
      const openFile = () => Promise.resolve({ bytes, name: file.name });
      return readSource(file, { ...ports, openFile });
    },
  };
}

/** A file that is not there, or may not be opened, is told as any other input that cannot be read. */
function unopened(error: NodeJS.ErrnoException): Refusal {
  const { code = "unknown" } = error;
  const evidence = [code];
  if (code === "ENOENT") return { verdict: "not-found", reason: { key: "inputMissing" }, evidence };
  return { verdict: "unsupported", reason: { key: "inputUnopened", values: { code } }, evidence };
}

/** Text, as pasted; what has markup or is not text at all is read as the file that it is. */
function isPlainText(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000));
  return isUtf8(bytes) && !/^\s*(?:<!doctype|<html|<head|<body|<\?xml|%PDF-)|\0/iu.test(head);
}

/** A saved page, as if it came from its address. The pages that it leads to were not saved with it. */
function servedFrom(body: Uint8Array): Fetcher {
  let own: string | undefined;
  return {
    get(url) {
      own ??= url;
      return Promise.resolve(url === own ? { kind: "page", url, status: 200, body } : NOT_SAVED);
    },
  };
}

const NOT_SAVED = {
  kind: "failure",
  verdict: "unreachable",
  reason: { key: "inputMissing" },
  evidence: ["not saved with the page"],
} as const satisfies FetchFailure;

const absent = () => Promise.resolve(undefined);
const done = () => Promise.resolve();

const keepsNothing: ReadPorts["library"] = {
  articleAt: absent,
  keepArticle: done,
};

const noSlack = () => Promise.reject(new Error("there is no Slack to open a file of"));
