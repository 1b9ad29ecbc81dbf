import type { z } from "zod";
import { Envelope } from "./payload.ts";

/** What a person or Slack did, as far as it matters to whoever reads the log. */
type PayloadKind = "event" | "command" | "button" | "view" | "shortcut" | "other";

/** Whence a payload came. */
export interface PayloadOrigin {
  readonly kind: PayloadKind;
  /**
   * Ids of the workspaces, or the organisation, through whose installation of the app it came, the
   * likeliest first; empty where it does not say.
   */
  readonly installedIn: readonly string[];
}

type Envelope = z.infer<typeof Envelope>;

const KINDS: Readonly<Record<string, PayloadKind>> = {
  event_callback: "event",
  block_actions: "button",
  view_submission: "view",
  view_closed: "view",
  message_action: "shortcut",
  shortcut: "shortcut",
};

/**
 * The kind of a payload, and the installation that it is for. Who wrote or pressed may be of another
 * workspace: in a channel that is shared between organisations `user_team`, `source_team` and the
 * user's own `team_id` name theirs. So none of these is looked at. Never throws.
 */
export function payloadOrigin(body: unknown): PayloadOrigin {
  const { data = {} } = Envelope.safeParse(body);
  const kind = data.command === undefined ? (KINDS[data.type ?? ""] ?? "other") : "command";
  const ids = kind === "event" ? authorizedIn(data) : openedIn(data);
  return { kind, installedIn: ids.filter((id) => id !== undefined) };
}

type Ids = readonly (string | undefined)[];

/**
 * An event says in `authorizations` by whose installation it may be seen; only where it says nothing
 * there, the workspace in whose context it happened counts. An organisation is named by itself only
 * when the app is installed for all of it: else each of its workspaces has an installation of its own.
 */
function authorizedIn({ authorizations = [], context_team_id, team_id }: Envelope): Ids {
  if (authorizations.length === 0) return [context_team_id ?? team_id];
  return authorizations.flatMap((one) => [
    one.team_id,
    one.is_enterprise_install === true ? one.enterprise_id : undefined,
  ]);
}

/**
 * A command, button, shortcut or modal names the workspace in which it was used; a modal that was
 * opened from a shared channel names the one that the app is installed in beside it.
 */
function openedIn(envelope: Envelope): Ids {
  const { view, team, team_id, enterprise, enterprise_id, is_enterprise_install } = envelope;
  const isOrgWide = String(is_enterprise_install) === "true";
  return [
    view?.app_installed_team_id ?? team?.id ?? team_id,
    isOrgWide ? (enterprise?.id ?? enterprise_id) : undefined,
  ];
}
