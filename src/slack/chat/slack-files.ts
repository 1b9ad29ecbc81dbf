import type { FilesInfoResponse, WebClient } from "@slack/web-api";
import { BusyError, ReaderError } from "../../errors.ts";
import type { OpenedFile } from "../../ports/chat.ts";
import type { Clock } from "../../ports/world.ts";
import { asJobError, slackCode } from "../transport/failures.ts";
import type { Message } from "../../messages/catalogue.ts";

export interface FilesOptions {
  readonly read: WebClient;
  readonly botToken: string;
  readonly apiUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Pick<Clock, "now">;
}

const MOST_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

const refuse = (message: string, sentence: Message, cause?: unknown): ReaderError =>
  new ReaderError(message, sentence, { cause });

/**
 * Content of a file. The token goes to Slack's own hosts only and never along a redirect. Throws
 * ReaderError when the file cannot be had, with the reason, and BusyError when it may be had later.
 */
export async function openFile(
  fileId: string,
  options: FilesOptions,
  signal?: AbortSignal,
): Promise<OpenedFile> {
  const file = await infoOf(fileId, options.read);
  const name = file.name ?? file.title ?? "file";
  const email = emailIn(file);
  if (email !== undefined) return email;
  refuseWhatIsNoFile(file, name);
  const url = addressIn(file, name, options.apiUrl);
  if ((file.size ?? 0) > MOST_BYTES) throw tooLarge(fileId, name);
  const response = await download(url, { ...file, name }, options, signal);
  const contentType = response.headers.get("content-type") ?? file.mimetype;
  const bytes = await bytesOf(response, fileId, name);
  // Slack answers with its sign-in page, and status 200, when the scope is missing. A page that was
  // attached is distinguished from it by its size.
  if (contentType?.startsWith("text/html") === true && bytes.length !== file.size) {
    throw refuse(
      `file ${fileId}: a page in its place`,
      isStored(file) ? NOT_ALLOWED : withheld(name, response.status),
    );
  }
  return { bytes, name, contentType: file.mimetype ?? contentType };
}

type SlackFile = NonNullable<FilesInfoResponse["file"]>;

const NOT_ALLOWED: Message = { key: "filesForbidden" };

const withheld = (name: string, status: number): Message => ({
  key: "fileWithheld",
  values: { name, status: String(status) },
});

/** Only what somebody uploaded is handed out for the scope alone. */
const isStored = ({ mode }: SlackFile): boolean =>
  mode === undefined || mode === "hosted" || mode === "snippet";

/** A mail that was sent to the channel: Slack gives its text along with what it knows of it. */
function emailIn({ mode, subject, name, plain_text }: SlackFile): OpenedFile | undefined {
  if (mode !== "email" || plain_text === undefined || plain_text.trim() === "") return undefined;
  const text = [subject, plain_text].filter(Boolean).join("\n\n");
  return {
    bytes: new TextEncoder().encode(text),
    name: subject ?? name ?? "e-mail",
    contentType: "text/plain",
  };
}

/** What Slack lists among files and keeps as something else, by its mode. */
const NO_FILES = new Map<string | undefined, PlainFileKey>([
  ["quip", "fileCanvas"],
  ["canvas", "fileCanvas"],
  ["list", "fileList"],
  ["space", "filePost"],
  ["post", "filePost"],
]);
type PlainFileKey = "fileCanvas" | "fileList" | "filePost";

function refuseWhatIsNoFile({ id, mode }: SlackFile, name: string): void {
  if (mode === "tombstone") throw refuse(`file ${id} was deleted`, { key: "fileUnavailable" });
  const key = NO_FILES.get(mode);
  if (key !== undefined) throw refuse(`file ${id}: mode ${mode}`, { key, values: { name } });
}

function addressIn(file: SlackFile, name: string, apiUrl: string): string {
  const { id, is_external, url_private_download, url_private } = file;
  const url = url_private_download ?? url_private;
  if (url === undefined && is_external !== true)
    throw refuse(`file ${id} has no address`, { key: "fileWithoutAddress", values: { name } });
  if (url === undefined || !isSlacks(url, apiUrl))
    throw refuse(`file ${id} lies outside Slack`, { key: "fileOutsideSlack", values: { name } });
  return url;
}

async function infoOf(fileId: string, read: WebClient): Promise<SlackFile> {
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
  file: SlackFile & { readonly name: string },
  options: FilesOptions,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await options.fetch(url, {
    headers: { authorization: `Bearer ${options.botToken}` },
    redirect: "manual",
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  });
  if (response.ok) return response;
  await response.body?.cancel();
  throw failureOf(response, file, options);
}

/** For how long a file may not be where its address leads yet. */
const NEW_MS = 60_000;
const TRY_AGAIN_MS = 5_000;
/** Where Slack asks to wait without saying how long. */
const UNNAMED_WAIT_S = 10;

function failureOf(
  { status, headers }: Response,
  file: SlackFile & { readonly name: string },
  { clock, apiUrl }: FilesOptions,
): Error {
  const { id, name, created = 0 } = file;
  const what = `file ${id}: status ${status}`;
  if (status === 429)
    return new BusyError(what, (Number(headers.get("retry-after")) || UNNAMED_WAIT_S) * 1000);
  if (status === 404 && clock.now() - created * 1000 < NEW_MS)
    return new BusyError(what, TRY_AGAIN_MS);
  if (status >= 500) return new Error(what);
  // Where the token is not enough, Slack sends on to where people sign in.
  const target = URL.parse(headers.get("location") ?? "", apiUrl)?.href ?? "";
  const isSentOn = status >= 300 && status < 400 && isSlacks(target, apiUrl);
  return refuse(what, isSentOn && isStored(file) ? NOT_ALLOWED : withheld(name, status));
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
