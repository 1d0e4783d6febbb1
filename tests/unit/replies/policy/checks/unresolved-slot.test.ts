import { describe, expect, it } from "vitest";
import { checkUnresolvedSlot } from "../../../../../lib/replies/policy/checks/unresolved-slot";
import { runCheck } from "../reply-context";

describe("unresolved slot", () => {
  it.each([
    ["Hi {{buyer_name}}", "{{buyer_name}}"],
    ["Hi {name}", "{name}"],
    ["order [order no] ships", "[order no]"],
    ["number <tracking>", "<tracking>"],
    ["order XXX ships", "XXX"],
    ["Hello %s", "%s"],
    ["Dear , your parcel", "Dear ,"],
    ["Hi undefined, hello", "undefined"],
    ["您好，订单【订单号】已发货", "【订单号】"],
    ["Hola [nombre]", "[nombre]"],
    ["注文番号____です", "____"],
    ["Liebe , danke", "Liebe ,"],
    ["[INSERT DATE HERE]", "[INSERT DATE HERE]"],
  ])("finds the hole in: %s", (text, words) => {
    expect(runCheck(checkUnresolvedSlot, text)).toContain(`unresolved_slot: ${words}`);
  });

  it.each([
    "[New] Case [Free shipping] in size XXXL",
    "【新品】手机壳",
    "Thanks xxx",
    "100%silk, 5%discount",
    "I <3 it",
    "Dear Anna, hello",
    "Bonjour ! Merci",
    "Hi! It is in stock…",
    "The null hypothesis",
    "iPhone XXS",
  ])("leaves alone: %s", (text) => {
    expect(runCheck(checkUnresolvedSlot, text)).toEqual([]);
  });

  it("lets a template keep its own slots but no others", () => {
    expect(runCheck(checkUnresolvedSlot, "Hi {{buyer_name}}", { kind: "template" })).toEqual([]);
    expect(runCheck(checkUnresolvedSlot, "Hi [name]", { kind: "template" })).toHaveLength(1);
  });
});
