/** Shapes of letters that a font draws, where a text has the letter: each run of them is replaced. */
const ARABIC_SHAPES = /[\ufb50-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc]+/gu;
const KANGXI_RADICALS = /[\u2f00-\u2fdf]+/gu;
const CJK_RADICALS = /[\u2e80-\u2eff]/gu;
/** Punctuation turned for vertical writing. */
const VERTICAL_FORMS = /[\ufe10-\ufe19\ufe30-\ufe48]+/gu;

/**
 * Radicals that are no compatibility characters, each with the ideograph that it is drawn like
 * (Unicode's Equivalent_Unified_Ideograph). Fonts that have one glyph for both give the radical.
 */
const IDEOGRAPHS = new Map(
  (
    "⺁厂⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟" +
    "⺲罒⺶羊⺹耂⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞" +
    "⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺟母"
  )
    .match(/../gu)
    ?.map(([radical = "", ideograph = ""]) => [radical, ideograph]),
);

/**
 * A text in the letters it is written in: Arabic shapes and CJK radicals as letters, punctuation of
 * vertical writing upright. Full-width forms, raised figures and the like are the text's own and stay.
 */
export function plainLetters(text: string): string {
  return text
    .replace(ARABIC_SHAPES, (shapes) => shapes.normalize("NFKC").replaceAll(" ", ""))
    .replace(KANGXI_RADICALS, (radicals) => radicals.normalize("NFKC"))
    .replace(CJK_RADICALS, (radical) => IDEOGRAPHS.get(radical) ?? radical)
    .replace(VERTICAL_FORMS, upright);
}

/** Marks of vertical writing as they are in a line; the Latin ones are full-width there. */
function upright(marks: string): string {
  return marks
    .replaceAll("\ufe19", "…")
    .replaceAll("\ufe30", "‥")
    .normalize("NFKC")
    .replace(/[!-~]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
