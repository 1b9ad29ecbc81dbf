/** To hold things against each other, said as a request. */
const REQUEST =
  /^\P{L}*(?:(?:please|can you|could you|would you|bitte|kannst du|können sie|peux-tu|pouvez-vous|puedes|por favor) )*(?:compare|contrast|vergleich\p{L}*|comparez|comparer|compara|compare|comparar)(?!\p{L})|비교해|비교 좀|比較して|比[较較](?:一下|这|這|两|兩)|قارن/iu;
/** The same, of something … */
const DIFFERENCE =
  /(?<!\p{L})(?:compar\p{L}*|differ\p{L}*|contrast\p{L}*|versus|vs|agree|disagree|have in common|vergleich\p{L}*|unterschei\p{L}*|unterschied\p{L}*|gemeinsam\p{L}*|diff[ée]ren\p{L}*|diferencia\p{L}*|en commun|en común)(?!\p{L})|비교|차이|다른 점|공통|比較|違い|共通|比较|区别|區別|不同|异同|الفرق|يختلف/iu;
/** … that can only be the articles. */
const ARTICLES =
  /(?<!\p{L})(?:these|those|both|them|they|the two|two (?:of )?(?:them|articles?|stories|texts|pieces|reports)|articles?|stories|texts|pieces|reports|sources|each other|one another|beide\p{L}*|artikel\p{L}*|texte\p{L}*|diese|sie|les deux|textes|artículos?|los dos|ambos|textos|entre ellos)(?!\p{L})|기사|두 글|이 둘|둘의|둘은|記事|両者|両方|二つ|2つ|文章|两者|兩者|两篇|兩篇|报道|報道|المقال/iu;

/**
 * Whether a question wants articles to be held against each other, in the languages we know; not one
 * that asks what an article says of a difference (“How much less is that compared with 2019?”).
 */
export const asksToCompare = (question: string): boolean =>
  REQUEST.test(question) || (DIFFERENCE.test(question) && ARTICLES.test(question));
