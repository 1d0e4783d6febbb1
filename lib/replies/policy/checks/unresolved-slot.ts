import { BEFORE_NAME, SLOT_WORDS, SURE_SLOT_WORDS, TITLES } from "../packs/slot-words";
import type { RawFinding, ReplyCheck } from "../reply-view";

/** Our own slots; in a template they stand where they belong. */
const OWN_SLOT = /\{{2,}[^{}\n]{0,60}\}{2,}/gu;
/** Money that stands around a gap. */
const MONEY = "(?:€|\\$|£|¥|₱|฿|₫|rp|rm|r\\$|usd|eur|euros?|円|元|块|원|บาท|đ|php|sgd)";
const DIGIT_AFTER_NULL =
  "(?:eins?|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|null|komma|problem\\w{0,2}|euro|prozent|ahnung|grad)";

/** Brackets and lines are looked into only where the text has some. */
type Hole = readonly [what: string, pattern: RegExp, sign?: RegExp];
let patterns: readonly Hole[] | null = null;

function readPatterns(): readonly Hole[] {
  patterns ??= [
    [
      "braces",
      /[{｛]{2,}[^{}｛｝\n]{0,60}(?:[}｝]{1,}|$)|\$?[{｛][\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,40}[}｝]|\{\d{1,2}\}|\{\}/gu,
      /[{｛]/,
    ],
    [
      "brackets",
      new RegExp(
        `[[【〔〖<＜［]\\s?#?(?:${SLOT_WORDS})\\s?[\\]】〕〗>＞］]|[（(]\\s?(?:${SURE_SLOT_WORDS})\\s?[）)]`,
        "giu",
      ),
      /[[【〔〖<＜［（(]/,
    ],
    [
      "square brackets",
      /\[\[[^[\]\n]{1,40}\]\]|\[[\p{L}]+_[\p{L}_]+\]|\[\s{0,4}\]|[<＜]\p{L}+_[\p{L}_]+[>＞]|<<[^<>\n]{1,40}>>|\[\p{Lu}{4,20}(?: \p{Lu}{2,20}){0,3}\](?=[ ,.]*(?:$|[\p{Ll},.]))/gu,
      /[[<＜]/,
    ],
    [
      "letters to fill in",
      /(?<![A-Za-z0-9])(?:XXX+(?![A-Za-z]|\s?L)|xxxx+|X{2,}[-/.,:]X{2,}(?:[-/.:]X{2,})?)(?![A-Za-z0-9])/gu,
      /[xX]{2}/,
    ],
    [
      "letters to fill in",
      /(?<![\p{L}\p{N}])[A-Z]{2,4}X{4,}(?![\p{L}\p{N}])|Ｘ{3,}|(?<![A-Z])(?:OOO|OO)(?= ?(?:님|고객|씨|様|さん))/gu,
      /X{4}|Ｘ{3}|OO/,
    ],
    ["letters to fill in", /(?:#|no\.?|number|id|code|nr\.?|号|號|:)\s?x{2,}(?![\p{L}\p{N}])/giu, /[xX]{2}/],
    [
      "letters to fill in",
      new RegExp(`(?<![\\p{L}\\p{N}])(?:X{2,}(?=\\s?${MONEY}))|(?<=${MONEY}\\s?)X{2,}(?![\\p{L}])`, "gu"),
      /XX/,
    ],
    [
      "letters to fill in",
      /(?<![A-Za-z])(?:DD|TT|JJ|GG|dd|HH)[./-](?:MM|mm)[./-](?:YYYY|JJJJ|AAAA|YY|yyyy|aaaa)(?![A-Za-z])|(?<![A-Za-z])(?:YYYY|JJJJ|AAAA|yyyy)[./-]MM[./-](?:DD|TT|dd)(?![A-Za-z])/g,
      /[YJAya]{2}/,
    ],
    [
      "blanked letters",
      /某某(?!某?人)|××+|ＸＸ+|(?<![〇一二三四五六七八九])[〇○◯●△▲□]{2,}(?![〇一二三四五六七八九])|[〇○◯●△▲□](?=月|日|円|時)|\*{3,}(?= ?(?:님|고객|様|さん|先生|女士))/gu,
      /某某|[×ＸX〇○◯●△▲□]|\*{3}/,
    ],
    [
      "line to fill in",
      /_{3,}|[_＿]{2,}(?=[,.]?[_＿]{0,4}\s?(?:€|\$|£|円|元|원|euro|đ))|(?<=(?:€|\$|£|₱|rp|rm)\s?)[_＿]{2,}(?:[,.][_＿]{2,})?|\.{6,}|…{3,}/giu,
      /[_＿]{2}|\.{6}|…{3}/,
    ],
    [
      "format code",
      /(?<![\d%])%(?:\d\$)?[sd](?![\p{L}\p{N}])|(?<!\d)%\p{L}+(?:_\p{L}+){0,3}%|\$\$?[A-Z_]{4,}\$?(?!\d)|#{2,}[\p{L}_ ]{2,30}#{2,}|\*\*[A-Z_]{3,20}\*\*|(?<=^(?:Hi|Hello|Dear|Hallo|Hola|Olá|Oi|Ciao|Bonjour|Liebe|Lieber|Halo|Hai|Chào|Gentile|Cher|Estimad[oa]|Prezad[oa]) )(?:NAME|NOMBRE|NOME|NOM|VORNAME|NAMA|KUNDE|CLIENTE|CUSTOMER|BUYER|PRÉNOM|TÊN|PANGALAN)(?=[,!: ])|\[object Object\]|#REF!|#N\/A|#NAME\?/gu,
      /[%$#*[]|NAME|NOM|NAMA|KUNDE|CLIENTE|CUSTOMER|BUYER|TÊN|PANGALAN|PRÉNOM/,
    ],
    [
      "empty value",
      new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:undefined|NaN)(?![\\p{L}\\p{N}_])|(?<=(?:dear|hi|hello|hallo|hola|bonjour|olá|ciao|order|bestellung|pedido|commande|number|nr\\.|#|:|订单号|订单|주문번호) ?)null(?![\\p{L}\\p{N}]|[ ,-]{1,2}${DIGIT_AFTER_NULL})|null(?= ?(?:님|様|さん|先生))`,
        "giu",
      ),
      /undefined|nan|null/i,
    ],
    [
      "note to oneself",
      /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|lorem ipsum)(?![\p{L}\p{N}])|[（(](?:←|※|→)[^）)\n]{1,24}[）)]/gu,
      /TODO|TBD|TBC|FIXME|lorem|[（(][←※→]/,
    ],
    [
      "note to oneself",
      /(?<![\p{L}])(?:PONER|INSERTAR|COMPLETAR|INSERIR|PREENCHER|METTRE|COMPLÉTER|À COMPLÉTER|INSERIRE|COMPLETARE|EINFÜGEN|EINSETZEN|AUSFÜLLEN|INSERT|FILL IN|ENTER) (?:\p{Lu}{2,20})(?: \p{Lu}{2,20}){0,3}(?![\p{L}])/gu,
      /(?:ER|AR|IR|TRE|RE|EN|RT|IN) \p{Lu}{2}/u,
    ],
    [
      "greeting without a name",
      new RegExp(
        `(?<=^|\\n|[.!?] )[¡¿]?(?:${BEFORE_NAME})(?: (?:${TITLES})\\.?)?(?:[ \\u3000]{1,3}[,，、:]|[ \\u3000]{1,3}!(?=\\s{0,2}\\n))(?=\\s|$)`,
        "giu",
      ),
      /[ \u3000][,，、:!]/,
    ],
    [
      "greeting without a name",
      /(?:尊敬的|亲爱的|親愛的)\s?[:：,，]|(?<=^(?:Hi|Hello|Dear|Hola|Estimad[oa]|Ol[áa]|Oi|Bonjour|Cher|Chère|Hallo|Liebe[r]?|Ciao|Gentile|Halo|Hai|Chào) )\([^()\n]{2,24}\)(?=[,!:])|^\s{0,3}(?:様|さま|님|씨)[、,，\s]|(?<=^|\n)(?:Hi|Hello|Hola|Hallo|Olá|Oi|Ciao|Halo|Hai|¡Hola) (?:,|!(?=\s|$))/gu,
    ],
  ];
  return patterns;
}

/** Slots, brackets and other marks that somebody forgot to fill in. */
export const checkUnresolvedSlot: ReplyCheck = ({ source }, { kind }) =>
  findSlots(kind === "template" ? source.replace(OWN_SLOT, (slot) => "a".repeat(slot.length)) : source);

/** The holes of a text, by what they look like. */
export function findSlots(text: string): RawFinding[] {
  return readPatterns().flatMap(([what, pattern, sign]): RawFinding[] => {
    if (sign && !sign.test(text)) return [];
    const spans = [...text.matchAll(pattern)].slice(0, 8).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (spans.length === 0) return [];
    return [{ class: "unresolved_slot", rule: `any/unresolved_slot/${what}`, spans, rewrite: null }];
  });
}
