/** SQLITE_BUSY, https://www.sqlite.org/rescode.html */
const BUSY = 5;

/** Whether SQLite failed because another connection holds the file. */
export const isLocked = (error: unknown): boolean =>
  (((error as { errcode?: number }).errcode ?? 0) & 0xff) === BUSY;
