/** Keys that can be chosen: letters, digits, the slash and function keys; anything else steers the browser or the page. */
const FIT = /^(Key[A-Z]|Digit[0-9]|Numpad[0-9]|F([1-9]|1[0-2])|Slash)$/;

/** True when an `event.code` can be used with Alt. */
export function isFitKey(code: string): boolean {
  return FIT.test(code);
}

/** What is printed on the key of an `event.code`: "Digit1" is "1", "KeyZ" is "Z", "Numpad4" is "Num 4". */
export function keyName(code: string): string {
  return code
    .replace(/^Key|^Digit/, "")
    .replace(/^Numpad/, "Num ")
    .replace("Slash", "/");
}
