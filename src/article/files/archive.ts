import { unzipSync } from "fflate";
import { DocumentTooLargeError } from "./document-errors.ts";

/** Text of the longest books is under 10 MB; above this an archive is a bomb. */
const MAX_BYTES = 40_000_000;
/** Parts of a document: a thousand chapters are a library. */
const MAX_PARTS = 2_000;

/**
 * The parts of a zipped document whose names are wanted, unpacked. Sizes are summed from the
 * directory before anything is unpacked, and no part gets more room than it declares, so a bomb is
 * refused whether it tells its size or lies. Throws DocumentTooLargeError.
 */
export function openArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      parts += 1;
      if (total > MAX_BYTES || parts > MAX_PARTS) {
        throw new DocumentTooLargeError(`${parts} parts of ${total} bytes when unpacked`);
      }
      return true;
    },
  });
  return new Map(Object.entries(files));
}
