import type { Json } from "../state/state.ts";
import type { Outcome, PayloadKind } from "./outcome.ts";

/** Something that goes wrong with Web API calls. */
export interface ApiFault {
  /** A method, or `*` for every one. */
  readonly method: string;
  /** How many calls it hits; once unless told. */
  readonly times?: number;
  /**
   * `status` and `error` answer without doing the work; those that end in `-after-store` do it first;
   * `drop` closes the connection; `invalid` answers what is not JSON; `slow` answers late.
   */
  readonly kind:
    | "status"
    | "status-after-store"
    | "error"
    | "error-after-store"
    | "drop"
    | "drop-after-store"
    | "rate-limit"
    | "slow"
    | "invalid"
    | "invalid-after-store";
  /** HTTP status; 503 unless told. */
  readonly status?: number;
  /** Slack's error code; `internal_error` unless told. */
  readonly error?: string;
  /** For `rate-limit`; 1 unless told. */
  readonly retryAfterSeconds?: number;
  /** For `slow`; 1,000 unless told. */
  readonly delayMs?: number;
  /** Hits only calls for which this holds. */
  readonly when?: (args: Json) => boolean;
  /** Hits a call with this probability. */
  readonly chance?: number;
}

/** How events are repeated. */
interface Redelivery {
  /** How often each event comes: a number, or `[least, most]`. */
  readonly copies: number | readonly [number, number];
  /** Each copy waits a random time up to this, so that order is lost. */
  readonly shuffleMs?: number;
}

/** Injected faults. What is asked for by number is used up; the rest holds until `clear`. */
export interface Faults {
  inject(fault: ApiFault): void;
  redeliver(redelivery: Redelivery): void;
  /** The next events are never sent. */
  loseEvents(times: number): void;
  /** The next downloads of files are answered with this instead. */
  failDownloads(times: number, answer: { status: number; retryAfterSeconds?: number }): void;
  /** The next acknowledgements of events get lost on their way. */
  loseAcks(times: number): void;
  /** New sockets get no `hello`. */
  withholdHello(times: number): void;
  /** Addresses of sockets have expired by the time they are used. */
  expireSockets(times: number): void;
  /** Signed requests carry a time that is this far off. */
  clockSkewSeconds: number;
  clear(): void;

  /** The fault that hits this call, if any. */
  take(method: string, args: Json): ApiFault | undefined;
  copiesOf(): { delayMs: number; retry: number }[];
  afterAck(kind: PayloadKind, outcome: Outcome): Outcome;
  takesDownload(): { status: number; retryAfterSeconds?: number } | undefined;
  takesHello(): boolean;
  takesSocket(): boolean;
}

export function createFaults(random: () => number): Faults {
  let queue: { fault: ApiFault; left: number }[] = [];
  let redelivery: Redelivery = { copies: 1 };
  let downloads: { status: number; retryAfterSeconds?: number } = { status: 404 };
  const left = { acks: 0, hellos: 0, sockets: 0, events: 0, downloads: 0 };
  const use = (what: keyof typeof left) => {
    if (left[what] === 0) return false;
    left[what] -= 1;
    return true;
  };

  const faults: Faults = {
    clockSkewSeconds: 0,
    inject: (fault) => void queue.push({ fault, left: fault.times ?? 1 }),
    redeliver: (given) => void (redelivery = given),
    loseEvents: (times) => void (left.events = times),
    failDownloads(times, answer) {
      left.downloads = times;
      downloads = answer;
    },
    loseAcks: (times) => void (left.acks = times),
    withholdHello: (times) => void (left.hellos = times),
    expireSockets: (times) => void (left.sockets = times),
    clear() {
      queue = [];
      redelivery = { copies: 1 };
      Object.assign(left, { acks: 0, hellos: 0, sockets: 0, events: 0, downloads: 0 });
      faults.clockSkewSeconds = 0;
    },
    take(method, args) {
      const hit = queue.find(
        ({ fault }) =>
          (fault.method === "*" || fault.method === method) &&
          (fault.when?.(args) ?? true) &&
          random() < (fault.chance ?? 1),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) queue = queue.filter((one) => one !== hit);
      return hit.fault;
    },
    copiesOf() {
      if (use("events")) return [];
      const [least, most] =
        typeof redelivery.copies === "number"
          ? [redelivery.copies, redelivery.copies]
          : redelivery.copies;
      const count = least + Math.floor(random() * (most - least + 1));
      const delay = () => Math.floor(random() * (redelivery.shuffleMs ?? 0));
      return Array.from({ length: count }, (_, retry) => ({ delayMs: delay(), retry }));
    },
    afterAck: (kind, outcome) =>
      kind === "events_api" && outcome.acked && use("acks")
        ? { acked: false, reason: "timeout" }
        : outcome,
    takesDownload: () => (use("downloads") ? downloads : undefined),
    takesHello: () => use("hellos"),
    takesSocket: () => use("sockets"),
  };
  return faults;
}
