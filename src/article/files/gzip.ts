import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DocumentTooLargeError } from "./document-errors.ts";
import type { RawDocument } from "../../domain/raw-document.ts";

/** A saved page is some hundred kilobytes; above this a small file is a bomb. */
const MAX_BYTES = 50_000_000;

const inflate = promisify(gunzip);

/** The document inside a gzip file. Throws DocumentTooLargeError for a bomb. */
export async function unpacked(document: RawDocument): Promise<RawDocument> {
  try {
    const bytes = await inflate(document.bytes, { maxOutputLength: MAX_BYTES });
    // gzip in gzip is no page anybody saved, and each layer multiplies.
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      throw new DocumentTooLargeError("packed more than once");
    return { ...document, bytes, name: document.name?.replace(/\.gz$/iu, "") };
  } catch (error) {
    const tooLarge =
      error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw tooLarge ? new DocumentTooLargeError(`over ${MAX_BYTES} bytes when unpacked`) : error;
  }
}
