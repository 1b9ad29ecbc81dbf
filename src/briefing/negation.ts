const NEGATION =
  /\b(?:not|no|never|none|nor|neither|without|cannot|nobody|nothing|den(?:y|ied|ies|ying)|refus\w+|fail(?:ed|s|ing)?|reject\w*|unable|unlikely|lack\w*|nicht|kein\w*|ohne)\b|n't\b|않|못[하했한할]|없|아니|부인|거부|불가|ない|なかっ|ません|ず|不|没|沒|未|无|無|否认|否認|拒/iu;

/** Whether a text denies something, in any of the languages known here. */
export function denies(text: string): boolean {
  return NEGATION.test(text);
}
