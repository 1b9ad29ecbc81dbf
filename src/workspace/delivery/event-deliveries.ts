import { setTimeout as wait } from "node:timers/promises";
import type { Faults } from "./faults.ts";
import type { Json } from "../state/state.ts";
import type { PayloadKind, Outcome } from "./outcome.ts";

/** One try to hand something to the app. */
export interface Attempt {
  readonly kind: PayloadKind;
  readonly payload: Json;
  /** 0 for the first. */
  readonly retry: number;
  readonly retryReason?: string | undefined;
  readonly acceptsResponse: boolean;
}

/** The way to the app: Socket Mode or signed HTTP. */
export interface Transport {
  /** Never rejects. */
  send(attempt: Attempt): Promise<Outcome>;
}

/** What became of one payload. */
export interface Delivery {
  readonly kind: PayloadKind;
  /** Event type, command, or type of the interaction. */
  readonly name: string;
  readonly eventId?: string | undefined;
  readonly attempts: { readonly retry: number; readonly outcome: string; readonly ms: number }[];
  state: "under way" | "acked" | "given up";
}

export interface Deliveries {
  /** Delivers an event, with retries; returns at once. */
  event(payload: Json): void;
  /** Delivers a command or interaction once; resolves with what the app answered. */
  once(kind: "slash_commands" | "interactive", payload: Json): Promise<Outcome>;
  readonly log: Delivery[];
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  stop(): void;
}

export interface DeliveryOptions {
  readonly transport: Transport;
  readonly faults: Faults;
  /** Waiting time before each retry of an event. */
  readonly retryDelaysMs: readonly number[];
  readonly onChange: () => void;
}

/** So that a workspace left running does not grow without end. */
const keptDeliveries = 20_000;

export function createDeliveries(options: DeliveryOptions): Deliveries {
  const { transport, faults, retryDelaysMs, onChange } = options;
  const log: Delivery[] = [];
  const stopping = new AbortController();
  const waiting = new Set<() => void>();
  let underWay = 0;

  const begin = (kind: PayloadKind, payload: Json): Delivery => {
    const delivery: Delivery = {
      kind,
      name: nameOf(payload),
      eventId: typeof payload["event_id"] === "string" ? payload["event_id"] : undefined,
      attempts: [],
      state: "under way",
    };
    log.push(delivery);
    if (log.length > keptDeliveries) log.shift();
    underWay += 1;
    return delivery;
  };

  const end = (delivery: Delivery, state: "acked" | "given up") => {
    delivery.state = state;
    underWay -= 1;
    onChange();
    if (underWay > 0) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };

  const attempt = async (delivery: Delivery, one: Attempt): Promise<Outcome> => {
    const started = performance.now();
    const outcome = faults.afterAck(one.kind, await transport.send(one));
    delivery.attempts.push({
      retry: one.retry,
      outcome: outcome.acked ? "acked" : outcome.reason,
      ms: performance.now() - started,
    });
    return outcome;
  };

  /** Tries until the app acknowledges; retries carry the reason of the failure before. */
  const persist = async (payload: Json, copy: { delayMs: number; retry: number }) => {
    const delivery = begin("events_api", payload);
    try {
      if (copy.delayMs > 0) await wait(copy.delayMs, undefined, { signal: stopping.signal });
      let retryReason = copy.retry > 0 ? "timeout" : undefined;
      for (let retry = copy.retry; ; retry += 1) {
        const given = { kind: "events_api", payload, retry, retryReason } as const;
        const outcome = await attempt(delivery, { ...given, acceptsResponse: false });
        if (outcome.acked) return end(delivery, "acked");
        const delay = retryDelaysMs[retry];
        if (delay === undefined || outcome.noRetry) return end(delivery, "given up");
        retryReason = outcome.reason;
        await wait(delay, undefined, { signal: stopping.signal });
      }
    } catch (error) {
      // Only a wait ends so, when the workspace stops.
      if (!stopping.signal.aborted) throw error;
      end(delivery, "given up");
    }
  };

  return {
    log,
    event(payload) {
      for (const copy of faults.copiesOf()) void persist(payload, copy);
    },
    async once(kind, payload) {
      const delivery = begin(kind, payload);
      const outcome = await attempt(delivery, { kind, payload, retry: 0, acceptsResponse: true });
      end(delivery, outcome.acked ? "acked" : "given up");
      return outcome;
    },
    settled: () =>
      underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve)),
    stop: () => stopping.abort(),
  };
}

function nameOf(payload: Json): string {
  const event = payload["event"];
  const inner = typeof event === "object" && event !== null && "type" in event ? event.type : "";
  return String(inner || payload["command"] || payload["type"]);
}
