import type { Writer } from "../ports/writer.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import type { Message } from "../messages/catalogue.ts";
import { wordingIn } from "../messages/wording.ts";
import type { ModelState } from "../domain/usage.ts";

export interface ModelWatch {
  /** One line for each model whose circuit is open, by its name. */
  warnings(): Record<string, string>;
  /** Hears no more. Resolves when what was heard is kept. */
  stop(): Promise<void>;
}

/** Tells log, meter, ledger and whoever asks when a model's circuit opens, and when it closes. */
export function modelWatch(
  writer: Pick<Writer, "watch">,
  world: {
    readonly ledger: Pick<Ledger, "noteModel" | "openCircuits">;
    readonly clock: Pick<Clock, "now">;
    readonly log: Log;
    readonly meter: Meter;
  },
): ModelWatch {
  const { ledger, clock, log, meter } = world;
  const leftAlone = new Map<string, ModelState>();
  let kept = forgetAll(ledger).catch((error: unknown) => {
    log.error({ err: error }, "models that were left alone before are still told of");
  });
  const unwatch = writer.watch?.((state) => {
    const { model, reason, until = 0 } = state;
    if (reason === undefined) {
      leftAlone.delete(model);
      log.info({ model }, "the model answers again");
    } else {
      leftAlone.set(model, state);
      meter.count("model_left_alone", { model });
      const fields = { model, reason, until: new Date(until).toISOString() };
      log.warn(fields, "the model keeps failing: briefings are written without it");
    }
    kept = kept
      .then(() => ledger.noteModel(state))
      .catch((error: unknown) => {
        log.error({ model, err: error }, "that was not kept, and the status does not know of it");
      });
  });
  // Machines read it too: it is English, as all that the health check says.
  const { phrase } = wordingIn("en");
  return {
    warnings: () =>
      Object.fromEntries(
        [...leftAlone].map(([model, state]) => [
          `model ${model}`,
          phrase(circuitOpenUntil(state, clock)),
        ]),
      ),
    stop() {
      unwatch?.();
      return kept;
    },
  };
}

/** Whoever starts tries all models anew. */
async function forgetAll(ledger: Pick<Ledger, "noteModel" | "openCircuits">): Promise<void> {
  for (const { model } of await ledger.openCircuits()) await ledger.noteModel({ model });
}

/** How long a model's circuit stays open, and why, for an operator. */
export const circuitOpenUntil = (
  { reason = "", until = 0 }: ModelState,
  clock: Pick<Clock, "now">,
): Message =>
  until > clock.now()
    ? { key: "circuitUntil", values: { until: new Date(until).toISOString(), reason } }
    : { key: "circuitUntilPost", values: { reason } };
