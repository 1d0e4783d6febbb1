import { describe, expect, it } from "vitest";
import { cutQuotes } from "../../../../lib/marketplaces/amazon/quotes";

describe("cutQuotes", () => {
  it.each([
    "On Nov 3, 2025, 9:12 AM, Shop <a@marketplace.amazon.com> wrote:",
    "On Nov 3, 2025, 9:12 AM, Shop <a@marketplace.amazon.com>\nwrote:",
    "Am 03.11.2025 um 09:12 schrieb Shop <a@marketplace.amazon.de>:",
    "Le 3 nov. 2025 à 09:12, Shop a écrit :",
    "El 3 nov 2025, a las 9:12, Shop escribió:",
    "Il giorno 3 nov 2025 alle 09:12 Shop ha scritto:",
    "Em 3 de nov. de 2025, 09:12, Shop escreveu:",
    "2025年11月3日(月) 9:12 Shop <a@marketplace.amazon.co.jp>:",
    "-----Original Message-----",
    "-------- Ursprüngliche Nachricht --------",
    "From: Shop\nSent: Monday\nSubject: Order",
    "Von: Shop\nGesendet: Montag",
  ])("cuts everything below %s", (lead) => {
    expect(cutQuotes(`My words.\n\n${lead}\nold words`)).toEqual({ text: "My words.", quoted: true });
  });

  it("keeps words that stand below a marked quote", () => {
    const text = "On Nov 3, 2025, 9:12 AM, Shop wrote:\n> old\n>\n> older\n\nMy answer.";
    expect(cutQuotes(text)).toEqual({ text: "My answer.", quoted: true });
  });

  it.each([
    "On Monday you wrote:\nit ships tomorrow. It did not. I will file a claim.",
    "From: where does it ship?\nI live in a village.",
    "I wrote at 9:12 and nobody answered:",
  ])("leaves the buyer's own words: %s", (text) => {
    expect(cutQuotes(text)).toEqual({ text, quoted: false });
  });
});
