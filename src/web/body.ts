import { PassThrough, Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";

/** The body is larger than what is read. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** The body is packed in a way that cannot be undone here. */
export class UnknownEncodingError extends Error {
  override readonly name = "UnknownEncodingError";
}

/**
 * Reads a body, unpacked as `Content-Encoding` says. Bytes are counted before and after unpacking
 * while they stream in, so that a bomb is dropped at the limit and not when it has gone off.
 * Throws TooLargeError above `limit` bytes, unless `cut` asks for the first `limit` bytes only.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string | undefined,
  { limit, cut = false }: { readonly limit: number; readonly cut?: boolean },
): Promise<Uint8Array> {
  const { head, all } = await peek(body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > limit) throw new TooLargeError(`more than ${limit} bytes`);
    }
  };
  try {
    const [outer = new PassThrough(), inner = new PassThrough()] = unpackers(contentEncoding, head);
    await pipeline(Readable.from(counted(all, limit)), outer, inner, collect);
  } catch (error) {
    if (!cut || !(error instanceof TooLargeError)) throw error;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit));
}

async function* counted(
  source: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLargeError(`more than ${limit} bytes`);
    yield chunk;
  }
}

/** The first chunk, and the whole stream with it. */
async function peek(
  body: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = body[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}

/** Streams that undo each encoding, the last applied first. */
function unpackers(contentEncoding: string | undefined, head: Uint8Array): Transform[] {
  const names = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  // More than two layers is no page but a trap: each layer multiplies the work.
  if (names.length > 2) throw new UnknownEncodingError(`packed ${names.length} times`);
  return names
    .toReversed()
    .flatMap((name, layer) => unpacker(name, layer === 0 ? head : undefined));
}

function unpacker(name: string, head: Uint8Array | undefined): Transform[] {
  switch (name) {
    case "gzip":
    case "x-gzip":
      // Some servers announce gzip and send the page as it is.
      if (head !== undefined && !(head[0] === 0x1f && head[1] === 0x8b)) return [];
      return [zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH })];
    case "deflate": {
      const wrapped = head === undefined || ((head[0] ?? 0) & 0x0f) === 8;
      return [wrapped ? zlib.createInflate() : zlib.createInflateRaw()];
    }
    case "br":
      return [zlib.createBrotliDecompress()];
    case "zstd":
      return [zlib.createZstdDecompress()];
    default:
      throw new UnknownEncodingError(name);
  }
}
