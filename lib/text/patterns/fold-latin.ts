/**
 * Takes the marks off Latin letters without changing any offset; other scripts stay as they are (a Thai or kana mark is
 * a letter of its own).
 */
export function foldLatinMarks(text: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff\u2018\u2019]/.test(text)) return text;
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const code = text.charCodeAt(i);
    if (unit === "\u2019" || unit === "\u2018") folded += "'";
    else if (code < 0xc0 || (code > 0x24f && (code < 0x1e00 || code > 0x1eff))) folded += unit;
    else if (unit === "đ") folded += "d";
    else if (unit === "ø") folded += "o";
    else if (unit === "ł") folded += "l";
    else folded += unit.normalize("NFD").charAt(0);
  }
  return folded;
}
