import type { Receiver } from "@slack/bolt";

/** Is told whenever Slack can reach us, at first or again, and whenever it can no more. */
export interface Reach {
  readonly found: () => void;
  readonly lost: () => void;
}

/** Where Slack comes in: Socket Mode or HTTP. */
export interface SlackTransport {
  /** For Bolt. */
  readonly receiver: Receiver;
  /** Resolves when Slack can reach us. Throws ConfigError when it refuses us. */
  open(reach: Reach): Promise<void>;
  close(): Promise<void>;
  /** Whether Slack can reach us now. */
  isOpen(): boolean;
}
