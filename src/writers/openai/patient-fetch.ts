import { Agent, type Dispatcher, fetch } from "undici";

type Fetch = typeof globalThis.fetch;

/** Node's own fetch gives up on a server that says nothing for five minutes, whatever its caller would wait. */
const NO_LIMIT = { headersTimeout: 0, bodyTimeout: 0 } as const;

/**
 * A fetch that waits as long as its signal lets it: how long a reply of a model may take is a setting.
 *
 * @param agentOf makes what keeps the connections
 */
export function patientFetch(
  agentOf: (options: Agent.Options) => Dispatcher = (options) => new Agent(options),
): Fetch {
  const dispatcher = agentOf(NO_LIMIT);
  // The same standard, from the package that Node's own is made of.
  const own = fetch as unknown as (url: unknown, init: unknown) => ReturnType<Fetch>;
  return (url, init) => own(url, { ...init, dispatcher });
}
