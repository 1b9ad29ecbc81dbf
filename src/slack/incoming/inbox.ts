import type { App, ReceiverEvent } from "@slack/bolt";
import type { Incoming } from "../../domain/incoming.ts";
import type { Log, Meter } from "../../ports/world.ts";
import type { BriefingService } from "../../ports/briefing-service.ts";

export interface InboxOptions {
  readonly service: Pick<BriefingService, "receive">;
  /** What an Events API body means to the service. */
  readonly meaning: (body: unknown) => Promise<Incoming | undefined>;
  readonly log: Log;
  readonly meter: Meter;
}

/**
 * Stands between the receiver and Bolt, which acknowledges events before any listener runs: what an
 * event asks for is stored first, and when it cannot be stored the event is not acknowledged and
 * Slack sends it again. Repeats are no harm, for work is keyed by what it is about.
 */
export function withInbox(
  app: App,
  { service, meaning, log, meter }: InboxOptions,
): { drain(): Promise<void> } {
  const passOn = app.processEvent.bind(app);
  const inHand = new Set<Promise<void>>();
  let draining = false;

  async function process(event: ReceiverEvent): Promise<void> {
    if (draining) throw new Error("stopping: left for the next process");
    await store(event);
    await passOn(event);
  }

  async function store(event: ReceiverEvent): Promise<void> {
    try {
      const wanted = await meaning(event.body);
      if (wanted !== undefined) await service.receive(wanted);
    } catch (error) {
      const id: unknown = event.body["event_id"];
      meter.count("events_not_stored");
      log.error({ event: id, err: error }, "not stored, so not acknowledged: Slack sends it again");
      throw error;
    }
  }

  app.processEvent = (event) => {
    const done = process(event);
    inHand.add(done);
    const forget = () => inHand.delete(done);
    done.then(forget, forget);
    return done;
  };
  return {
    /** Takes in nothing more; resolves when what is in hand has been acknowledged. */
    async drain() {
      draining = true;
      await Promise.allSettled(inHand);
    },
  };
}
