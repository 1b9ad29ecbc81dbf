import { wordCount } from "../../document/words.ts";
import { OFFERS, PAY_PROMPTS, REGISTER_PROMPTS } from "./wall-prompts.ts";
import type { Block } from "../../document/block.ts";

/** A prompt is a line or two; a longer block that holds its words is about walls. */
const LONGEST_PROMPT = 220;
const MOST_WORDS = 40;
const HEADING_WORDS = 10;

/** What is said of prices, terms and benefits; an offer says several of these in few words. */
const TERMS = [
  /subscri|abonn|\babo\b|suscri|assin(?:e|atura|ante)|prenum|subskry|předplat|подпис|購読|会員|구독|订阅|訂閱|会员/i,
  /[$€£¥₩₽]\s?\d|\d\s?(?:[$€£¥₩₽]|euro|eur|usd|kr\b|zł|円|원|元)|\d+(?:[.,]\d\d)? (?:a|per|pro|par|al|im|por) (?:week|month|year|woche|monat|jahr|mois|an|mes|año|mês|mese|anno|maand|månad)/i,
  /\bcancel\b|kündig|résili|cancel(?:a|ar|e)\b|disdi|opzeg|avsluta|anuluj|отмен|iptal|解約|해지|取消/i,
  /\btrial\b|\btest(?:en|monat|phase)\b|\bprobe|gratuit|gratis|kostenlos|prueba|prova|zkušeb|okres próbny|пробн|deneme|無料|무료|免费/i,
  /(?:full|unlimited|digital|complete)(?: \w+)? access|unbegrenzt|alle artikel|freier zugriff|zugriff auf|illimité|accès (?:illimité|à tous)|acceso (?:ilimitado|a todo)|acesso (?:ilimitado|a todo)|accesso (?:illimitato|a tutt)|onbeperkt|obegränsad|ubegrænset|ubegrenset|bez limitu|neomezen|безлимит|sınırsız|読み放題|무제한|无限/i,
  /renews? automatically|automatically renew|verlängert sich|renouvel|se renueva|billed|auto-?renew|first (?:month|year|\d+ (?:weeks|months))|ersten? (?:monat|jahr)|premier mois|primer mes/i,
  /\b(?:choose|select|see|pick) (?:your|a|our) (?:plan|subscription|offer)|\bplans?\b|e-?paper|any device|every device|\bapp\b|newsletters?\b/i,
];
const LEAST_TERMS = 3;
const LONGEST_OFFER = 700;

/** A line that asks to pay or to register for reading on. */
export function isWallPrompt({ text }: Block): boolean {
  return (
    text.length <= LONGEST_PROMPT &&
    wordCount(text) <= MOST_WORDS &&
    matches(text, [...PAY_PROMPTS, ...REGISTER_PROMPTS])
  );
}

/** A heading that is a prompt: what is below it is the offer. */
export function isWallHeading({ text }: Block): boolean {
  return wordCount(text) <= HEADING_WORDS && matches(text, [...PAY_PROMPTS, ...REGISTER_PROMPTS]);
}

/**
 * A line or paragraph that sells a subscription.
 *
 * @param least how many kinds of terms it must name; fewer do where it is behind the text.
 */
export function isOffer({ text }: Block, least = LEAST_TERMS): boolean {
  if (text.length > LONGEST_OFFER) return false;
  if (text.length < 100 && matches(text, OFFERS)) return true;
  return TERMS.filter((term) => term.test(text)).length >= least;
}

function matches(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
