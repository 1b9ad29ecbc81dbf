/**
 * Words that a short text in a language can hardly do without, those that ask among them. Letter
 * statistics need a few lines of text; a question is one, and its names are in no language.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `the of and to in is are was were be been has have had do does did a an that this it he she they
    not for on with as by at from who whom whose what which when where why how many much can could
    will would should there about into than or but his her their its you your we if`,
  de: `der die das den dem des ein eine einen einem einer eines und zu in im ist sind war waren wird
    werden wurde wurden hat haben hatte nicht für auf mit als von vom bei beim aus an am wer wen wem
    wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso wie viel viele
    kann können soll sich er sie es sein ihr ihre über oder aber nach zum zur man`,
  fr: `le la les des un une du de et à au aux est sont était étaient été sera ont avait ne pas pour sur
    avec par dans en qui que quoi quel quelle quels quelles quand où pourquoi comment combien peut ce
    cette ces il elle ils elles se sa son ses leur leurs ou mais plus y a-t-il est-ce l d qu s n c`,
  es: `el la los las un una unos unas del de y a al en es son era eran fue fueron ser ha han había no
    por para con sin sobre como qué quién quiénes cuál cuáles cuándo dónde adónde cuánto cuánta
    cuántos cuántas cómo que se su sus lo le les o pero más puede está según`,
  it: `il lo la gli le un uno una di del della dei delle e è sono era erano fu ha hanno non per su con
    da dal dalla in nel nella che chi cosa quale quali quando dove perché come quanto quanti quanta
    si suo sua loro o ma più può l un`,
  pt: `o a os as um uma de do da dos das e é são era eram foi foram ser tem têm não por para com sem
    em no na nos nas que quem qual quais quando onde como quanto quantos quantas porque se seu sua ou
    mas mais pode ao à pelo pela`,
  nl: `de het een en van in is zijn was waren wordt werd werden heeft hebben had niet voor op met als
    door bij uit aan wie wat welke welk wanneer waar waarom hoe veel kan dat die dit deze hij zij ze
    er of maar naar om te`,
  sv: `och att det som en ett är var har hade inte för på med av till den de vem vad vilken vilka när
    var varför hur många kan om från`,
  ru: `и в во не на что кто как какой какая какие какое каком какого каким когда где куда откуда почему
    зачем сколько чей чем был была было были быть с со по к у о об от до из за для он она они его её
    их это этот эта которые который которая или но а ли`,
  uk: `і й та в у не на що хто як який яка які яке коли де куди чому скільки був була було були з із
    зі по до від за для він вона вони його її їх це цей або але чи про`,
};

const WORDS = Object.entries(BY_LANGUAGE).map(
  ([language, words]) => [language, new Set(words.split(/\s+/))] as const,
);

const NONE: ReadonlySet<string> = new Set();

/** The function words of a language, in small letters; none of one that is not listed. */
export function functionWords(language: string): ReadonlySet<string> {
  return WORDS.find(([known]) => known === language)?.[1] ?? NONE;
}

/**
 * The language whose function words a short text holds most of; `likely` wins a tie. Undefined when
 * it holds none, or two other languages claim it alike.
 */
export function languageByWords(text: string, likely: string | undefined): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = WORDS.map(([language, known]) => {
    return [language, words.filter((word) => known.has(word)).length] as const;
  });
  const most = Math.max(...hits.map(([, count]) => count));
  const first = hits.filter(([, count]) => count === most).map(([language]) => language);
  if (most === 0) return undefined;
  if (likely !== undefined && first.includes(likely)) return likely;
  return first.length === 1 ? first[0] : undefined;
}
