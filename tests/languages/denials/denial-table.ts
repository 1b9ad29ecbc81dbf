/** Sentences of a language that say something and that deny it, and some that look like denials. */
export interface DenialTable {
  readonly pairs: readonly (readonly [affirmed: string, denied: string])[];
  readonly harmless: readonly string[];
}
