import type { Database, Value } from "../../database/database.ts";
import type { ForgetScope } from "../../domain/records.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** Taking back what a post, a person or a team has left. */
export function forgetting({ database, forgetJobs }: LedgerContext): Pick<Ledger, "forget"> {
  return {
    forget: (scope) =>
      database.transaction(async (tx) => {
        const articles = await forgetFiledArticles(tx, scope);
        // The post itself is still there; only something that it held is gone.
        if (scope.position !== undefined) return withoutReferences(tx, articles);
        await forgetJobs(tx, scope);
        if (scope.user !== undefined) await forgetPerson(tx, scope.team, scope.user);
        else if (scope.ts !== undefined) await forgetPost(tx, scope);
        else await forgetEverything(tx, scope);
        return withoutReferences(tx, articles);
      }),
  };
}

async function forgetFiledArticles(tx: Database, scope: ForgetScope): Promise<string[]> {
  const { where, values } = matching(scope, {
    ts: "post_ts",
    position: "position",
    user: "user_id",
  });
  const rows = await tx.query<{ article_id: string }>(
    `DELETE FROM filed_article WHERE ${where} RETURNING article_id`,
    values,
  );
  return [...new Set(rows.map((row) => row.article_id))];
}

async function forgetPost(tx: Database, scope: ForgetScope): Promise<void> {
  const { where, values } = matching(scope, { ts: "ts" });
  await tx.query(`DELETE FROM question WHERE ${where}`, values);
  await tx.query(`DELETE FROM post WHERE ${where}`, values);
  const refused = matching(scope, { ts: "post_ts" });
  await tx.query(`DELETE FROM refused_post WHERE ${refused.where}`, refused.values);
}

/** Usage stays, for the team's totals, without the name. */
async function forgetPerson(tx: Database, team: string, user: string): Promise<void> {
  await tx.query(
    `DELETE FROM question WHERE (team, channel, ts) IN
       (SELECT team, channel, ts FROM post WHERE team = $1 AND user_id = $2)`,
    [team, user],
  );
  for (const table of ["post", "refused_post", "feedback", "person_settings", "settings_change"])
    await tx.query(`DELETE FROM ${table} WHERE team = $1 AND user_id = $2`, [team, user]);
  await tx.query("UPDATE model_usage SET user_id = NULL WHERE team = $1 AND user_id = $2", [
    team,
    user,
  ]);
}

/** A whole team, or a whole channel of it. */
async function forgetEverything(tx: Database, scope: ForgetScope): Promise<void> {
  const { where, values } = matching(scope, {});
  for (const table of TABLES_WITH_CHANNEL)
    await tx.query(`DELETE FROM ${table} WHERE ${where}`, values);
  if (scope.channel !== undefined) return;
  for (const table of ["person_settings", "team_arrivals", "workspace_roles"])
    await tx.query(`DELETE FROM ${table} WHERE team = $1`, [scope.team]);
}

const TABLES_WITH_CHANNEL = [
  "post",
  "refused_post",
  "arrival",
  "deleted_message",
  "thread",
  "question",
  "channel_settings",
  "digest_schedule",
  "digest",
  "delivery",
  "feedback",
  "model_usage",
  "settings_change",
];

/** The condition for a scope; `columns` names those of its parts that the table has. */
function matching(
  scope: ForgetScope,
  columns: { ts?: string; position?: string; user?: string },
): { where: string; values: Value[] } {
  const values: Value[] = [];
  const conditions: string[] = [];
  const equal = (column: string | undefined, value: Value | undefined) => {
    if (column !== undefined && value !== undefined)
      conditions.push(`${column} = $${values.push(value)}`);
  };
  equal("team", scope.team);
  equal("channel", scope.channel);
  equal(columns.ts, scope.ts);
  equal(columns.position, scope.position);
  equal(columns.user, scope.user);
  return { where: conditions.join(" AND "), values };
}

async function withoutReferences(tx: Database, articles: readonly string[]): Promise<string[]> {
  const orphans: string[] = [];
  for (const article of articles) {
    const [kept] = await tx.query(
      "SELECT 1 AS kept FROM filed_article WHERE article_id = $1 LIMIT 1",
      [article],
    );
    if (!kept) orphans.push(article);
  }
  return orphans;
}
