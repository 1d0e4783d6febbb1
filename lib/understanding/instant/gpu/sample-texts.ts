/** Phrases in a sample text: then it has about as many features as a chat message of middle length. */
const PHRASES = 3;

/** Made up for measuring: what buyers say, in the languages that the model reads. */
const SAYINGS = [
  "where is my parcel",
  "i want my money back",
  "does this fit a size 42",
  "the charger does not work",
  "我的包裹到哪了",
  "可以退货吗",
  "少了一个配件",
  "¿cuándo llega mi pedido?",
  "me llegó el color equivocado",
  "quero trocar por um tamanho maior",
  "ainda não recebi nada",
  "le colis est bloqué depuis lundi",
  "je voudrais une facture",
  "die Lieferung ist immer noch nicht da",
  "passt das in eine kleine Küche",
  "vorrei annullare l'ordine",
  "è arrivato rotto",
  "まだ届いていません",
  "返品したいのですが",
  "배송 언제 되나요",
  "사이즈 교환하고 싶어요",
  "barangnya kapan dikirim kak",
  "ada warna hitam ready?",
  "boleh kurang sikit harga",
  "saya nak tukar alamat",
  "ของยังไม่ถึงเลยค่ะ",
  "มีสีชมพูไหมคะ",
  "shop ơi hàng bị vỡ rồi",
  "cho mình xin mã vận đơn",
  "san na po yung order ko",
  "magkano po pag bulk",
  "thank you so much",
] as const;

/** Texts for measuring and checking a device. The same count gives the same texts. */
export function sampleTexts(count: number): string[] {
  let state = 1;
  const saying = () => {
    // A linear congruential generator with the constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return SAYINGS[Math.floor((state / 2 ** 32) * SAYINGS.length)] ?? SAYINGS[0];
  };
  return Array.from({ length: count }, () => Array.from({ length: PHRASES }, saying).join(" "));
}
