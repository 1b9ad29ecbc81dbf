/** What dates and hours have around their numbers, as sources of patterns that hold in every language. */
export const DATE_FORMS = {
  /** Endings of the day: `1st`, `1er`, `1º`; a full stop is one, too. */
  dayEnding: ["st", "nd", "rd", "th", "er", "º"].join("|"),
  /** Between the day, the month and the year. */
  of: ["de", "del", "of"].join("|"),
  /** Behind the hour of a clock. */
  hour: ["uhr", "heures?"].join("|"),
  /** Behind year, month, day and hour where dates are written with signs. */
  yearSign: "[年년]",
  monthSign: "[月월]",
  daySign: "[日일]",
  hourSign: "[時时시]",
  oClock: "[点點]",
  minuteSign: "[分분]",
  /** Any of them, but for the hour. */
  sign: "[年년月월日일]",
  /** Behind such a sign, where it is a duration or a time before now, and no date. */
  noDate: "[間间前]",
};
