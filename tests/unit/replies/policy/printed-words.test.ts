import { describe, expect, it } from "vitest";
import { checkReply } from "../../../../lib/replies/policy";
import { makeContext } from "./reply-context";

const classes = (text: string) =>
  checkReply(text, makeContext({ market: "DE" })).map((finding) => finding.class);

describe("words printed on a product", () => {
  it("are no claim of the shop's", () => {
    expect(classes("The mug says “Best dad in the world” and holds 300 ml.")).toEqual([]);
  });

  it("are one outside of the quotation, or without a product", () => {
    expect(classes("The mug is the best in the world.")).toEqual(["superlative"]);
    expect(classes("We are “the best in the world” and you know it.")).toEqual(["superlative"]);
  });
});
