import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";

/** The schema and all rows of a SQLite file, as statements. */
export function dumpSqlite(file: string): string {
  using database = new DatabaseSync(file, { readOnly: true });
  const made = database
    .prepare(
      "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
    )
    .all();
  const rows = made
    .filter(({ type }) => type === "table")
    .flatMap(({ name }) =>
      database
        .prepare(`SELECT * FROM ${name}`)
        .all()
        .map(
          (row) => `INSERT INTO ${name} VALUES (${Object.values(row).map(literal).join(", ")});`,
        ),
    );
  return `${[...made.map(({ sql }) => `${sql};`), ...rows].join("\n")}\n`;
}

function literal(value: SQLOutputValue): string {
  if (value === null || typeof value === "number" || typeof value === "bigint")
    return String(value);
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  throw new Error("no table of this version holds bytes");
}

/** As `pg_dump` gives it, without what only psql or one version of the server understands. */
export function dumpPostgres(url: string): string {
  const [program = "pg_dump"] = globSync("/usr/lib/postgresql/*/bin/pg_dump");
  const text = execFileSync(program, ["--inserts", "--no-owner", "--no-privileges", url], {
    encoding: "utf8",
  });
  return text
    .split("\n")
    .filter((line) => !/^(?:--|\\|SET |$)/u.test(line))
    .join("\n");
}
