/**
 * Words that begin a sentence and are no names, beside the stop words: what joins it to the one
 * before, and the nouns that news speaks of without saying who.
 */
const OPENERS = new Set(
  `although though despite whereas meanwhile moreover furthermore additionally instead yet still
   neither either none both several many some various another each every nearly almost around
   overall finally currently originally eventually later earlier today yesterday tomorrow following
   according among amid alongside aside beyond besides within without unlike until unless whether
   even ever never perhaps maybe thus hence therefore otherwise nonetheless nevertheless nobody
   everyone everybody someone somebody anyone anybody nothing everything something anything whatever
   having being given compared based located known once twice half most least less fewer plenty
   police government company president minister ministers mayor council chairman court committee
   parliament congress senate members people staff experts critics supporters officials researchers
   scientists investors authorities leaders workers residents analysts lawyers doctors teachers
   parents children women men students families victims witnesses neighbours neighbors local national
   international former current new old young big small major minor additional further recent early
   late high low strong weak intense work traffic demand inflation growth research evidence data
   construction production education money time life death
   welche welcher welches welchen wer wie was wann wo warum obwohl trotz während dabei damit jedoch
   außerdem zudem laut seit bisher nun dort hier heute gestern morgen insgesamt zuvor danach dann
   sein seine seinen seiner ihr ihre ihren ihrer unser unsere dies diese dieser dieses diesen viele einige mehrere alle beide kein keine nachdem bevor sowohl
   selon malgré après avant depuis pendant cependant toutefois lorsque quand qui que quel quelle
   combien comment pourquoi cette ces cet son ses leur leurs elle elles ils nous vous chaque plusieurs
   según tras aunque desde durante cuando qué quién quiénes cuál cuántos cuántas cuándo cómo dónde
   кто что чего кого кому чем когда где куда откуда как какой какая какое какие каким какую какого
   каких сколько почему зачем чей этот эта это эти он она оно они его их наш после перед при для
   между однако также кроме если хотя более менее около почти многие некоторые все
   este esta estos estas ese esa también además sin según cada varios`.split(/\s+/),
);
/** Adverbs, participles and plurals: seldom names. */
const ORDINARY_ENDING = /(?:ly|ing|ed|ers|ists|ments|tions|ness|ity|ance|ence|ism)$/u;

/**
 * Whether a capitalised word at the start of a sentence is likely no name.
 *
 * @param isWritten the article has it with a capital, too; then its ending says nothing.
 */
export function isOpener(word: string, isWritten: boolean): boolean {
  const small = word.toLowerCase();
  return OPENERS.has(small) || (!isWritten && ORDINARY_ENDING.test(small));
}
