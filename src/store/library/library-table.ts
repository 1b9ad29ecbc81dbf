/** The library's table, of the same name on both engines. */
export const LIBRARY_TABLE = "library";

/** How often expired rows are deleted; until then they are only not read. */
export const CLEAR_EXPIRED_MS = 60 * 60_000;
