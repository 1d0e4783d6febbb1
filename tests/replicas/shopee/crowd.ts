import type { ScriptedConversation, ScriptedMessage } from "../shared/scenario-types";

/** Idle conversations that fill the list. All names, numbers and lines are made up; the first and the seventh share a name. */
const NAMES = [
  "lily.home.corner",
  "tanwk_82",
  "bukit_runner",
  "noodle.on.the.balcony",
  "kittycat9010",
  "siewling.c",
  "lily.home.corner",
  "adhira_n",
  "jomaris.plays",
  "weekend_potter",
  "boonlay_bikes",
  "mr.pineapple",
  "quietstudio",
  "rainy.june",
  "farid_k3",
  "seven_socks",
];

const LINES: readonly [buyer: string, seller: string][] = [
  ["Hi, is this still available in grey?", "Hello! Yes, grey is in stock, you can order it now."],
  ["Does the lamp come with a bulb?", "Hi, the bulb is included in the box."],
  ["Bila stok masuk lagi?", "Hai, stok baru masuk minggu depan ya."],
  ["What is the length of the cable?", "The cable is 1.8 m long."],
  ["Received, thank you!", "You are welcome, enjoy it!"],
  ["Can combine shipping for two orders?", "Please put both items in one cart, then it is one parcel."],
  ["สินค้าพร้อมส่งไหมคะ", "พร้อมส่งค่ะ"],
  ["Bisa kirim hari ini kak?", "Bisa kak, pesanan sebelum jam 2 dikirim hari ini."],
];

/** `count` idle conversations, each older than the one before. */
export function makeCrowd(count: number): ScriptedConversation[] {
  return Array.from({ length: count }, (_, i) => {
    const name = NAMES[i % NAMES.length] as string;
    const [asked, answered] = LINES[i % LINES.length] as [string, string];
    const start = 60 * 5 + i * i * 47;
    return {
      id: String(8_800_100_000 + i * 7_919),
      marketplace: "shopee",
      lang: "en",
      mood: "calm",
      buyer: { id: String(55_100_000 + i * 131), name, avatarHue: (i * 67 + 20) % 360 },
      shop: { id: "40110022", name: "Nordlys Home", region: "SG" },
      unread: i === 2 || i === 5 ? 1 : 0,
      history:
        i === 2 || i === 5
          ? [line("buyer", asked, start)]
          : [line("buyer", asked, start + 9), line("seller", answered, start)],
      live: [],
    };
  });
}

const line = (from: ScriptedMessage["from"], text: string, minutesAgo: number): ScriptedMessage => ({
  from,
  kind: "text",
  text,
  minutesAgo,
});

/** Message `i` of a generated history, three minutes apart; every text is different. */
export function makeFiller(i: number, count: number): ScriptedMessage {
  const [asked, answered] = LINES[i % LINES.length] as [string, string];
  const fromBuyer = i % 3 !== 2;
  return line(fromBuyer ? "buyer" : "seller", `${fromBuyer ? asked : answered} (${i + 1})`, (count - i) * 3);
}
