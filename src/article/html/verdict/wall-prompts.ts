import { near } from "./near.ts";

/**
 * What walls say, by language. Three kinds, since they prove different things: a prompt names the
 * reading on that it is in the way of; a registration asks for no money; a badge or an offer
 * is beside free articles too, and only counts with other evidence.
 */

/** What a wall promises. */
const READ_ON = String.raw`continue reading|keep reading|read on|reading on|read the rest|read the full|full article|full story|full text|full version|whole article|whole story|every lesson|every story
  |weiterlesen|ganzen artikel|vollständigen artikel|ganzen text|lire la suite|poursuivre la lecture|continuer la lecture|l'intégralité
  |seguir leyendo|continuar leyendo|artículo completo|nota completa|continuar lendo|continuar a ler|matéria completa|artigo completo
  |continua a leggere|continuare a leggere|articolo completo|verder lezen|lees verder|hele artikel
  |läsa vidare|läs vidare|hela artikeln|læs videre|læse videre|hele artiklen|les videre|lese videre|hele saken|jatka lukemista|koko juttu|koko artikkeli
  |czytaj dalej|czytać dalej|cały artykuł|całość artykułu|číst dál|celý článek|читать дальше|читать далее|полный текст|статью целиком|читати далі|повний текст|okumaya devam|devamını oku\w*|tamamını oku\w*
  |続きを読む|続きは|全文|記事の続き|계속 읽|이어서 읽|기사 전문|全文|继续阅读|繼續閱讀|مواصلة القراءة|متابعة القراءة|المقال كامل\w*`;
/** What it asks for. */
const PAY = String.raw`subscrib\w*|subscription|membership|become a member|unlock\w*|trial|in the app|in our app|buy|purchase|pay|get access|full access|upgrade
  |abo|abonnieren|freischalten|zugang|probeabo|kaufen|abonne\w*|abonnez|s'abonner|débloque\w*|acheter|suscríb\w*|suscrib\w*|desbloque\w*|comprar|assin\w*|abbon\w*|sblocca\w*|acquista
  |abonnee|abonnement|ontgrendel\w*|koop|prenumer\w*|lås upp|köp|lås op|køb|lås opp|kjøp|abonnér|tilaa|tilaus|tilaajille|avaa|subskry\w*|wykup|kup|odblokuj|předplat\w*|odemkn\w*
  |подпис\w*|оформ\w*|купит\w*|передплат\w*|придбати|abone\w*|üye ol\w*|satın al\w*|購読|有料|会員|購入|구독|결제|유료|구매|订阅|訂閱|购买|購買|付费|付費|解锁|解鎖|会员|اشترك\w*|اشتراك\w*|للمشتركين`;

/** “Subscribe to continue reading”. */
export const PAY_PROMPTS: readonly RegExp[] = [
  near(READ_ON, PAY, 50),
  /lås upp artikel|lås op for artiklen|lås opp (?:saken|artikkelen)/i,
  // English
  /\b(?:subscri(?:be|bing|ption)|become a (?:paid |paying )?(?:member|subscriber|supporter)|start (?:your|a) (?:free )?trial|unlock|upgrade)\b.{0,80}\b(?:(?:continue|keep|finish|go on) reading|read (?:the (?:rest|full)|this|more|on\b)|(?:the )?full (?:article|story)|this (?:article|story|post))/i,
  /\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:subscribe|become a|join)|\b(?:continue|keep|finish) reading (?:this (?:article|story|post) )?(?:with|for|by (?:subscribing|becoming)|after|.{0,20}subscri)|\bunlock (?:this|the full|the rest)|\bsubscribe (?:to read|for full access)\b/i,
  /\b(?:this|the) (?:article|story|content|post|piece|report|episode|issue) is (?:reserved |exclusive(?:ly)? |available |free |only )*(?:for|to) (?:our )?(?:paid |paying |premium |digital |print |registered )*(?:subscribers|members|customers)|\bthe rest of this (?:article|story|post) is/i,
  /\b(?:reached|used|read|hit) (?:all of )?(?:your|the|all) .{0,40}(?:free (?:articles|stories)|article limit|limit of)|you(?: have|(?:'|’)ve) (?:\w+ )?(?:no|0) (?:more )?free articles?|\b(?:to|and) read the (?:full|rest of the|whole|complete) (?:article|story|post)|while we verify (?:your )?access|(?:log|sign) ?in(?:to)? (?:to )?your .{0,30}account,? or subscribe/i,
  /\b(?:this|the) (?:article|story|content|post|piece|report|episode|issue|text) is (?:only |reserved |exclusive(?:ly)? |available )*(?:for|to) [^.]{0,40}\b(?:subscribers|members|customers)\b|\b(?:read|used|viewed) (\d+) (?:of|out of) (?:your )?\1 .{0,20}(?:free|complimentary)|\b(?:to|and) (?:continue|keep) reading,? .{0,40}\b(?:choose|pick|select|start|get|buy|sign up for) /i,
  // German
  /weiterlesen (?:mit|für)\b|\bmit (?:(?:einem|dem|unserem|ihrem) )?\S{0,12}abo\S{0,10} (?:weiter)?lesen|(?:dieser|diesen|der vollständige|den vollständigen|den ganzen) (?:artikel|beitrag|inhalt|text)\b.{0,60}(?:abonnent|abonnement|\babo\b|plus\b|premium|kostenpflichtig|exklusiv|mitglieder)|abonnent(?:en|innen|\*innen|:innen) vorbehalten/i,
  /\b(?:um|zum) (?:den (?:ganzen |vollständigen |gesamten )?(?:artikel|text)\b.{0,30}lesen|weiterlesen|weiterzulesen)|\b(?:abo|abonnement|testmonat|probemonat|zugang)\b.{0,60}(?:weiterlesen|freischalten)|artikel (?:jetzt )?freischalten|lesen sie (?:diesen artikel|weiter).{0,40}(?:abo|plus|premium|€)/i,
  // French
  /(?:cet article|la suite|ce contenu)[^.]{0,30}réservée? (?:aux|à nos) abonnée?s|il (?:vous )?reste .{0,6}\d{1,2}(?:[.,]\d+)? ?% (?:d(?:e|u)|à)|(?:abonnez-vous|s(?:'|’)abonner|je m(?:'|’)abonne)\b.{0,60}(?:lire|continuer|poursuivre|suite|débloquer)|\b(?:pour|afin de|envie de) (?:lire|accéder à) (?:la suite|l(?:'|’)intégralité|cet article)/i,
  // Spanish, Portuguese, Italian
  /(?:este|esta) (?:contenido|artículo|noticia).{0,30}(?:suscriptores|socios|abonados)|(?:suscríbete|suscríbase|hazte (?:premium|suscriptor|socio)).{0,60}(?:seguir|continuar|leer|leyendo)|\bpara (?:seguir|continuar) leyendo|contenido exclusivo para suscriptores/i,
  /(?:este|esta) (?:conteúdo|matéria|reportagem|artigo|texto).{0,30}assinantes|(?:assine|torne-se assinante|seja assinante).{0,60}(?:continuar|para ler|lendo)|\bpara continuar (?:lendo|a ler)|conteúdo exclusivo para assinantes|exclusiv[oa] para (?:membros|apoiadores|subscritores)|(?:precisa|necessário) ser (?:membro|assinante|subscritor)/i,
  /quest[oa] ?(?:contenuto|articolo|notizia).{0,30}abbonati|(?:abbonati|abbonarsi).{0,60}(?:leggere|continuare)|\bper (?:continuare a leggere|leggere (?:tutto )?l(?:'|’)articolo)|contenuto riservato agli abbonati/i,
  // Dutch and the Nordic languages
  /(?:dit artikel|dit verhaal|deze inhoud).{0,30}(?:abonnees|leden)|(?:word|neem|sluit)\b.{0,20}(?:abonnee|abonnement|lid)\b.{0,60}(?:lezen|lees|verder)|verder (?:te lezen|lezen)\b.{0,20}(?:met|voor|abonn|account)|lees verder (?:met|voor|vanaf)/i,
  /artikeln är (?:låst|exklusiv|öppen för prenumeranter|endast)|(?:bli|teckna)\b.{0,20}(?:prenumerant|prenumeration).{0,60}(?:läs|fortsätt)|för att läsa (?:vidare|hela|artikeln)/i,
  /(?:saken|artikkelen|artiklen|artikel) er (?:kun |bare |forbeholdt )?(?:for )?(?:våre |vores )?abonnent|(?:bli|kjøp|køb|få)\b.{0,20}(?:abonnent|abonnement|adgang|tilgang).{0,60}(?:lese|læse|les |læs |fortsæt|fortsett)|for å lese (?:videre|hele|saken)|for at læse (?:videre|hele|artiklen)|lue koko juttu tilaamalla|artikkeli on vain tilaajille/i,
  // Slavic languages, Hungarian, Romanian, Turkish
  /(?:tylko|wyłącznie|dostępn[ya] (?:tylko )?) ?dla (?:naszych )?(?:subskrybentów|prenumeratorów|abonentów)|(?:aby|żeby) (?:czytać dalej|przeczytać (?:całość|cały)|kontynuować czytanie)|(?:wykup|kup|uzyskaj) (?:dostęp|subskrypcję|prenumeratę).{0,60}(?:czyta|artykuł|dalej)|pozostało.{0,12}\d{1,2} ?% (?:treści|artykułu|tekstu)/i,
  /(?:článek|obsah|text).{0,30}(?:jen |pouze |určen[ýo]? |exkluzivně )?(?:pro )?(?:předplatitele|předplatné)|(?:předplaťte|získejte|kupte).{0,60}(?:číst|čtení|článek|pokrač)|pro (?:pokračování ve čtení|dočtení|přečtení)|článek je (?:zamčen|placen)|článok.{0,30}predplatiteľ|odomknite|csak előfizető(?:k|ink)nek|előfizet.{0,40}(?:olvas|folytat)|abonează-te.{0,40}cit/i,
  /(?:материал|статья|текст|доступ).{0,30}(?:для|по) (?:наших )?подпис|оформите подписку|(?:чтобы|для того чтобы) (?:прочитать|читать|продолжить).{0,40}(?:подпис|далее|полностью)|тільки для передплатників|передплатіть.{0,40}чит/i,
  /bu (?:haber|içerik|yazı).{0,30}abone|(?:abone ol|üye ol).{0,60}(?:devam|oku)|devamını okumak için/i,
  // Arabic, Greek, Hebrew, Indonesian, Vietnamese
  /(?:المقال|المحتوى|المادة|القصة|التقرير).{0,30}(?:للمشتركين|للأعضاء|بالمشتركين)|(?:اشترك|اشتركوا|سجّل|سجل).{0,40}(?:القراءة|لقراءة|المقال)|(?:لمواصلة|لمتابعة|لإكمال|لاستكمال) (?:القراءة|قراءة)|μόνο για συνδρομητές|συνδρομ\p{L}+.{0,40}(?:διαβ|συνέχ)|למנויים בלבד|להמשך קריאה|(?:khusus|hanya untuk) pelanggan|berlangganan.{0,40}(?:membaca|baca)|(?:đăng ký|mua).{0,40}(?:đọc tiếp|đọc toàn bộ)/iu,
  // Japanese, Korean, Chinese
  /(?:この|こちらの)記事は.{0,12}(?:限定|有料|会員)|続き(?:を読む|を?お読み|は).{0,16}(?:会員|ログイン|登録|購読|有料)|残り ?[:：]?\s*[\d,]+ ?文字|購読(?:する|申し込み).{0,12}(?:続き|読)|有料会員になると続き|ここから先は|購入手続き|有料(?:部分|エリア)|記事を購入|残り[\d,]+字/,
  /(?:유료|프리미엄) ?(?:회원|구독자?) ?전용|구독자 ?(?:전용|만)|(?:구독|결제)(?:하시면|하고|해야| 후).{0,20}(?:읽|보|이용|전문)|전문(?:을|은) (?:보|읽|구독|유료)|이어서 (?:보|읽)/,
  /(?:订阅|訂閱|付费|付費|购买|購買|解锁|解鎖)(?:后|後|即可)?.{0,6}(?:继续|繼續|全文|可读|可讀)|(?:余下|剩余|剩餘|还剩|還剩).{0,8}(?:\d+ ?%|付费|订阅|未读)|(?:阅读|閱讀)全文.{0,10}(?:订阅|付费|会员)|本文.{0,8}(?:会员|會員|付费|付費|订阅|訂閱)/,
];

/** Walls that open to those who register, without paying. */
export const REGISTER_PROMPTS: readonly RegExp[] = [
  /\b(?:register|sign up|sign in|log in|create (?:a |an |your )?(?:free )?account)\b.{0,50}\b(?:to|and) (?:continue|keep reading|(?:read|access|view|unlock|see) (?:this|the (?:full|rest|whole)|more))|\b(?:to|and) (?:continue|keep) reading.{0,60}(?:register|sign (?:in|up)|log in|free account)|\b(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to) registered/i,
  /(?:kostenlos |gratis )?(?:registrieren|anmelden|einloggen)\b.{0,40}(?:weiterlesen|zu lesen|und lesen)|(?:bitte )?(?:registrieren|melden) sie sich.{0,50}(?:lesen|an, um)|(?:inscrivez-vous|connectez-vous|créez un compte).{0,60}(?:lire|continuer|poursuivre)|(?:regístrate|inicia sesión|regístrese).{0,60}(?:seguir|continuar|leer|leyendo)|(?:cadastre-se|faça (?:seu )?login).{0,60}(?:continuar|para ler|lendo)|(?:registrati|accedi)\b.{0,60}(?:leggere|continuare)|(?:registreer|maak een account)\b.{0,40}(?:verder|lezen)|logga in för att (?:läsa|fortsätta)|logg inn for å (?:lese|fortsette)|log ind for at (?:læse|fortsætte)|(?:zaloguj|zarejestruj) się.{0,40}(?:czyta|kontynu)|(?:войдите|зарегистрируйтесь).{0,40}(?:читать|продолжить)|giriş yap.{0,40}(?:oku|devam)|ログインして(?:続き|全文)|(?:無料)?会員登録.{0,12}(?:続き|全文|読)|로그인 ?(?:후|하시면|하고).{0,20}(?:읽|보|이용)|(?:登录|登入|注册)后.{0,8}(?:阅读|查看|继续)/i,
];

/** Badges of paid articles, and what subscriptions promise. */
export const OFFERS: readonly RegExp[] = [
  /\b(?:subscriber|member|premium)s?[- ](?:only|exclusive)\b|exclusive(?:ly)? (?:to|for) (?:our )?(?:paid |premium )?(?:subscribers|members)|\b(?:full|unlimited|complete)(?: digital)? access\b|already a (?:subscriber|member)\b|\bfree trial\b|cancel (?:at )?any ?time/i,
  /(?:nur|exklusiv) (?:für|mit) .{0,30}(?:abonnent|\babo\b|mitglied)|abonnent(?:en|innen).{0,30}exklusiv|kostenpflichtig|alle artikel (?:lesen|unbegrenzt)|sie haben (?:bereits|schon) ein (?:digital-?)?abo|jederzeit kündbar|monatlich kündbar|probemonat|testmonat/i,
  /réservée?s? (?:aux|à nos) abonnée?s|(?:article|contenu) (?:abonnés?|premium)|déjà abonnée?|sans engagement|(?:sól[oa]|solo|exclusiv[oa]) para (?:suscriptores|socios)|ya (?:eres|soy) suscriptor|exclusiv[oa] para assinantes|já é assinante|(?:riservat[oa]|esclusiv[oa]) (?:agli|per gli) abbonati|sei già abbonato/i,
  /(?:alleen|exclusief|enkel) voor (?:onze )?(?:abonnees|leden)|(?:enbart|endast|bara) för (?:våra )?prenumeranter|för prenumeranter|(?:kun|bare) for (?:våre |vores )?abonnenter|for abonnenter|vain tilaajille|(?:jen|pouze) pro předplatitele|treść premium|по подписке|(?:sadece|yalnızca) abone|abonelere özel/i,
  /会員(?:限定|専用)|有料(?:会員|記事|プラン)|(?:유료|프리미엄) ?(?:기사|콘텐츠|회원)|(?:会员|會員)(?:专享|專享|专属)|付费(?:内容|阅读)/,
];
