/** An address of a page or a mailbox, written plainly or with its signs in words. Offsets are those of the text read. */
export interface Address {
  kind: "email" | "host";
  from: number;
  to: number;
  /** The address itself: "help@madeup.example", "madeup.example/size". */
  says: string;
  /** Something of it is not written as it should be. */
  disguised: boolean;
}

const words = (list: string) => list.split(" ").join("|").replaceAll("_", " ");

const AT_LATIN = words(
  "at aet arroba la_arroba arobase arrobase l'arobase arobas chiocciola chiocciolina klammeraffe affe a_cong a_vong a_moc a_keong a_bundar alias",
);
/** These name the sign and nothing else. */
const AT_SURE =
  /arroba|arr?obas|chiocciol|klammeraffe|a (?:cong|vong|moc|keong|bundar)|艾特|圈a|小老鼠|アットマーク|골뱅이|แอดไซน์|[([{<]|@/u;
const AT_EASTERN = "艾特|圈a|小老鼠|アットマーク|アット|あっと|골뱅이|앳|แอดไซน์|แอท|แอ็ท|เอท|แอด";
const DOT_LATIN = words("dot punto pto ponto punkt point titik tuldok cham noktah");
const DOT_EASTERN = "点|點|丶|점|쩜|닷|ドット|どっと|ดอท|ดอต|ด็อท|จุด";

const AT = `(?: ?@ ?|#| ?[([{<] ?(?:${AT_LATIN}|${AT_EASTERN}|@|a|et|$) ?[)\\]}>] ?| (?:${AT_LATIN}|chez|bei|presso) | ?(?:${AT_EASTERN}) ?)`;
const WORD_DOT = `(?: ?[([{<] ?(?:\\.|${DOT_LATIN}|${DOT_EASTERN}) ?[)\\]}>] ?| (?:${DOT_LATIN}) | ?(?:${DOT_EASTERN}) ?)`;
const DOT = `(?:\\.| {1,2}\\. {0,2}|\\. (?=(?:com|example|net)(?! ?[a-z0-9{]))| ?[·•。․] ?|${WORD_DOT})`;
/** Dashes and lines said in words, inside a name. */
const JOIN =
  "(?: (?:minus|bindestrich|strich|unterstrich|hyphen|dash|underscore|guion(?: bajo| medio)?|hifen|traco(?: baixo)?|sublinhado|tiret(?: bas)?|trait d'union|trattino(?: basso)?|gitling|strip|garis bawah|sengkang|gach (?:ngang|duoi|noi)) |(?: ?(?:ハイフン|アンダーバー|하이픈|언더바|下划线|横杠|ขีดล่าง|ขีด) ?))";
const LABEL = `[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?(?:${JOIN}[a-z0-9]{1,30})?`;
const EASTERN_TLD = "คอม|닷컴|컴|コム|ドットコム";
const NAME = `[a-z0-9](?:[a-z0-9._+-]{0,40}[a-z0-9])?(?:${JOIN}[a-z0-9._]{1,30})?`;
/** Names of mailboxes that shops have: after them a weaker word may stand for the sign. */
const MAILBOXES =
  /^(?:info|contact|kontakt|contacto|contato|contatti|services?|servicio|servis|support|soporte|suporte|help|hilfe|aide|sav|sales|ventas|vendas|vendite|cs|hello|hola|mail|shop|tienda|boutique|admin|claims?|care|garantie|garantia)$/;

const EMAIL = new RegExp(
  `(?<![a-z0-9._+-])(?<name>${NAME})(?<at>${AT})(?<host>${LABEL}(?:${DOT}(?:${LABEL}|${EASTERN_TLD})){0,4})(?![a-z0-9])`,
  "gu",
);
const HOST = new RegExp(
  `(?<![a-z0-9@-])(?<![a-z0-9]\\.)(?<scheme>h ?[tx] ?[tx] ?p ?s? ?: ?/ ?/ ?)?(?<host>${LABEL}(?:${DOT}(?:${LABEL}|${EASTERN_TLD})){1,4})(?<path>(?: ?/ ?[a-z0-9._~%/?#=&+@-]{1,80})?)(?![a-z0-9])`,
  "gu",
);
const DOTS = new RegExp(DOT, "gu");
const SCHEME = /h ?[tx] ?[tx] ?p ?s? ?: ?\/ ?\/ ?[^\s]{2,80}/u;
/** What each kind of address is made with; a text without any of it needs no reading. */
const SOME_AT = new RegExp(
  `@|[a-z0-9]#[a-z]|[([{<] ?(?:a|et|\\$) ?[)\\]}>]|(?<![a-z])(?:${AT_LATIN}|chez|bei|presso)(?![a-z])|${AT_EASTERN}`,
);
const SOME_DOT = new RegExp(
  `[a-z0-9]\\.[a-z]|[a-z0-9] {1,2}\\. {0,2}[a-z]|\\. (?:com|example|net)|[·•․]|。(?=[a-z])|[([{<] ?\\. ?[)\\]}>]|(?<![a-z])(?:${DOT_LATIN})(?![a-z])|[a-z0-9-] ?(?:${DOT_EASTERN}) ?[a-zคコ닷컴]|/ ?/`,
);

const MAIL_HOST =
  /^(?:g-?mail|googlemail|hotmail|outlook|yahoo|ymail|icloud|qq|163|126|foxmail|gmx|web|naver|daum|hanmail|live|proton(?:mail)?|orange|libero|mail)$/;
/** Endings that are no words of our languages. */
const SURE_ENDING =
  /^(?:com|net|org|info|biz|xyz|icu|cn|tw|hk|jp|kr|vn|th|ph|sg|uk|br|mx|eu|cc|io|ly|gd|ee|gg|tv|example|test|invalid|gov|edu|cl|pe|ru|nl|pl|ch|ua|cz|hu|gr|tr|ae|sa|nz|au|คอม|닷컴|컴|コム|ドットコム)$/;
/** Endings that are words somewhere; sure only beside another sign of an address. */
const WORD_ENDING =
  /^(?:de|it|es|fr|pt|at|be|my|id|me|is|in|to|no|so|la|us|ca|co|am|se|do|ar|ie|za|fi|dk|shop|store|online|site|link|top|club|live|vip|app|dev|page|blog|pro|one|web|asia|ai|re|to|at|lu|li|bio|ws|fm|gy|be|gl|st|sh|store|world|cat|fun|art|today|team|zone|life|host|space|tech)$/;
const WEB =
  /(?<![a-z])(?:www|https?|(?:web|sito|site)s?|website|web ?sites?|sitio|pagina|laman|trang|webseite|seite|homepage|boutique|online|online ?shop|onlineshop|tienda|loja|toko|kedai|negozio|portal|portail|link|lien|url|domain|dominio|domaine|internet|google|cari|e-?mail|mail|correo|courriel|posta|drive|address|adresse|indirizzo|endereco|direccion|visit|visite[nrz]?|besuch\w{0,3}|shop unter|unter|schauen sie|go to)(?![a-z])|官网|官網|网站|網站|网址|網址|サイト|ホームページ|通販|홈페이지|사이트|자사몰|เว็บ|ลิงก์|ลิ้งก์/u;
/** Right before a host: where to look. */
const LEADS =
  /(?<![a-z])(?:at|on|visit|via|auf|unter|bei|sur|chez|en|em|su|sul|di|cek di|buka|kunjungi|tren|vao|qua|sa)(?: the| our| la| notre| nuestra| nossa| nostro)? $/;
/** Words that stand before "at" in a plain sentence: no mailbox. */
const NO_MAILBOX =
  /^(?:us|me|you|it|them|look|shop|store|site|here|available|buy|order|find|only|sold|online|arrive[sd]?|and|or|was|is|are|get|see|visit|website|web|page|be|home|price|same|now|start|left|back)$/;
const NO_LABEL =
  /^(?:polka|the|and|our|your|a|an|one|this|that|big|small|red|no|en|un|ese|este|al|o|um|este|nesse|le|au|un|pas|den|der|am|ein|il|il|al|un|nuoc|mot)$/;

/**
 * Addresses of mailboxes and pages in a text that is lower case with Latin marks off: whole ones, with "." and "@" as they
 * are, spaced, in brackets or in words of our languages. `marked` is the same text with its marks, for endings that are
 * words without them ("cham com" is no ".com" in "chấm cơm").
 */
export function findAddresses(text: string, marked = text): Address[] {
  const found: Address[] = [];
  if (SOME_AT.test(text))
    for (const match of text.matchAll(EMAIL)) {
      const address = readEmail(match);
      if (address) found.push(address);
    }
  if (!SOME_DOT.test(text)) return found;
  for (const match of text.matchAll(HOST)) {
    const from = match.index;
    if (found.some((one) => one.from < from + match[0].length && one.to > from)) continue;
    const address = readHost(match, text, marked);
    if (address) found.push(address);
  }
  const scheme = SCHEME.exec(text);
  if (scheme && !found.some((one) => one.from < scheme.index + scheme[0].length && one.to > scheme.index)) {
    const says = scheme[0].replace(/^h ?[tx] ?[tx] ?p ?s? ?: ?\/ ?\/ ?/u, "").replace(/[).,;!?]+$/, "");
    found.push({
      kind: "host",
      from: scheme.index,
      to: scheme.index + scheme[0].length,
      says,
      disguised: true,
    });
  }
  return found.slice(0, 12);
}

function readEmail(match: RegExpExecArray): Address | null {
  const { name = "", at = "", host = "" } = match.groups ?? {};
  const [labels, plainDots] = splitHost(host);
  const last = labels.at(-1) ?? "";
  const plainAt = at === "@";
  const sureAt = AT_SURE.test(at);
  if (!sureAt && (NO_MAILBOX.test(name) || name.length < 2)) return null;
  if (/ (?:chez|bei|presso) /.test(at) && !MAILBOXES.test(name)) return null;
  const dotted = labels.length > 1;
  const ending = dotted && (SURE_ENDING.test(last) || WORD_ENDING.test(last));
  const provider = MAIL_HOST.test(labels[0] ?? "");
  if (plainAt && !ending) return null;
  // A social handle after a word: "@ shop" with spaces and no ending.
  if (at.trim() === "@" && !ending) return null;
  if (!ending && !provider && !sureAt) return null;
  if (!ending && !provider && /[([{<]/.test(at) && !/[([{<] ?(?:at|aet|arroba|@|圈a)/u.test(at)) return null;
  let to = match.index + match[0].length;
  let kept = labels;
  if (dotted && !ending) {
    // What follows the address in the sentence is no part of it.
    to = match.index + name.length + at.length + (labels[0]?.length ?? 0);
    kept = labels.slice(0, 1);
  }
  return {
    kind: "email",
    from: match.index,
    to,
    says: `${name}@${kept.map(plainLabel).join(".")}`,
    disguised: !plainAt || !plainDots,
  };
}

function readHost(match: RegExpExecArray, text: string, marked: string): Address | null {
  const { scheme = "", host = "", path = "" } = match.groups ?? {};
  let [labels, plainDots] = splitHost(host);
  let end = match.index + scheme.length + host.length;
  let tail = path;
  // "madeup.com.thanks": the last label that can end an address ends it.
  while (labels.length > 1 && !isEnding(labels.at(-1) ?? "")) {
    const dropped = labels.at(-1) ?? "";
    const rest = text.slice(match.index + scheme.length, end);
    const cut = rest.lastIndexOf(dropped);
    const dots = [...rest.slice(0, cut).matchAll(DOTS)].at(-1);
    end = match.index + scheme.length + (dots?.index ?? cut);
    labels = labels.slice(0, -1);
    tail = "";
    if (end <= match.index) return null;
  }
  if (labels.length < 2) return null;
  const body = text.slice(match.index + scheme.length, end);
  if (!scheme && !isHost(labels, body, tail, text.slice(Math.max(0, match.index - 48), match.index)))
    return null;
  const last = labels.at(-1) ?? "";
  if (!plainDots && marked.slice(end - last.length, end) !== last && /^[a-z]+$/.test(last)) return null;
  const to = tail === "" ? end : end + tail.trimEnd().replace(/[.,;:!?)\]}'"]+$/, "").length;
  return {
    kind: "host",
    from: match.index,
    to,
    says: labels.map(plainLabel).join(".") + text.slice(end, to).replaceAll(" ", ""),
    disguised: !plainDots || /[x ]/.test(scheme) || tail.includes(" "),
  };
}

function isEnding(label: string): boolean {
  return SURE_ENDING.test(label) || WORD_ENDING.test(label);
}

function isHost(labels: readonly string[], written: string, path: string, before: string): boolean {
  const name = labels.at(-2) ?? "";
  const last = labels.at(-1) ?? "";
  const plain = !/[^a-z0-9.-]/.test(written);
  const bracketed = /[([{<]/.test(written);
  const marks = /[-\d]/.test(name) && /[a-z]/.test(name);
  const many = labels.length > 2 && plain && !labels.every((label) => label.length <= 2);
  const supported =
    marks ||
    many ||
    path.includes("/") ||
    labels[0] === "www" ||
    WEB.test(before) ||
    (name.length >= 4 && LEADS.test(before));
  if (
    /^\d+$/.test(name) ||
    (plain && /^v?\d/.test(labels[0] ?? "") && labels.every((label) => /^[\dv]/.test(label)))
  )
    return false;
  if (name.length < 2 && !path.includes("/")) return false;
  if (bracketed) return name.length >= 2;
  if (!plain && (NO_LABEL.test(name) || name.length < 3)) return false;
  if (SURE_ENDING.test(last)) return plain || name.length >= 3;
  return supported && (plain || marks || (WEB.test(before) && name.length >= 4));
}

/** The labels of a host as written, and whether all its dots are plain. */
function splitHost(host: string): [labels: string[], plainDots: boolean] {
  const dots = host.match(DOTS) ?? [];
  return [host.split(DOTS).filter((label) => label !== undefined), dots.every((dot) => dot === ".")];
}

function plainLabel(label: string): string {
  return /^(?:คอม|닷컴|컴|コム|ドットコム)$/u.test(label) ? "com" : label;
}
