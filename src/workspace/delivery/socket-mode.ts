import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import type { Attempt, Transport } from "./event-deliveries.ts";
import type { Faults } from "./faults.ts";
import type { State } from "../state/state.ts";
import type { Outcome } from "./outcome.ts";

export interface SocketOptions {
  /** Slack's clients give up a socket after 30 s without a ping. */
  readonly pingMs: number;
  /** A socket is recycled after about an hour. */
  readonly refreshAfterMs: number;
  /** How long Slack waits for an acknowledgement. */
  readonly ackTimeoutMs: number;
}

export interface SocketMode extends Transport {
  /** Address of a new socket, good for one connection. */
  open(): string;
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sockets that have got their `hello`. */
  readonly connections: number;
  /** Cuts all connections without a word. */
  cut(): void;
  /** Asks all clients to come back on a new socket. */
  refresh(): void;
  /** Socket Mode is switched off in the app's settings. */
  disableLink(): void;
  stop(): void;
}

interface Connection {
  readonly socket: WebSocket;
  readonly unacked: Map<string, (outcome: Outcome) => void>;
  /** No payload goes to a socket that has been told to close. */
  leaving: boolean;
}

/** Sockets that Slack allows one app. */
const mostConnections = 10;

export function createSocketMode(state: State, faults: Faults, options: SocketOptions): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections = new Set<Connection>();
  let turn = 0;

  const tell = (connection: Connection, message: object) =>
    connection.socket.send(JSON.stringify(message));

  const disconnect = (connection: Connection, reason: string) => {
    connection.leaving = reason !== "warning";
    tell(connection, { type: "disconnect", reason, debug_info: { host: "local" } });
  };

  const greet = (connection: Connection, lifeMs: number) => {
    connections.add(connection);
    tell(connection, {
      type: "hello",
      num_connections: connections.size,
      debug_info: {
        host: "local",
        build_number: 1,
        approximate_connection_time: Math.round(lifeMs / 1000),
      },
      connection_info: { app_id: state.app.id },
    });
    if (connections.size > mostConnections) disconnect(connection, "too_many_websockets");
  };

  const keepAlive = (connection: Connection, lifeMs: number) => {
    const ping = () => connection.socket.ping(`Ping from local ${state.clock.now()}`);
    ping();
    // The warning comes some ten seconds ahead.
    const warningMs = Math.max(lifeMs - 10_000, lifeMs * 0.9);
    const timers = [
      setInterval(ping, options.pingMs),
      setTimeout(() => disconnect(connection, "warning"), warningMs),
      setTimeout(() => disconnect(connection, "refresh_requested"), lifeMs),
    ];
    connection.socket.on("close", () => timers.forEach(clearTimeout));
  };

  const connected = (socket: WebSocket, lifeMs: number) => {
    const connection: Connection = { socket, unacked: new Map(), leaving: false };
    socket.on("message", (data) => settle(connection, String(data)));
    // An error is followed by `close`, where the connection is given up.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      connections.delete(connection);
      for (const give of connection.unacked.values()) give({ acked: false, reason: "timeout" });
    });
    keepAlive(connection, lifeMs);
    if (!faults.takesHello()) greet(connection, lifeMs);
  };

  const send = ({ kind, payload, retry, retryReason, acceptsResponse }: Attempt) => {
    const open = [...connections].filter((one) => !one.leaving && one.socket.readyState === 1);
    const connection = open[turn++ % open.length];
    if (!connection) return Promise.resolve({ acked: false, reason: "timeout" } as const);
    const envelope_id = randomUUID();
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const late = () => resolve({ acked: false, reason: "timeout" });
    const timer = setTimeout(late, options.ackTimeoutMs);
    connection.unacked.set(envelope_id, resolve);
    tell(connection, {
      envelope_id,
      payload,
      type: kind,
      accepts_response_payload: acceptsResponse,
      ...(kind === "events_api" ? { retry_attempt: retry, retry_reason: retryReason ?? "" } : {}),
    });
    return promise.finally(() => {
      clearTimeout(timer);
      connection.unacked.delete(envelope_id);
    });
  };

  return {
    send,
    get connections() {
      return connections.size;
    },
    open() {
      const ticket = randomBytes(16).toString("hex");
      tickets.add(ticket);
      return `${state.origin.replace("http", "ws")}/link/?ticket=${ticket}&app_id=${state.app.id}`;
    },
    accept(request, socket, head) {
      const url = new URL(request.url ?? "/", "http://localhost");
      const fresh = tickets.delete(url.searchParams.get("ticket") ?? "");
      if (url.pathname !== "/link/" || !fresh || faults.takesSocket()) {
        socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
        return;
      }
      // With `debug_reconnects` Slack recycles a socket every six minutes.
      const debug = url.searchParams.has("debug_reconnects");
      const lifeMs = debug ? 360_000 : options.refreshAfterMs;
      server.handleUpgrade(request, socket, head, (client) => connected(client, lifeMs));
    },
    cut: () => server.clients.forEach((client) => client.terminate()),
    refresh: () => connections.forEach((one) => disconnect(one, "refresh_requested")),
    disableLink: () => connections.forEach((one) => disconnect(one, "link_disabled")),
    stop() {
      server.clients.forEach((client) => client.terminate());
      server.close();
    },
  };
}

/** An acknowledgement: `{ envelope_id, payload }`. Anything else a client says is not heard. */
function settle(connection: Connection, text: string): void {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // Slack ignores what it cannot parse; the envelope stays unacknowledged and comes again.
    return;
  }
  if (typeof message !== "object" || message === null || !("envelope_id" in message)) return;
  const body = "payload" in message ? message.payload : undefined;
  connection.unacked.get(String(message.envelope_id))?.({ acked: true, body });
}
