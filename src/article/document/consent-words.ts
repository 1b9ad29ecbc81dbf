/** Buttons that agree, in the languages they were met in. */
const AGREE = [
  /^(?:accept|agree|allow|consent|i agree|i accept|got it|accept all.*|agree (?:and|&) (?:continue|proceed|close).*|accept (?:and|&) (?:continue|close).*|allow all.*|yes, i agree|continue with ads.*)$/i,
  /^(?:alle[sn]? (?:akzeptieren|annehmen|zulassen|cookies akzeptieren)|akzeptieren.*|zustimmen.*|einwilligen.*|einverstanden|ich stimme zu|mit werbung (?:weiterlesen|lesen|nutzen).*)$/i,
  /^(?:tout accepter|accepter.*|j(?:'|’)accepte.*|continuer avec (?:la )?publicité.*|aceptar.*|acepto.*|aceitar.*|concordo|accetta.*|accetto.*)$/i,
  /^(?:(?:alles|alle cookies) (?:accepteren|toestaan)|accepteren.*|akkoord.*|godk(?:änn|end|jenn)(?: alla?| alle)?.*|acceptera.*|accepter(?: alle)?|tillad alle.*|hyväksy.*|(?:ak|za)ceptuj.*|przejdź do serwisu|přijmout.*|souhlasím.*|elfogadom.*|accept toate.*|принять.*|согласен.*|kabul et.*|tümünü kabul.*)$/i,
  /^(?:(?:すべて)?(?:同意|許可)(?:する|して.*)?|(?:모두 ?)?(?:동의|허용)(?:하기|합니다)?|(?:全部)?(?:接受|同意).*)$/,
];

const SUBJECT =
  /cookie|consent|tracking|personali[sz]ed ads|advertising partners|\bour (?:\d+ )?partners|vendors|privacy|gdpr|einwilligung|zustimm|datenschutz|werbepartner|nutzungsprofil|endgerät|unsere (?:\d+ )?partner|auf (?:einem|ihrem) gerät|partenaires|traceurs|vie privée|données personnelles|consentement|socios|datos personales|privacidad|parceiros|dati personali|informativa|toestemming|persoonsgegevens|samtycke|samtykke|personopplysninger|zgod[aęy]|zaufanych partnerów|souhlas|osobních údajů|согласие|персональных данных|kişisel veri|çerez|privatsphäre|drittanbieter|\b\d{2,4} (?:partner|leverancier|ortağ)\p{L}*|\bkakor\b|annons|lagrar|informationskapsl|dan(?:ych|e) osobow\p{L}*|\brodo\b|zaufan\p{L}+ partner\p{L}*|wyrażenie zgody|cookie-k|sütik|adatkezel|файл\p{L}* cookie|kvkk|iş ortağ|ملفات تعريف الارتباط|الخصوصية|クッキー|개인정보|쿠키|隐私|個人情報/giu;

/** The first button that agrees, for the evidence. */
export function agreement(buttons: readonly string[]): string | undefined {
  const button = buttons.find((text) => AGREE.some((pattern) => pattern.test(text)));
  return button && `button “${button}”`;
}

/** How often a text speaks of consent. */
export function mentions(text: string): number {
  return text.match(SUBJECT)?.length ?? 0;
}
