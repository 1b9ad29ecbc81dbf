import { z } from "zod";

/** Who may change the settings of channels in a workspace; it is itself a setting, of the workspace. */
export const Roles = z.object({
  /** Everyone who may read the channel; whoever made it and admins; or the people that are named. */
  mayChange: z.enum(["everyone", "admins", "named"]),
  /** User ids, for `named`. */
  named: z.array(z.string()).max(100).optional(),
});
export type Roles = z.infer<typeof Roles>;

/** What holds in a workspace where nobody has said anything. */
export const DEFAULT_ROLES: Roles = { mayChange: "everyone" };

/** What somebody is in a workspace, and in one of its channels. */
export interface Standing {
  /** No guest, nobody of another organisation, and not gone. */
  readonly isMember: boolean;
  readonly isAdmin: boolean;
  /** They made the channel. */
  readonly isCreator: boolean;
}

/** A change of settings as it is kept: who, when, from what, to what. */
export const KeptChange = z.object({
  team: z.string(),
  /** Absent of what holds in the whole workspace. */
  channel: z.string().optional(),
  by: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  changes: z.array(
    z.object({
      setting: z.string(),
      /** Absent where nothing was set, or nothing is now. */
      from: z.string().optional(),
      to: z.string().optional(),
    }),
  ),
});
export type KeptChange = z.infer<typeof KeptChange>;
