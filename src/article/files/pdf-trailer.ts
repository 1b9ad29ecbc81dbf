/** A catalogue is a short dictionary: its object begins at most this many bytes before its type. */
const CATALOGUE = 4_000;

/**
 * A PDF whose end is missing, with a trailer that points to its catalogue, so that its objects can be
 * found again; undefined where it has none in plain sight, or is locked.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (/\/Filter\s*\/Standard\b/u.test(file)) return undefined;
  const [type] = [...file.matchAll(/\/Type\s*\/Catalog\b/gu)].slice(-1);
  if (type === undefined) return undefined;
  const before = file.slice(Math.max(0, type.index - CATALOGUE), type.index);
  const [object] = [...before.matchAll(/\b(\d{1,8})\s+(\d{1,5})\s+obj\b/gu)].slice(-1);
  if (object === undefined) return undefined;
  const trailer = `\ntrailer\n<< /Root ${object[1]} ${object[2]} R >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(trailer, "latin1")]);
}
