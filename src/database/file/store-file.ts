import { join } from "node:path";

/** The SQLite store in the data folder. */
export const storeFile = (dataDir: string): string => join(dataDir, "briefdesk.sqlite");
