import { createHash } from "node:crypto";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock, Log, Meter } from "../../ports/world.ts";
import type { Drawn } from "../blocks/drawn.ts";
import type { Installation } from "../installations/installations.ts";
import type { ReplyAddress } from "../../domain/post.ts";

/** One message to be posted, known by its key. */
export interface Delivery {
  readonly drawn: Drawn;
  readonly place: ReplyAddress;
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  /** What is to stand there instead where its reader has stopped it at the last moment. */
  readonly asStopped?: (() => Drawn | undefined) | undefined;
}

/** What posting needs. */
export interface Posting {
  readonly installation: Pick<Installation, "write" | "read" | "self">;
  readonly ledger: Pick<
    Ledger,
    "intendDelivery" | "startDelivery" | "confirmDelivery" | "withdrawDelivery"
  >;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Waits up to this are waited out in the channel's order; longer ones go back to the job. */
  readonly patienceMs: number;
}

/** Marks our messages; the key in its payload names the delivery. It holds ids, no content. */
export const METADATA = "briefdesk_reply";

/**
 * The id of the first block of a message that is not whole yet: Slack takes a stream's metadata only
 * when it ends, and until then the message must be found by something.
 */
export const streamMark = (key: string): string =>
  `${METADATA}:${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
