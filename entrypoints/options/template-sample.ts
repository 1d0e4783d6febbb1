import { useMemo } from "react";
import { useOptionWords } from "../../components/surface/option-words";
import type { Sample } from "../../components/templates/sample-reply";
import type { TemplateFragment } from "../../lib/domain/fragment";
import { PAGE_SLOTS } from "../../lib/domain/suggestion";
import type { TemplateSlot, TemplateVariant } from "../../lib/domain/template";
import { fillSlots, fillTypedSlots, listOpenSlots } from "../../lib/replies/fill-slots";
import { expandFragments, listFragmentCalls } from "../../lib/replies/fragments";
import { formatSlotValue } from "../../lib/replies/typed-slots";

/** Makes samples of texts: shared texts in their place, blanks filled with made-up facts. */
export function useSamples(shopName: string) {
  const o = useOptionWords();
  return useMemo(() => {
    const values = Object.fromEntries(PAGE_SLOTS.map((slot) => [slot, o(`sample_${slot}`)]));
    if (shopName) values.shop_name = shopName;
    return (
      variant: TemplateVariant,
      fragments: readonly TemplateFragment[],
      slots: readonly TemplateSlot[],
    ): Sample => {
      const { text, problems } = expandFragments(variant, fragments);
      const region = variant.region || null;
      const format = { language: variant.language, region, now: Date.now() };
      return { parts: fillTypedSlots(text, values, slots, format), problems };
    };
  }, [o, shopName]);
}

/** Names of all blanks in the texts, as they are compared, those of shared texts too. */
export function listUsedSlots(
  variants: readonly TemplateVariant[],
  fragments: readonly TemplateFragment[],
): string[] {
  const calls = new Set(variants.flatMap(({ text }) => listFragmentCalls(text)));
  const names = variants.flatMap((variant) =>
    listOpenSlots(fillSlots(expandFragments(variant, fragments).text, {})),
  );
  // A call that could not be put in is no blank of the template.
  return [...new Set(names)].filter((name) => !calls.has(name));
}

/** Whether a slot's default would be taken as it is. */
export function defaultFits(slot: TemplateSlot, language: string): boolean {
  if (slot.default.trim() === "") return true;
  return formatSlotValue(slot, "", { language, region: null, now: Date.now() }).ok;
}
