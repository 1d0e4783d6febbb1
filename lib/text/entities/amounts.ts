/** A written amount: grouped by spaces or apostrophes, or with points and commas in either role. Bounded. */
export const AMOUNT = String.raw`(?:\d{1,3}(?:[ ']\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,3}){0,4})(?!\d)`;

/**
 * The value of a written amount, or null. With both signs the later is the decimal one; a sign that comes twice, or stands
 * before exactly three digits, groups thousands ("1.234", "150.000") unless the amount is multiplied ("1.250k") or begins
 * with zero.
 */
export function parseAmount(written: string, multiplied = false): number | null {
  const compact = written.replace(/[ ']/g, "");
  const last = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","));
  if (last < 0) return finite(compact);
  const sign = compact.charAt(last);
  const other = sign === "." ? "," : ".";
  const fraction = compact.length - last - 1;
  const repeated = compact.indexOf(sign) !== last;
  const mixed = compact.includes(other);
  const grouping = repeated || (!mixed && fraction === 3 && !multiplied && !/^0/.test(compact));
  if (grouping) return finite(compact.replace(/[.,]/g, ""));
  return finite(`${compact.slice(0, last).replace(/[.,]/g, "")}.${compact.slice(last + 1)}`);
}

function finite(text: string): number | null {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : null;
}
