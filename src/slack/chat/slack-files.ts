import type { WebClient } from "@slack/web-api";
import { ReaderError } from "../../errors.ts";
import type { OpenedFile } from "../../ports/chat.ts";
import { asJobError, slackCode } from "../transport/failures.ts";
import type { Message } from "../../messages/catalogue.ts";

export interface FilesOptions {
  readonly read: WebClient;
  readonly botToken: string;
  readonly apiUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const MOST_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

const refuse = (message: string, sentence: Message, cause?: unknown): ReaderError =>
  new ReaderError(message, sentence, { cause });

/**
 * Content of a file. The token goes to Slack's own hosts only and never along a redirect. Throws
 * ReaderError when the file cannot be had, with the reason.
 */
export async function openFile(
  fileId: string,
  options: FilesOptions,
  signal?: AbortSignal,
): Promise<OpenedFile> {
  const file = await infoOf(fileId, options.read);
  const name = file.name ?? "file";
  const url = file.url_private_download ?? file.url_private;
  if (url === undefined || !isSlacks(url, options.apiUrl)) {
    throw refuse(`file ${fileId} lies outside Slack`, {
      key: "fileOutsideSlack",
      values: { name },
    });
  }
  if ((file.size ?? 0) > MOST_BYTES) throw tooLarge(fileId, name);
  const response = await download(url, fileId, name, options, signal);
  const contentType = response.headers.get("content-type") ?? file.mimetype;
  const bytes = await bytesOf(response, fileId, name);
  // Slack answers with its sign-in page, and status 200, when the scope is missing. A page that was
  // attached is distinguished from it by its size.
  if (contentType?.startsWith("text/html") === true && bytes.length !== file.size) {
    throw refuse(`file ${fileId}: sign-in page`, NOT_ALLOWED);
  }
  return { bytes, name, contentType: file.mimetype ?? contentType };
}

const NOT_ALLOWED: Message = { key: "filesForbidden" };

async function infoOf(fileId: string, read: WebClient) {
  try {
    const { file } = await read.files.info({ file: fileId });
    return file ?? {};
  } catch (error) {
    const code = slackCode(error);
    if (code === "missing_scope") throw refuse(`files.info: ${code}`, NOT_ALLOWED, error);
    if (/^(?:file_not_found|file_deleted|access_denied|not_visible)$/u.test(code ?? "")) {
      throw refuse(`files.info: ${code}`, { key: "fileUnavailable" }, error);
    }
    throw asJobError(error, "files.info");
  }
}

/** The host of the API or one below it, by the same protocol: `files.slack.com` for `slack.com`. */
export function isSlacks(url: string, apiUrl: string): boolean {
  const target = URL.parse(url);
  const api = URL.parse(apiUrl);
  if (target === null || api === null || target.protocol !== api.protocol) return false;
  return target.host === api.host || target.host.endsWith(`.${api.host}`);
}

async function download(
  url: string,
  fileId: string,
  name: string,
  { fetch, botToken }: FilesOptions,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${botToken}` },
    redirect: "manual",
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  });
  if (response.ok) return response;
  await response.body?.cancel();
  if (response.status >= 500) throw new Error(`file ${fileId}: status ${response.status}`);
  if (response.status >= 300 && response.status < 400)
    throw refuse(`file ${fileId}: redirected`, NOT_ALLOWED);
  throw refuse(`file ${fileId}: status ${response.status}`, {
    key: "fileWithheld",
    values: { name, status: String(response.status) },
  });
}

async function bytesOf(response: Response, fileId: string, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(fileId, name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (fileId: string, name: string): ReaderError =>
  refuse(`file ${fileId} is larger than ${MOST_BYTES} bytes`, {
    key: "fileLarge",
    values: { name, megabytes: MOST_BYTES / 1024 / 1024 },
  });
