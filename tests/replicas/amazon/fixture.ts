import { amazonScenario } from "../scenario/amazon";
import type { ScriptedConversation } from "../shared/scenario-types";

/** Two cases that stand in as long as the scenario holds none. Every person and number is made up. */
const STAND_IN: ScriptedConversation[] = [
  {
    id: "az-mara",
    marketplace: "amazon",
    lang: "en",
    mood: "calm",
    buyer: { id: "b-mara", name: "Mara Quill", avatarHue: 200 },
    shop: { id: "s-1", name: "Tidewater Home", region: "US" },
    order: {
      id: "302-1234567-7654321",
      status: "Delivered",
      item: "Linen Table Runner, 180 cm, Sage",
      total: "$34.90",
      tracking: "TBA000111222333",
    },
    unread: 1,
    history: [
      { from: "buyer", kind: "text", text: "Hello, when will my order ship?", minutesAgo: 4300 },
      {
        from: "automatic",
        kind: "text",
        text: "Thank you for writing. We answer within one day.",
        minutesAgo: 4299,
      },
      { from: "seller", kind: "text", text: "It leaves our warehouse tomorrow morning.", minutesAgo: 4100 },
      { from: "system", kind: "notice", text: "The order was delivered.", minutesAgo: 1500 },
      { from: "buyer", kind: "text", text: "It arrived but the runner is torn at one end.", minutesAgo: 300 },
      { from: "buyer", kind: "image", text: "torn-runner.jpg", minutesAgo: 299 },
    ],
    live: [{ from: "buyer", kind: "text", text: "Can you send another one?", minutesAgo: 0 }],
  },
  {
    id: "az-jonas",
    marketplace: "amazon",
    lang: "de",
    mood: "hostile",
    buyer: { id: "b-jonas", name: "Jonas Feldmann", avatarHue: 20 },
    shop: { id: "s-1", name: "Tidewater Home", region: "US" },
    order: { id: "303-7654321-1234567", status: "Shipped", item: "Ceramic Mug Set", total: "€28.00" },
    history: [{ from: "buyer", kind: "text", text: "Wo bleibt mein Paket?", minutesAgo: 900 }],
    live: [{ from: "buyer", kind: "text", text: "Ich eröffne einen A-bis-z-Antrag.", minutesAgo: 0 }],
  },
];

/** The scripted cases of both Amazon pages. */
export function loadCases(): readonly ScriptedConversation[] {
  return amazonScenario.length > 0 ? amazonScenario : STAND_IN;
}
