import type { WebClient } from "@slack/web-api";
import type { Self } from "./self.ts";

/**
 * The app in one workspace: who it is there, and how it speaks. It is one object as long as its
 * token is the same.
 */
export interface Installation {
  readonly botToken: string;
  readonly self: Self;
  /** Address of the workspace, `https://acme.slack.com/`. */
  readonly workspaceUrl: string;
  readonly apiUrl: string;
  /** The scopes of the token when it was first used; undefined where Slack did not say. */
  readonly granted: readonly string[] | undefined;
  /** Never sends anything twice by itself: what is written is seen. */
  readonly write: WebClient;
  /** Tries again when Slack fails; says so at once when it is told to wait. */
  readonly read: WebClient;
}

/** Where the app is installed. */
export interface Installations {
  /**
   * `team`: id of a workspace, or of an organisation whose token is for all of its workspaces.
   * Undefined where the app is not installed.
   */
  of(team: string): Promise<Installation | undefined>;
  all(): Promise<readonly Installation[]>;
  /** Notes that Slack takes the token no more: nothing is asked of Slack there until the next start. */
  revoke(team: string): void;
  isRevoked(team: string): boolean;
}
