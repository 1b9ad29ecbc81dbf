import { expect, test } from "vitest";
import { isZone } from "../../src/domain/settings/zone.ts";
import { zonesOfTheWorld } from "../../src/domain/settings/zones.ts";

const offsetOf = (zone: string, at: number): string =>
  new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).format(at);

test("all zones of the world are zones, each once, in order", () => {
  const zones = zonesOfTheWorld();
  expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  expect(zones).toEqual([...new Set(zones)].toSorted());
  expect(zones.length).toBeGreaterThan(400);
});

test.each(["Asia/Kolkata", "Asia/Kathmandu", "Europe/Kyiv", "Asia/Ho_Chi_Minh", "Europe/Berlin"])(
  "%s is there by the name that it has today",
  (zone) => {
    expect(zonesOfTheWorld()).toContain(zone);
  },
);

test("a name that has changed is of the same clock as the old one, all year round", () => {
  const today = zonesOfTheWorld();
  const old = Intl.supportedValuesOf("timeZone").filter((zone) => !today.includes(zone));
  expect(old.length).toBeGreaterThan(0);
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  const clockOf = (zone: string): string => months.map((at) => offsetOf(zone, at)).join();
  const clocks = new Set(today.map(clockOf));
  for (const zone of old) expect(clocks).toContain(clockOf(zone));
});
