/** Little words that only one of these languages has, or has far more often. */
const LATIN: Record<string, RegExp> = {
  en: /\b(?:the|you|your|we|is|are|please|thank|thanks|and|order|will|hello|hi)\b/g,
  es: /\b(?:el|los|las|su|usted|por|gracias|pedido|hola|para|nuestro|está)\b/g,
  pt: /\b(?:você|seu|sua|não|obrigad[oa]|pedido|olá|para|nosso|está|uma)\b/g,
  fr: /\b(?:vous|votre|nous|le|les|est|merci|commande|bonjour|pour|des)\b/g,
  de: /\b(?:sie|ihre?|wir|und|ist|bitte|danke|bestellung|hallo|für|der|die)\b/g,
  it: /\b(?:il|suo|sua|grazie|ordine|ciao|per|siamo|nostro|gentile|della)\b/g,
  id: /\b(?:kak|anda|kami|silakan|terima|kasih|pesanan|yang|dan|tidak|bisa|barang)\b/g,
  ms: /\b(?:awak|encik|kami|sila|terima|kasih|pesanan|yang|dan|tidak|boleh|tuan)\b/g,
  tl: /\b(?:po|ang|ng|mga|salamat|inyong|kayo|namin|order|natin|lang)\b/g,
  vi: /\b(?:bạn|shop|đơn|hàng|cảm|ơn|mình|của|không|vui)\b/g,
};

/** The most likely language of a template's text: by its script, else by its little words; English when nothing speaks. */
export function guessLanguage(text: string): string {
  const plain = text.replace(/\{\{[^}]*\}\}/g, " ");
  const share = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  if (share(/[\u3041-\u30fa]/g) > 0) return "ja";
  if (share(/[\uac00-\ud7a3]/g) > 0) return "ko";
  if (share(/[\u0e01-\u0e4e]/g) > 0) return "th";
  // A brand name in an otherwise Chinese text outweighs it in letters, not in words.
  if (share(/\p{Script=Han}/gu) * 2 >= share(/\p{Script=Latin}+/gu))
    if (share(/\p{Script=Han}/gu) > 0) return "zh";
  if (share(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi) > 0) return "vi";
  const words = plain.toLowerCase();
  let best = "en";
  let most = 0;
  for (const [language, pattern] of Object.entries(LATIN)) {
    const count = words.match(pattern)?.length ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
