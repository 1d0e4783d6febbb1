import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { NAMED_CONCEPTS } from "../../../../../components/learned/words";
import { normaliseText } from "../../../../../lib/text/normalise";
import { tokenise } from "../../../../../lib/text/tokenise";
import { ConceptMatcher } from "../../../../../lib/understanding/instant/concepts";
import { ShopTerms } from "../../../../../lib/understanding/instant/learned/shop-terms";
import { entry } from "./teach";

const lexicon = new ConceptMatcher("expose: 发圈,post\nsize: size,尺码\nrefund: refund*");
const namesIn = (terms: ShopTerms, text: string) =>
  terms.match(tokenise(normaliseText(text)).tokens).map((hit) => lexicon.names[hit.concept]);
const NOWHERE = { region: null, products: [] };

it("keeps the lexicon from reading anything else into a product's name", () => {
  const terms = new ShopTerms(lexicon, [entry("发圈")]);
  expect(namesIn(terms, "这个发圈什么尺码")).toEqual(["expose", "size"]);
  terms.use(NOWHERE);
  expect(namesIn(terms, "这个发圈什么尺码")).toEqual(["size"]);
  expect(terms.find("这个发圈").map(({ term }) => term)).toEqual(["发圈"]);
  terms.use(null);
  expect(namesIn(terms, "这个发圈什么尺码")).toEqual(["expose", "size"]);
});

it("puts the concept there that the shop means, in reading order", () => {
  const terms = new ShopTerms(lexicon, [entry("Measure-ments", { means: { concept: "size" } })]);
  terms.use(NOWHERE);
  expect(namesIn(terms, "refund? measure ments, please post")).toEqual(["refund", "size", "expose"]);
  expect(namesIn(terms, "measurements")).toEqual([]);
});

it("finds terms of several scripts, wherever spaces stand", () => {
  const terms = new ShopTerms(
    lexicon,
    ["iPhone保护套", "蓝色 size M", "USB 케이블", "size M 蓝"].map((term) => entry(term)),
  );
  terms.use(NOWHERE);
  const found = (text: string) => terms.find(text).map(({ term }) => term);
  for (const text of ["有iPhone保护套吗", "iPhone 保护套手机壳", "Iphone保护套", "my iphone保护套!"])
    expect(found(text), text).toEqual(["iPhone保护套"]);
  for (const text of ["要蓝色 size M的", "蓝色size m", "蓝色 SIZE M please"])
    expect(found(text), text).toEqual(["蓝色 size M"]);
  expect(found("USB 케이블은 있어요?")).toEqual(["USB 케이블"]);
  expect(found("size M 蓝色")).toEqual(["size M 蓝"]);
  for (const text of ["蓝色 size medium", "myiphone保护套", "iPhone 套"])
    expect(found(text), text).toEqual([]);
});

it("leaves out entries whose concept the lexicon does not have, and terms without letters", () => {
  const terms = new ShopTerms(lexicon, [entry("x", { means: { concept: "gone" } }), entry("!!!")]);
  expect(terms.size).toBe(0);
});

it("offers only subjects that the lexicon has", () => {
  const folder = join(import.meta.dirname, "../../../../../model/lexicon");
  const names = new Set(
    readdirSync(folder).flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .map((line) => line.split(":")[0]),
    ),
  );
  expect(NAMED_CONCEPTS.filter((name) => !names.has(name))).toEqual([]);
  expect(NAMED_CONCEPTS.length).toBeGreaterThan(30);
});
