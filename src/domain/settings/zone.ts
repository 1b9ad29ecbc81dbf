/** Whether a name is an IANA time zone that this machine knows: `Asia/Kathmandu`, `UTC`. */
export function isZone(name: string): boolean {
  // Offsets such as `+09:00` are accepted by Intl but have no daylight saving to follow.
  if (!/^[A-Za-z]/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    // Intl throws a RangeError for a name it does not know: that is the answer.
    return false;
  }
}
