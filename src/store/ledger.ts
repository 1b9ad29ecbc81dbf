import type { Database } from "../database/database.ts";
import type { KeyedJob } from "../flows/job.ts";
import type { Clock, Ledger, Log } from "../ports.ts";
import { deliveries } from "./ledger/deliveries.ts";
import { digests } from "./ledger/digests.ts";
import { feedback } from "./ledger/feedback.ts";
import { filedArticles } from "./ledger/filed-articles.ts";
import { forgetting } from "./ledger/forgetting.ts";
import { intake } from "./ledger/intake.ts";
import { models } from "./ledger/models.ts";
import { pruning } from "./ledger/pruning.ts";
import { questions } from "./ledger/questions.ts";
import { settings } from "./ledger/settings.ts";
import { threads } from "./ledger/threads.ts";
import { usage } from "./ledger/usage.ts";

/** What the rooms of the ledger are built on. */
export interface LedgerContext {
  /** Migrated. */
  readonly database: Database;
  /** Stores a job in the ledger's own transaction; false when its key is known. */
  readonly enqueue: (tx: Database, job: KeyedJob) => Promise<boolean>;
  /** Drops the jobs that are about what is forgotten, in the ledger's own transaction. */
  readonly forgetJobs: (tx: Database, scope: Parameters<Ledger["forget"]>[0]) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** The ledger in SQL, on either engine. */
export function sqlLedger(context: LedgerContext): Ledger {
  return {
    ...intake(context),
    ...threads(context),
    ...filedArticles(context),
    ...questions(context),
    ...settings(context),
    ...digests(context),
    ...deliveries(context),
    ...feedback(context),
    ...usage(context),
    ...models(context),
    ...forgetting(context),
    ...pruning(context),
  };
}
