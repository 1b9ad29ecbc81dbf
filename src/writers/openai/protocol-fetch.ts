import { completionIn, eventsOf } from "./event-stream.ts";

type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Bytes of a whole reply: a briefing has some ten thousand; what is larger goes on for ever. */
const MOST_BYTES = 2_000_000;
/** The same in events, whose frames take some two hundred bytes for each token. */
const MOST_EVENT_BYTES = 16_000_000;

/**
 * Makes of what real servers send what the protocol says: whole replies where they were asked for and
 * events where those were, whatever the content type; an error inside a 200 under its own status. What is
 * longer than any reply, and what is neither JSON nor events, ends with an error as it is read.
 */
export function protocolFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const { body } = response;
    if (body === null) return response;
    try {
      if (!response.ok) return replied(await wholeText(body, MOST_BYTES), response);
      return await (wantsEvents(init) ? asEvents(response, body) : asWhole(response, body));
    } catch (error) {
      if (init?.signal?.aborted === true) throw error;
      throw new BrokenReply(error);
    }
  };
}

/** A server was reached, and what came of its reply was torn, endless or not the protocol: `cause` says it. */
export class BrokenReply extends Error {
  override readonly name = "BrokenReply";

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const wantsEvents = (init: RequestInit | undefined): boolean =>
  typeof init?.body === "string" && /"stream"\s*:\s*true/u.test(init.body.slice(-STREAM_WITHIN));
/** `stream` and what follows it stand last in a body; prompts stand before, and may hold any words. */
const STREAM_WITHIN = 200;

async function asWhole(response: Response, body: Body): Promise<Response> {
  const text = await wholeText(body, MOST_EVENT_BYTES);
  const whole = BEGINS_EVENTS.test(text) ? completionIn(text) : text;
  if (whole.length > MOST_BYTES) throw new RangeError(`a reply of more than ${MOST_BYTES} bytes`);
  return errorIn(whole, response) ?? replied(whole, response, "application/json");
}

/** A reply that is not in events is one in a single event. */
async function asEvents(response: Response, body: Body): Promise<Response> {
  const chunks = chunksOf(body, MOST_EVENT_BYTES);
  const ahead = await firstOf(chunks);
  const read = joined(ahead, chunks);
  if (BEGINS_EVENTS.test(ahead.text)) return replied(read, response, "text/event-stream");
  const text = withoutMark(await new Response(read).text());
  if (!text.trimStart().startsWith("{")) throw new SyntaxError("neither JSON nor events");
  return errorIn(text, response) ?? replied(eventsOf(text), response, "text/event-stream");
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;
type Chunks = AsyncGenerator<Uint8Array<ArrayBuffer>, void>;

/** A body piece by piece. Throws RangeError where it is longer than that; ends it where nobody reads on. */
async function* chunksOf(body: Body, most: number): Chunks {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new RangeError(`a reply of more than ${most} bytes`);
    yield chunk;
  }
}

const wholeText = async (body: Body, most: number): Promise<string> =>
  withoutMark(await new Response(streamOf(chunksOf(body, most))).text());

const streamOf = (chunks: Chunks): Body =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });

interface Ahead {
  readonly text: string;
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
}

/** Enough of the beginning to see what it is: white space may come first, to keep the connection alive. */
async function firstOf(chunks: Chunks): Promise<Ahead> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const read: Uint8Array<ArrayBuffer>[] = [];
  let text = "";
  while (text.trim().length < LONGEST_FIELD) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    read.push(value);
    text += decoder.decode(value, { stream: true });
  }
  return { text, chunks: read };
}
/** `event:`, `retry:` */
const LONGEST_FIELD = 6;

const joined = (ahead: Ahead, rest: Chunks): Body =>
  streamOf(
    (async function* () {
      yield* ahead.chunks;
      yield* rest;
    })(),
  );

/** A field of an event, or a comment, which keeps a connection alive. */
const BEGINS_EVENTS = /^\uFEFF?\s*(?:data|event|id|retry)?:/u;

const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, "");

function replied(body: string | Body, { headers, status }: Response, type?: string): Response {
  const kept = new Headers(headers);
  if (type !== undefined) kept.set("content-type", type);
  for (const name of ["content-length", "content-encoding"]) kept.delete(name);
  return new Response(body, { status, headers: kept });
}

/** The reply as the error that it is, where it says so itself. */
function errorIn(text: string, { headers }: Response): Response | undefined {
  if (!text.includes('"error"')) return undefined;
  const status = statusOfError(parsed(text));
  if (status === undefined) return undefined;
  const kept = new Headers({ "content-type": "application/json" });
  const wait = headers.get("retry-after");
  if (wait !== null) kept.set("retry-after", wait);
  return new Response(text, { status, headers: kept });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever asked for it says that it is no JSON.
    return undefined;
  }
}

/**
 * The status that an error in a reply stands for: its code where that is one, 429 where its words ask for
 * patience, else 500. Undefined for a reply without an error.
 */
export function statusOfError(reply: unknown): number | undefined {
  if (!isObject(reply) || !isObject(reply["error"])) return undefined;
  const { code, status, type, message } = reply["error"];
  const named = [code, status].map(Number).find((one) => one >= 400 && one <= 599);
  if (named !== undefined) return named;
  return /rate.?limit|too many requests/iu.test([code, type, message].join(" ")) ? 429 : 500;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
