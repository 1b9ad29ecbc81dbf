/** Words that begin a sentence and mean something in the one before, by language. */
const SPACED = [
  "He|She|It|They|This|That|These|Those|His|Her|Its|Their|Such|Both|But|And|So|However|Meanwhile|Moreover|Significantly",
  String.raw`Er|Sie|Es|Ihr\p{L}{0,2}|Sein\p{L}{0,2}|Dies\p{L}*|Dabei|Damit|Dazu|Aber|Doch`,
  "Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Cela|Son|Sa|Ses|Leurs?|Mais",
  "Él|Ella|Ellos|Ellas|Esto|Est[ae]s?|Es[ae]|Sus?|Pero",
  String.raw`Он[аои]?|Эт(?:о|а|и|от|\p{L}{2})|Его|Её|Ее|Их|Но|Однако`,
  "وهو|وهي|لكن|كما|هذا|هذه",
].join("|");
const RUN_ON = [
  String.raw`그는|그녀는|그들은|이는|이에|이를|이것|그것|[그이]\s|이런|이러한|그러나|하지만|또한|그리고|지금까지`,
  "彼は|彼女は|彼ら|これ|それ|この|その|しかし|また",
  "他|她|它|这|這|该|該|其|此|但|后来|後來|而",
].join("|");
const LEANING = new RegExp(String.raw`^["“„«'‘「『]?(?:(?:${SPACED})(?!\p{L})|(?:${RUN_ON}))`, "u");

/** Headings, captions, rows of tables and entries of lists seldom end in a stop. */
const ENDED = /[.!。．！…।۔?？؟]["'”’»」』)\]]*$/u;

/** Above this a line without a stop is a sentence that lost it. */
const LONGEST_HEADING = 60;

/** Whether a line names what is told below it, or is a row of a table. */
export function isHeading(text: string): boolean {
  return text.length < LONGEST_HEADING && !endsAsSentence(text);
}

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return ENDED.test(text);
}

/** Whether a sentence begins with a word that means something in the one before: “He added …”. */
export function isAnaphoric(sentence: string): boolean {
  return LEANING.test(sentence);
}
