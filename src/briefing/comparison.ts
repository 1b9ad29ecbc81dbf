const COMPARE =
  /\b(?:compar\w*|differ\w*|contrast\w*|versus|vs|vergleich\w*|unterschied\w*|diff[ée]ren\w*|diferencia\w*)\b|비교|차이|比較|比较|区别|區別|違い|قارن|الفرق/iu;

/** Whether a question wants articles to be held against each other, in the languages we know. */
export const asksToCompare = (question: string): boolean => COMPARE.test(question);
