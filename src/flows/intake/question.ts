/** Openings that make a message a question or a request to the bot, by language. Lower case, NFKC. */
const OPENINGS =
  /^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|does|do|did|can|could|will|would|has|have|had|should|tell me|explain|summari[sz]e|compare|list|give me|translate|and (?:who|what|when|where|why|how|which)|wer|was|wann|wo|warum|wie|welche[rsmn]?|wieso|vergleich(?:e|t|en sie)?|erklär(?:e|t|en sie)?|nenne?|fasse? zusammen|qui|que|quoi|quand|où|pourquoi|comment|combien|quel(?:le)?s?|compare[rz]|explique[rz]?|résume[rz]?|quién|quiénes|qué|cuándo|dónde|por qué|cómo|cuántos?|cuántas?|cuál(?:es)?|compara|compare|explica|explique|resume|من|ما|ماذا|متى|أين|لماذا|كيف|كم|هل|قارن|اشرح|لخص)(?![\p{L}\p{M}])/u;

/** The same in scripts whose words run on. */
const OPENINGS_RUN_ON =
  /^(?:누가|누구|언제|어디|무엇|뭐|왜|어떻게|얼마|몇|誰|何|いつ(?!も)|どこ|なぜ|どうして|どのくらい|いくら|谁|什么|什麼|哪|为什么|為什麼|怎么|怎麼|多少|何时|何時|如何)/u;

/** Endings of Korean, Japanese and Chinese questions that carry no question mark. */
const ENDINGS =
  /(?:인가요|나요|까요|습니까|ㅂ니까|할까|는지|죠|어디야|뭐야|언제야|누구야|알려줘|설명해줘|요약해줘|비교해줘|ですか|ますか|でしょうか|教えて|説明して|比較して|吗|嗎|呢|什么|什麼|谁|誰|多少|为什么|為什麼)[.。!！~]*$/u;

/** Asking again after an answer, without a question word: the last question is meant. */
const RE_ASK =
  /^(?:are you sure|you sure|really|just guess|guess|try again|come on|please just|your best guess|sicher|wirklich|vraiment|seguro|de verdad)\b/u;

/** Thanks, agreement, laughter: talk that wants no answer, though it may be in a briefed thread. */
const SMALL_TALK =
  /^(?:thanks?|thank you|thx|ty|cheers|great|nice|good|cool|ok(?:ay)?|got it|noted|agreed|interesting|wow|lol|haha+|yes|no|yep|nope|same|done|danke|merci|gracias|감사합니다|고마워요?|ありがとう(?:ございます)?|谢谢|謝謝|شكرا)(?=$|[\s!.,~:)…])/u;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

/** What people ask each other: what to do, what to think of it, who has time. No article answers that. */
const AMONG_PEOPLE =
  /\b(?:shall|should|can|could) we\b|\b(?:shall|should) i\b|\blet'?s\b|\bdo you (?:all |both |guys )?(?:think|agree|mind|want|have time)\b|\bwhat do you (?:all |both |guys )?think\b|\b(?:any|some|every)(?:one|body) (?:else|here|up for|want|free|know if we)\b/u;

/** “What a mess”, “how nice”: said, not asked. */
const EXCLAMATION =
  /^(?:what (?:a|an)|how (?:nice|cool|great|funny|sad|awful|strange|weird|odd))\b/u;

/** Whether a message in a briefed thread asks something of its articles, in any of the languages we know. */
export function isQuestion(text: string): boolean {
  const folded = fold(text);
  if (folded.length < 2 || AMONG_PEOPLE.test(folded)) return false;
  if (/[?？؟]/u.test(folded)) return /[\p{L}\p{N}]/u.test(folded);
  if (SMALL_TALK.test(folded) || EXCLAMATION.test(folded)) return false;
  return [OPENINGS, OPENINGS_RUN_ON, ENDINGS, RE_ASK].some((form) => form.test(folded));
}

/** Whether a message is thanks, agreement or the like and nothing more. */
export function isSmallTalk(text: string): boolean {
  const folded = fold(text);
  return folded.length < 60 && SMALL_TALK.test(folded) && !/[?？؟]/u.test(folded);
}

/** `brief again`, in the words people use for it. */
export function isBriefAgain(text: string): boolean {
  return /^(?:please\s+)?(?:brief|read|summari[sz]e)(?: (?:it|this|that))? again(?:,? please)?[.!?]*$/u.test(
    fold(text),
  );
}

/** “Brief this” and the like, said to the bot: what the thread began with is meant. */
export function isBriefThis(text: string): boolean {
  return /^(?:(?:can|could|would) you )?(?:please )?(?:brief|read|summari[sz]e|sum up|tl;?dr)(?: (?:it|this|that|the (?:post|article|link|message)|above))*(?:,? (?:up|please|above))*[.!?]*$/u.test(
    fold(text),
  );
}

/** `mute` or 🔇 silences a thread; a mention wakes it. */
export function isMute(text: string): boolean {
  return /^(?:mute|be quiet|stop|shush|🔇|:mute:|:no_bell:)[.!]?$/u.test(fold(text));
}
