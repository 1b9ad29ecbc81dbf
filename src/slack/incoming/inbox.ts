import type { App, ReceiverEvent } from "@slack/bolt";
import type { Incoming } from "../../domain/incoming.ts";
import type { BriefingService } from "../../ports/briefing-service.ts";
import type { Log, Meter } from "../../ports/world.ts";
import type { Installation, Installations } from "../installations/installations.ts";
import { installationOf } from "./installation-of.ts";
import { payloadOrigin } from "./payload-origin.ts";
import { revokesBotToken } from "./token-revocation.ts";

export interface InboxOptions {
  readonly service: Pick<BriefingService, "receive">;
  readonly installations: Installations;
  /** What an Events API body means to the service. */
  readonly meaning: (body: unknown, installation: Installation) => Promise<Incoming | undefined>;
  /** Resolves once it is stored what may have been missed; throws when it cannot be stored. */
  readonly caughtUp: () => Promise<void>;
  readonly log: Log;
  readonly meter: Meter;
}

/**
 * Stands between the receiver and Bolt, which acknowledges events before any listener runs: what an
 * event asks for is stored first, and when it cannot be stored the event is not acknowledged and
 * Slack sends it again. Repeats are no harm, for work is keyed by what it is about. What comes from
 * a workspace that we hold no token of goes no further.
 */
export function withInbox(
  app: App,
  { service, installations, meaning, caughtUp, log, meter }: InboxOptions,
): { drain(): Promise<void> } {
  const passOn = app.processEvent.bind(app);
  const inHand = new Set<Promise<void>>();
  let draining = false;

  async function process(event: ReceiverEvent): Promise<void> {
    if (draining) throw new Error("stopping: left for the next process");
    const installation = await installationOf(event.body, installations);
    if (installation === undefined) return refuse(event);
    await store(event, installation);
    noteRevocation(event, installation);
    await passOn(event);
  }

  /** Acknowledged, or Slack would send it again and in the end send nothing any more. */
  async function refuse({ body, ack }: ReceiverEvent): Promise<void> {
    const { kind, installedIn } = payloadOrigin(body);
    log.warn(
      { team: installedIn[0], kind },
      "refused: it comes from a workspace whose token is not in the configuration",
    );
    meter.count("slack_foreign_team", { kind });
    await ack();
  }

  async function store({ body }: ReceiverEvent, installation: Installation): Promise<void> {
    try {
      // Before the first event after a gap the gap is noted: the event would hide it.
      await caughtUp();
      const wanted = await meaning(body, installation);
      if (wanted !== undefined) await service.receive(wanted);
    } catch (error) {
      const id: unknown = body["event_id"];
      meter.count("events_not_stored");
      log.error({ event: id, err: error }, "not stored, so not acknowledged: Slack sends it again");
      throw error;
    }
  }

  /** A token may be revoked to be exchanged for another: nothing is erased, and the work waits. */
  function noteRevocation({ body }: ReceiverEvent, { self }: Installation): void {
    if (!revokesBotToken(body, self)) return;
    installations.revoke(self.teamId);
    log.error(
      { team: self.teamId },
      "Slack has revoked the bot token, so all work waits: install the app again, put its token into SLACK_BOT_TOKEN, and restart",
    );
  }

  app.processEvent = (event) => {
    const done = process(event);
    inHand.add(done);
    const forget = () => inHand.delete(done);
    done.then(forget, forget);
    return done;
  };
  return {
    /** Accepts no more events; resolves when those under way have been acknowledged. */
    async drain() {
      draining = true;
      await Promise.allSettled(inHand);
    },
  };
}
