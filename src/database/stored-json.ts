import type { ZodType } from "zod";
import type { Log } from "../ports/world.ts";

/**
 * Reads a structure that was stored as JSON. A damaged one, or one of an older shape, reads as
 * absent: it is told to the operator with `where`, and never stops the work at hand.
 */
export function parseStored<T>(
  schema: ZodType<T>,
  text: string,
  log: Log,
  where: Record<string, unknown>,
): T | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    // Paths and codes only: zod's messages may quote what was stored.
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`);
    log.warn(
      { ...where, faults: faults.slice(0, 5) },
      "a stored record has another shape; ignored",
    );
  } catch (error) {
    log.warn({ ...where, error: (error as Error).name }, "a stored record is damaged; ignored");
  }
  return undefined;
}
