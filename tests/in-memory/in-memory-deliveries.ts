import type { ReplyAddress } from "../../src/domain/post.ts";
import type { DeliveryState } from "../../src/domain/records.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import type { Clock } from "../../src/ports/world.ts";
import { by, table } from "./table.ts";

interface Delivery extends ReplyAddress {
  readonly key: string;
  readonly intendedAt: number;
  readonly ts?: string;
  readonly streaming?: boolean;
}

type Deliveries = Pick<
  Ledger,
  | "intendDelivery"
  | "startDelivery"
  | "confirmDelivery"
  | "withdrawDelivery"
  | "deliveryState"
  | "deliveriesOf"
  | "deliveriesIn"
>;

/** The journal of what is posted. */
export function inMemoryDeliveries(clock: Pick<Clock, "now">): Deliveries & {
  forget(scope: { team: string; channel: string | undefined }): void;
  prune(before: number): void;
} {
  const deliveries = table<Delivery>(({ key }) => [key]);

  const stateOf = (key: string): DeliveryState => {
    const known = deliveries.get([key]);
    if (known === undefined) return { state: "new" };
    const { ts, streaming, intendedAt: at } = known;
    if (ts === undefined) return { state: "intended", at };
    return { state: streaming === true ? "streaming" : "posted", ts };
  };
  const note = (key: string, ts: string, streaming: boolean) => {
    const known = deliveries.get([key]);
    if (known !== undefined) deliveries.put({ ...known, ts, streaming });
  };
  const posted = (all: readonly Delivery[]) =>
    all.flatMap(({ channel, ts }) => (ts === undefined ? [] : [{ channel, ts }]));

  return {
    intendDelivery: async (key, { team, channel, thread }) => {
      const state = stateOf(key);
      if (state.state === "new")
        deliveries.put({ key, team, channel, thread, intendedAt: clock.now() });
      return state;
    },
    startDelivery: async (key, ts) => note(key, ts, true),
    confirmDelivery: async (key, ts) => note(key, ts, false),
    withdrawDelivery: async (key) => {
      if (stateOf(key).state === "intended") deliveries.drop({ key });
    },
    deliveryState: async (key) => stateOf(key),
    deliveriesOf: async (prefix) =>
      posted(
        deliveries
          .where({})
          .filter(({ key }) => key.startsWith(prefix))
          .toSorted(by("key")),
      ),
    deliveriesIn: async ({ team, channel, thread }) =>
      thread === undefined
        ? []
        : posted(deliveries.where({ team, channel, thread })).toSorted(by("ts")),
    forget: (scope) => void deliveries.drop(scope),
    prune: (before) => deliveries.dropWhere(({ intendedAt }) => intendedAt < before),
  };
}
