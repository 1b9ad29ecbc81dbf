import type { Ledger } from "../../ports/ledger.ts";
import { arrivals } from "./arrivals.ts";
import { deliveryJournal } from "./delivery-journal.ts";
import { digests } from "./digests.ts";
import { feedback } from "./feedback.ts";
import { briefedArticles } from "./briefed-articles.ts";
import { forgetting } from "./forgetting.ts";
import { intake } from "./intake.ts";
import { ledgerPruning } from "./ledger-pruning.ts";
import { refusedPosts } from "./refused-posts.ts";
import { serviceState } from "./service-state.ts";
import { settings } from "./settings-records.ts";
import { threads } from "./threads.ts";
import { usageRecords } from "./usage-records.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** The ledger in SQL, on either engine. */
export function sqlLedger(context: LedgerContext): Ledger {
  return {
    ...intake(context),
    ...arrivals(context),
    ...threads(context),
    ...briefedArticles(context),
    ...refusedPosts(context),
    ...settings(context),
    ...digests(context),
    ...deliveryJournal(context),
    ...feedback(context),
    ...usageRecords(context),
    ...serviceState(context),
    ...forgetting(context),
    ...ledgerPruning(context),
  };
}
