import { isTailHeading } from "../document/line-patterns.ts";
import { isParagraph, isPlainStop } from "./pasted-paragraphs.ts";
import { isPageLine } from "./pasted-lines.ts";
import { terms } from "../../text/terms.ts";

/** Longer lines are no labels. */
const LABEL = 60;
/** More links than this are a list behind an article, not a box within it. */
const MOST_LINKS = 8;

/** Share of a text's terms that the article has to have for it to go on behind a list. */
const ELSEWHERE_SHARE = 0.2;

/** “Read also”, over links within an article or behind it. */
const READ_ALSO = String.raw`related(?: (?:stories|articles|news|content|coverage|links))?|related internet links|read (?:also|more|next|this next)|also read|see also|more on this(?: story)?|more|lesen sie (?:auch|mehr|dazu)|lies auch|auch interessant|mehr zum thema|mehr dazu|mehr|siehe auch|weiterlesen|(?:à )?lire (?:aussi|également)|à lire|voir aussi|sur le même sujet|(?:lea|lee|leer) (?:también|más)|(?:te|le) puede interesar|más información|noticias? relacionadas?|segu[íi] leyendo|sigue leyendo|leggi anche|leggi di più|potrebbe interessarti|vedi anche|(?:leia|veja) (?:também|mais)|saiba mais|lees (?:ook|meer|verder)|bekijk ook|zie ook|läs (?:också|även|mer)|se även|læs (?:også|mere)|les (?:også|mer)|se også|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|читайте (?:также|ещё|еще|також)|материалы по теме|по теме|смотрите также|матеріали за темою|дивіться також|ilgili haber(?:ler)?|bunlar da ilginizi çekebilir|ayrıca okuyun|관련\s?(?:기사|뉴스)|연관\s?기사|함께 보면 좋은 (?:기사|뉴스)|関連(?:記事|ニュース)|[あ合]わせて読みたい|相关(?:阅读|新闻|报道)|相關(?:新聞|閱讀|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|[اإ]قرأ (?:أيض[ًا]+ا?|المزيد)|شاهد أيض[ًا]+ا?|مواضيع ذات صلة|أخبار ذات صلة`;
/** What the rest of the paper has to offer. */
const ELSEWHERE = String.raw`most (?:read|popular|viewed|shared)|top (?:stories|news|\d+)|trending|popular|latest(?: news)?|editors?['’]? picks|staff picks|(?:you )?(?:may|might) also like|recommended(?: for you)?|meist ?gelesen|empfehlungen der redaktion|das könnte (?:sie|dich) auch interessieren|mehr (?:aus|zum|nachrichten).{0,40}|ähnliche artikel|dieses thema|les plus lus|lo más (?:leído|visto)|últimas noticias|más (?:noticias|leídas)|(?:i |le )?più lett[ie]|articoli correlati|consigliati|ultime notizie|mais (?:popular(?:es)?|lid[ao]s|vist[ao]s)|últimas notícias|meest (?:gelezen|bekeken)|net binnen|meer over dit onderwerp|mest läs(?:ta|t)|mest læste|najczęściej czytane|najnowsze|polecamy|популярное|самое читаемое|лента новостей|рекомендуем|сейчас читают|популярне|останні новини|en çok okunan(?:lar)?|önerilen (?:video|haber)(?:ler)?|많이\s?본\s?(?:뉴스|기사)|추천\s?(?:뉴스|기사)|인기\s?(?:뉴스|기사)|주요\s?뉴스|人気記事|(?:アクセス)?ランキング|最新ニュース|いま読まれています|注目の(?:連載|記事)|热门(?:排行|新闻|推荐)?|熱門新聞|最新新闻|猜你喜欢|الأكثر (?:قراءة|مشاهدة)|آخر الأخبار|حول هذه القصة`;

const READ_ALSO_ALONE = new RegExp(
  String.raw`^(?:[›»→▶■●>*–-]\s*)*(?:${READ_ALSO})\s*[:：]?$`,
  "iu",
);
const READ_ALSO_THIS = new RegExp(
  String.raw`^(?:[›»→▶■●>*–-]\s*)*(?:${READ_ALSO})\s*[:：|]\s*\S`,
  "iu",
);
const ELSEWHERE_ALONE = new RegExp(String.raw`^(?:${ELSEWHERE})\s*[:：]?$`, "iu");

/** A line that names another article behind “read also”. */
export function isReadAlsoLine(line: string): boolean {
  return line.length <= 220 && READ_ALSO_THIS.test(line);
}

/** A heading over links to other articles. */
function isOnwardLabel(line: string): boolean {
  return (
    line.length < LABEL &&
    (READ_ALSO_ALONE.test(line) || ELSEWHERE_ALONE.test(line) || isTailHeading(line))
  );
}

/** Where a page leads on to other articles. */
export interface RelatedLinks {
  /** Lines of boxes behind which the article goes on: their labels and links. */
  readonly boxes: ReadonlySet<number>;
  /** Labels behind which it does not. */
  readonly ends: ReadonlySet<number>;
}

/**
 * Tells boxes of links within the article from the lists behind it. Behind a box text comes again that
 * is like the article's; in a list each text is like the link above it. In doubt the text is the
 * article's: a teaser too much does less harm than a paragraph lost.
 */
export function findRelatedLinks(lines: readonly string[]): RelatedLinks {
  const boxes = new Set<number>();
  const ends = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (boxes.has(at) || !isOnwardLabel(line)) continue;
    const next = behindLinks(lines, at);
    if (goesOn(lines, at, next)) for (let place = at; place < next; place += 1) boxes.add(place);
    else ends.add(at);
  }
  return { boxes, ends };
}

/** The first line behind a label that is no link. */
function behindLinks(lines: readonly string[], label: number): number {
  let next = label + 1;
  while (next < lines.length && next <= label + MOST_LINKS && isLink(lines[next] ?? "")) next += 1;
  return next;
}

function isLink(line: string): boolean {
  return isPageLine(line) || isOnwardLabel(line) || !(isParagraph(line) || isPlainStop(line));
}

function goesOn(lines: readonly string[], label: number, next: number): boolean {
  const before = lines.slice(0, label).filter(isParagraph);
  const text = lines[next] ?? "";
  if (before.length === 0 || !isParagraph(text)) return false;
  const own = new Set(terms(text));
  const common = (others: readonly string[]): number =>
    new Set(terms(others.join(" ")).filter((term) => own.has(term))).size;
  const likeLink = common([lines[next - 1] ?? ""].filter(isLink));
  const likeArticle = common(before);
  return READ_ALSO_ALONE.test(lines[label] ?? "")
    ? likeArticle >= likeLink
    : likeArticle >= 2 && likeArticle > likeLink && likeArticle >= ELSEWHERE_SHARE * own.size;
}
