import { z } from "zod";
import { isZone } from "./zone.ts";

const DigestDays = z.enum(["daily", "weekdays", "weekly"]);

/** When a channel's digest is due. */
export const DigestSchedule = z.object({
  team: z.string(),
  channel: z.string(),
  /** `HH:MM`, 24 hours. */
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
  days: DigestDays,
  /** For `weekly`: 1 Monday … 7 Sunday. */
  weekday: z.int().min(1).max(7),
  /** For `weekly` on more days than one: the others. */
  furtherDays: z.array(z.int().min(1).max(7)).max(6).optional(),
  /** IANA zone. */
  zone: z.string().refine(isZone),
  /** When its due times were last set, milliseconds since the epoch. */
  createdAt: z.number(),
  /** Say in one line that nothing was posted. */
  sayNothingNew: z.boolean(),
});
export type DigestSchedule = z.infer<typeof DigestSchedule>;

/** A channel that has a digest, or may have one. */
export type DigestScope = Pick<DigestSchedule, "team" | "channel">;

/** What somebody can choose of a digest. */
export type DigestSetting = "at" | "days" | "weekday" | "zone" | "sayNothingNew";

/** What is to be different; `off` ends the digest. What is absent stays as it is, or as is usual. */
export type DigestPatch =
  | "off"
  | ({ readonly [name in DigestSetting]?: DigestSchedule[name] | undefined } & {
      /** Days of the week, in place of `days` and `weekday`. */
      readonly on?: readonly number[] | undefined;
    });

/** What is wrong with a patch: there is no digest and no time for one, it is due on no day, or a value is none. */
export type DigestFault =
  | { readonly kind: "no-digest" | "never-due" }
  | { readonly kind: "no-value"; readonly setting: DigestSetting; readonly value: unknown };

/** What came of a change; undefined where there is no digest. */
export type DigestChange =
  | {
      readonly kind: "changed";
      readonly before: DigestSchedule | undefined;
      readonly after: DigestSchedule | undefined;
    }
  | { readonly kind: "faults"; readonly faults: readonly DigestFault[] };
