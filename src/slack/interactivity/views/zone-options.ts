import type { PlainTextOption } from "@slack/types";
import { zonesOfTheWorld } from "../../../domain/settings/zones.ts";
import { plain } from "../../blocks/block-elements.ts";
import { option } from "./language-options.ts";

/** What a group of a menu takes at most. */
const MOST_IN_GROUP = 100;

export interface OptionGroup {
  readonly label: ReturnType<typeof plain>;
  readonly options: PlainTextOption[];
}

/** The time zones of the world by their areas, the one that is chosen first where it is none of them (`UTC`). */
export function zoneGroups(chosen: string): OptionGroup[] {
  const known = zonesOfTheWorld();
  const zones = known.includes(chosen) ? known : [chosen, ...known];
  return [...Map.groupBy(zones, areaOf)].flatMap(([area, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_IN_GROUP) }, (_, part) => ({
      label: plain(area, 75),
      options: all
        .slice(part * MOST_IN_GROUP, (part + 1) * MOST_IN_GROUP)
        .map((zone) => option(zone, zone)),
    })),
  );
}

const areaOf = (zone: string): string => zone.split("/")[0] ?? zone;
