import type { Receiver } from "@slack/bolt";

/** Where Slack comes in: Socket Mode or HTTP. */
export interface SlackTransport {
  /** For Bolt. */
  readonly receiver: Receiver;
  /** Resolves when Slack can reach us. Throws ConfigError when it refuses us. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Whether Slack can reach us now. */
  isOpen(): boolean;
}
