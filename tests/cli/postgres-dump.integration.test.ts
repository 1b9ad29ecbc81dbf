import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { commandLine } from "../support/terminal-of.ts";

const run = promisify(execFile);

async function ask(address: string, text: string): Promise<unknown[]> {
  const client = new Client(address);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test.skipIf(whyNoPostgres())("a command that looks at a store on PostgreSQL ends", async () => {
  const server = await startPostgres();
  try {
    const env = { DATABASE_URL: await server.createDatabase() };
    const status = run(process.execPath, ["bin/briefdesk.js", "status", "--json"], { env });
    const { stdout } = await status;
    expect(JSON.parse(stdout)).toMatchObject({ jobs: { waiting: 0, running: 0, failed: 0 } });
    expect(status.child.exitCode).toBe(0);
  } finally {
    await server.remove();
  }
});

test.skipIf(whyNoPostgres())(
  "a dump that is restored as the operator's page says is a store again, queues and all",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "briefdesk-dump-"));
    const server = await startPostgres();
    try {
      const [before, after] = [await server.createDatabase(), await server.createDatabase()];
      expect(await commandLine(["status"], { env: { DATABASE_URL: before } })).toMatchObject({
        code: 0,
      });
      await ask(
        before,
        "INSERT INTO thread (team, channel, thread, touched_at) VALUES ('T1', 'C1', '1.1', 1)",
      );
      const file = join(folder, "briefdesk.dump");
      await run("pg_dump", ["--format=custom", `--file=${file}`, before]);
      await run("pg_restore", ["--no-owner", `--dbname=${after}`, file]);

      expect(await ask(after, "SELECT thread FROM thread")).toEqual([{ thread: "1.1" }]);
      const queues = "SELECT name FROM pgboss.queue ORDER BY name";
      expect(await ask(after, queues)).toEqual(await ask(before, queues));
      expect(await commandLine(["status"], { env: { DATABASE_URL: after } })).toMatchObject({
        code: 0,
        err: "",
      });
    } finally {
      await server.remove();
      await rm(folder, { recursive: true });
    }
  },
);
