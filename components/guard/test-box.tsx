import { CircleCheck } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import { MARKETPLACES, type MarketplaceId } from "../../lib/domain/marketplace";
import { SelectField, TextArea } from "../controls/field";
import { useLocale, useWords } from "../surface/locale";
import { applyFix, FindingList } from "./finding-list";
import { useGuardWords } from "./words";

/** Destinations that the rules tell apart, and the consoles' own. */
const MARKETS = "US GB DE FR ES IT SG MY TH ID VN PH TW BR MX JP KR".split(" ");

export interface TestBoxProps {
  check: (text: string, marketplace: MarketplaceId, market: string | null) => ReportedFinding[];
}

/** A text, a place, and what the rules say of it while she types. */
export function TestBox({ check }: TestBoxProps) {
  const t = useWords();
  const g = useGuardWords();
  const locale = useLocale();
  const [text, setText] = useState("");
  const [marketplace, setMarketplace] = useState<MarketplaceId>("shopee");
  const [market, setMarket] = useState("");
  const settled = useDeferredValue(text);
  const findings = useMemo(
    () => (settled.trim() === "" ? [] : check(settled, marketplace, market || null)),
    [check, settled, marketplace, market],
  );
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames([locale.replace("_", "-")], { type: "region" });
    return MARKETS.map((value) => ({ value, label: names.of(value) ?? value }));
  }, [locale]);
  return (
    <div className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-3">
      <TextArea
        label={g("tryText")}
        placeholder={g("tryPlaceholder")}
        dir="auto"
        rows={3}
        maxLength={8000}
        value={text}
        data-testid="try-text"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={g("tryMarketplace")}
          testId="try-marketplace"
          value={marketplace}
          onChange={setMarketplace}
          options={MARKETPLACES.map((value) => ({ value, label: t(`marketplace_${value}`) }))}
        />
        <SelectField
          label={g("tryMarket")}
          testId="try-market"
          value={market}
          onChange={setMarket}
          options={[{ value: "", label: g("tryAnyMarket") }, ...countries]}
        />
      </div>
      {findings.length > 0 ? (
        <FindingList
          text={settled}
          findings={findings}
          onFix={(finding) => setText(applyFix(settled, finding))}
        />
      ) : settled.trim() === "" ? null : (
        <p className="flex items-center gap-1.5 text-xs text-good" data-testid="try-clean">
          <CircleCheck aria-hidden="true" className="size-4" />
          {g("guard_clean")}
        </p>
      )}
    </div>
  );
}
