import { type Finder, type Found, groupPlace, matchAll, oneOf } from "./folded-text";

const BEFORE = "(?<![a-z0-9-])";
const AFTER = "(?![a-z0-9])";

interface Form {
  carrier: string;
  pattern: RegExp;
  /** A check that the carrier prescribes. */
  valid?: (number: string) => boolean;
  /** Digits alone: only with the carrier's name in the message. */
  needs?: RegExp;
}

const form = (carrier: string, body: string, rest: Pick<Form, "valid" | "needs"> = {}): Form => ({
  carrier,
  pattern: new RegExp(`${BEFORE}${body}${AFTER}`, "g"),
  ...rest,
});

/** Most telling first. */
const FORMS: readonly Form[] = [
  form("UPS", "1z[a-z0-9]{16}", { valid: isUps }),
  form("SPX", "spx[a-z]{2}[a-z0-9]{8,16}"),
  form("4PX", "4px\\d{10,16}[a-z]{0,2}"),
  form("YunExpress", "yt\\d{16}"),
  form("Cainiao", "lp\\d{14,17}"),
  form("J&T", "j[toxpdz]\\d{10,13}"),
  form("Flash Express", "th\\d{8,14}[a-z]\\d?[a-z]?"),
  form("DHL", "jjd\\d{12,22}"),
  form("Post", "[a-z]{2} ?\\d{3} ?\\d{3} ?\\d{3} ?[a-z]{2}", { valid: isS10 }),
  form("USPS", "9[1-5]\\d{2}(?: ?\\d{4}){4}(?: ?\\d{2})?", { needs: /\busps\b/ }),
  form("FedEx", "(?:\\d{12}|\\d{15}|\\d{20}|\\d{22}|\\d{4} \\d{4} \\d{4})", { needs: /\bfed ?ex\b/ }),
  form("DHL", "\\d{10,11}", { needs: /\bdhl\b/ }),
  form("J&T", "\\d{12}", { needs: /j ?& ?t|\bjnt\b/ }),
];

const TRACKING_WORDS = oneOf(
  "tracking number,tracking no,tracking code,tracking id,tracking,track no,awb,waybill,consignment,no resi,nomor resi,resi,no tracking,nombor penjejakan,快递单号,物流单号,运单号,单号,快遞單號,物流單號,追跡番号,送り状番号,伝票番号,송장번호,운송장번호,운송장,เลขพัสดุ,เลขแทรค,mã vận đơn,vận đơn,numéro de suivi,sendungsnummer,código de rastreamento,código de rastreio,rastreio,número de seguimiento,número de rastreo,guía,numero di tracking,numero di spedizione,codice di tracciamento".split(
    ",",
  ),
);
const NAMED = new RegExp(
  `(?<![a-z订訂])(?:${TRACKING_WORDS})(?![a-z])[^a-z0-9\\n]{0,4}(?:is|es|adalah|ist|est)?[^a-z0-9\\n]{0,3}(?<number>[a-z0-9]{8,26})${AFTER}`,
  "dg",
);

/** Tracking numbers by their form and check digit, by a carrier's name, or after words for one. */
export const findTrackingNumbers: Finder = ({ text }) => {
  if (!/\d{3}/.test(text)) return [];
  const byForm = FORMS.filter(({ needs }) => !needs || needs.test(text)).flatMap(
    ({ carrier, pattern, valid }) =>
      matchAll(text, pattern).flatMap((match) =>
        valid && !valid(compact(match[0]))
          ? []
          : [found(match[0], carrier, match.index, match.index + match[0].length)],
      ),
  );
  const byWord = matchAll(text, NAMED).flatMap((match) => {
    const number = match.groups?.number ?? "";
    const { from, to } = groupPlace(match, "number");
    if (number.replace(/\D/g, "").length < 6 || byForm.some((other) => other.from < to && other.to > from))
      return [];
    return [found(number, null, from, to)];
  });
  return [...byForm, ...byWord];
};

function found(number: string, carrier: string | null, from: number, to: number): Found {
  return { kind: "tracking_number", from, to, detail: { number: compact(number), carrier } };
}

function compact(number: string): string {
  return number.replace(/ /g, "").toUpperCase();
}

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Universal Postal Union standard S10: the ninth digit checks the eight before it (weights 8 6 4 2 3 5 9 7, modulo 11). */
export function isS10(number: string): boolean {
  const digits = number.replace(/\D/g, "");
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number)) return false;
  const sum = S10_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = 11 - (sum % 11);
  return Number(digits[8]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** UPS: the last digit checks the fifteen characters after "1Z", letters counted as their code less 63, modulo 10. */
export function isUps(number: string): boolean {
  const body = [...number.slice(2)].map((sign) =>
    /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10,
  );
  if (body.length !== 16) return false;
  const sum = body.slice(0, 15).reduce((total, value, i) => total + value * (i % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === body[15] && /\d$/.test(number);
}
