/** Words that carry grammar and say nothing of what a text is about, by language. */
const BY_LANGUAGE = {
  en: `a about above after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers him his how i if in into is it its itself just me
    more most my no nor not of off on once only or other our out over own said same say says she
    should so some such than that the their them then there these they this those through to too
    under until up upon us very was we were what when where which while who whom whose why will
    with would you your mr mrs ms new one two may many much however`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren
    wird werden wurde wurden hat haben auch auf aus bei bis durch im in mit nach nicht noch nur sich
    sie so um von vor wie zu zum zur als an am dass es er`,
  es: `el la los las un una de del y o que en es son fue por para con sin se su sus al lo como más`,
};

export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((words) => words.split(/\s+/)),
);
