import type { Chat, Ledger, Library, Log } from "../ports.ts";
import type { ForgetJob } from "./job.ts";
import { briefPrefix } from "./keys.ts";

export interface ForgetPorts {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly chat: Pick<Chat, "remove">;
  readonly log: Log;
}

/** Takes back what a deleted post, a person or a team left: its briefing in the thread, then its records. */
export async function forget(
  job: ForgetJob,
  { ledger, library, chat, log }: ForgetPorts,
): Promise<void> {
  const { team, channel, ts, user } = job;
  if (channel !== undefined && ts !== undefined) {
    const posted = await ledger.deliveriesOf(briefPrefix(team, channel, ts));
    if (posted.length > 0)
      await chat.remove(
        channel,
        posted.map((delivery) => delivery.ts),
      );
  }
  const unused = await ledger.forget({ team, channel, ts, user });
  await library.forget(unused);
  log.info({ team, channel, ts, articles: unused.length }, "forgotten");
}
