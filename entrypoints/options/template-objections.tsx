import { applyFix } from "../../components/guard/finding-list";
import { TemplateFindings, TemplateMark } from "../../components/guard/template-findings";
import { useLocale } from "../../components/surface/locale";
import type { Template } from "../../lib/domain/template";
import { describeObjections, useObjections } from "./template-check";

/** A template's mark in a list. */
export function TemplateObjectionMark({ template }: { template: Template }) {
  const locale = useLocale();
  return <TemplateMark objections={describeObjections(useObjections(template), locale)} />;
}

/** What the guard says of one text of a template that is being written. */
export function VariantObjections({
  draft,
  at,
  onText,
}: {
  draft: Template;
  at: number;
  onText: (text: string) => void;
}) {
  const locale = useLocale();
  const found = useObjections(draft).filter(({ variant }) => variant === at);
  const text = draft.variants[at]?.text ?? "";
  return (
    <TemplateFindings
      text={text}
      objections={describeObjections(found, locale)}
      onFix={(finding) => onText(applyFix(text, finding))}
    />
  );
}
