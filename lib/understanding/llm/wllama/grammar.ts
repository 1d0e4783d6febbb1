/** A grammar (GBNF) whose only sentences are these texts. */
export function choicesGrammar(choices: readonly string[]): string {
  return `root ::= ${choices.map(quote).join(" | ")}`;
}

/** A literal of the grammar: whatever could end it or start an escape is written by its number. */
function quote(text: string): string {
  const written = text.replace(/["\\\n\r\t]|\p{Cc}/gu, (sign) => {
    const code = sign.codePointAt(0) as number;
    return `\\x${code.toString(16).padStart(2, "0")}`;
  });
  return `"${written}"`;
}
