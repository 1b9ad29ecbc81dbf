import { parse } from "yaml";
import { z } from "zod";
import { DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import { Roles } from "../../domain/settings/roles.ts";
import { ChannelSettings } from "../../domain/settings/settings.ts";

/** A digest as it is kept in a file: where and since when it is, is said by its place and the store. */
const DigestInFile = DigestSchedule.omit({ team: true, channel: true, createdAt: true }).strict();

/** The settings of all workspaces and channels, as a file has them. */
const SettingsFile = z
  .object({
    workspaces: z.record(
      z.string(),
      z
        .object({
          roles: Roles.strict().optional(),
          channels: z
            .record(
              z.string(),
              z
                .object({
                  settings: ChannelSettings.strict().optional(),
                  digest: DigestInFile.optional(),
                })
                .strict(),
            )
            .optional(),
        })
        .strict(),
    ),
  })
  .strict();
export type SettingsFile = z.infer<typeof SettingsFile>;

/** The file, or the path of the first thing in it that is not as it has to be. */
export function readSettings(text: string): SettingsFile | { readonly fault: string } {
  try {
    const parsed = SettingsFile.safeParse(parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return { fault: [...(issue?.path ?? []), ...unknownKeys(issue)].join(".") || "workspaces" };
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}

const unknownKeys = (issue: z.core.$ZodIssue | undefined): readonly string[] =>
  issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
