import type { Database } from "./database.ts";

/**
 * Writes a row and reads it: the only proof that a database can be worked with. Throws what the engine throws: a
 * full disk, a server that only reads, a connection that broke.
 */
export async function writeAndRead(database: Database): Promise<void> {
  const [row] = await database.query<{ beats: number }>(
    `INSERT INTO heartbeat (id, beats) VALUES (1, 1)
     ON CONFLICT (id) DO UPDATE SET beats = heartbeat.beats + 1
     RETURNING beats`,
  );
  if (row === undefined) throw new Error("a row that was written is not there");
}
