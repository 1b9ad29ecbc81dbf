import { isZone } from "../../../domain/settings/zone.ts";
import { zonesOfTheWorld } from "../../../domain/settings/zones.ts";
import { withoutAccents } from "./without-accents.ts";

/** Any short word is like the name of some island. */
const SHORT = 4;

/** Of whole hours alone there are zones without summer time. */
const OFFSET = /^(?:utc|gmt)\s?(?:([+−-])(\d{1,2})(?::?00)?)?$/iu;

/**
 * The IANA zone that somebody names: by itself (`Europe/Berlin`), by a city that one is named for (`berlin`,
 * `New York`), or by hours from UTC (`UTC+2`). Undefined where it is none.
 */
export function zoneNamed(text: string): string | undefined {
  const [offset, sign = "+", hours = "0"] = OFFSET.exec(text) ?? [];
  if (offset !== undefined) return byOffset(sign === "+" ? Number(hours) : -Number(hours));
  if (text.includes("/")) return isZone(text) ? text : undefined;
  const city = plainOf(text);
  return zonesOfTheWorld().find((zone) => plainOf(cityOf(zone)) === city);
}

/** All cities that zones are named for, for those who mistype one. */
export const zoneWords = (): readonly string[] =>
  zonesOfTheWorld()
    .flatMap((zone) => [zone, cityOf(zone).replaceAll("_", " ")])
    .filter((name) => name.length > SHORT);

/** The signs of these names are the other way round (POSIX). */
function byOffset(hours: number): string | undefined {
  const zone = hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
  return isZone(zone) ? zone : undefined;
}

const cityOf = (zone: string): string => zone.split("/").at(-1) ?? zone;

const plainOf = (text: string): string => withoutAccents(text).replaceAll(/[_-]/gu, " ");
