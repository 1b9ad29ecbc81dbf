import { Client } from "pg";

/**
 * What dead processes hold on PostgreSQL is free for others at once, as it is by itself a minute after
 * their last sign of life: that is counted on the server's clock, which no test can move.
 */
export async function endLeases(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    "UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 hour' WHERE state = 'active'",
  );
  await client.end();
}
