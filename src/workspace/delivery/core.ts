import type { Deliveries } from "./event-deliveries.ts";
import type { Events } from "./events.ts";
import type { Faults } from "./faults.ts";
import type { ResponseUrls } from "./response-urls.ts";
import type { SocketMode } from "./socket-mode.ts";
import type { State } from "../state/state.ts";
import type { Timeline } from "./timeline.ts";
import type { Triggers } from "../state/triggers.ts";

/** The parts of a running workspace. */
export interface Core {
  readonly state: State;
  readonly faults: Faults;
  readonly deliveries: Deliveries;
  readonly events: Events;
  readonly timeline: Timeline;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly socketMode: SocketMode;
}
