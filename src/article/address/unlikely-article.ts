/** Names that are never public by RFC 6761, 6762, 8375 and ICANN's reservation of `internal`, and what offices call their own. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|home|home\.arpa|test|invalid)$/u;
/** RFC 1918, loopback, link-local and IPv6's local addresses. */
const PRIVATE_ADDRESS =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.|\[(?:::1\]|f[cd]|fe8))/u;

/** Pictures, sound, film, archives, programs and tables of data. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|tiff?|svg|ico|mp3|m4a|wav|ogg|flac|mp4|m4v|mov|avi|mkv|webm|zip|tar|gz|tgz|bz2|xz|7z|rar|dmg|iso|exe|msi|pkg|deb|rpm|apk|jar|whl|wasm|bin|csv|tsv|xlsx?|ods|parquet|sqlite|db|json|jsonl|ya?ml|toml|ics|woff2?|ttf|psd|fig|sketch)$/u;
/** The source text of programs: an article may be called `node.js` as well, a file of one's own hardly. */
const CODE =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|swift|c|h|cc|cpp|hpp|cs|php|sh|bash|sql|lua|pl|scala|css|scss|less|vue|lock|log|diff|patch|ipynb|map|env|ini|conf|tf)$/u;
/** Where an address leads into a tree of source text. */
const SOURCE_TREE = /\/(?:blob|raw|src|tree|dist|lib|assets|static)\//u;

const SIGN_IN_HOST = /^(?:accounts?|auth|login|signin|sso|oauth2?|idp?|passport)\./u;
const SIGN_IN =
  /\/(?:log-?in|sign-?in|sign-?up|register|sso|oauth2?|auth|logout|password-reset)(?:[/.]|$)/u;
const SHOP_HOST = /^(?:shop|store|boutique|tienda|loja|negozio)\./u;
const SHOP =
  /\/(?:cart|checkout|basket|warenkorb|panier|carrito|carrello|products?|produkte?|produits?|dp|itm|item|wishlist|collections)(?:\/|$)/u;

/** The front page of a site, or of one language of it. */
const FRONT_PAGE =
  /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\p{L}+)?\/?)?$/u;

/**
 * Why an address is no article, told by the address alone; undefined where it may be one. A file name
 * that Slack made a link of (`README.md`, which is a front page in Moldova) is among the front pages.
 */
export function unlikelyArticle(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return "no address";
  const host = url.hostname.toLowerCase();
  const path = url.pathname.toLowerCase();
  if (PRIVATE_NAME.test(host) || PRIVATE_ADDRESS.test(host) || !/[.:]/u.test(host))
    return "a private address";
  if (FRONT_PAGE.test(path) && url.search === "" && !/^#[!/]/u.test(url.hash))
    return "a front page";
  if (NO_TEXT.test(path) || (CODE.test(path) && SOURCE_TREE.test(path)))
    return "a file without text";
  if (SIGN_IN_HOST.test(host) || SIGN_IN.test(path)) return "a sign-in page";
  if (SHOP_HOST.test(host) || SHOP.test(path)) return "a shop";
  return undefined;
}

/** The same of a file by its name: pictures, archives, data and the source text of programs. */
export const isFileWithoutArticle = (name: string): boolean =>
  NO_TEXT.test(name.toLowerCase()) || CODE.test(name.toLowerCase());
