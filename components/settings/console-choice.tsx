import { useState } from "react";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import { SwitchRow } from "../controls/choice";
import { useWords } from "../surface/locale";
import { AmazonNotice } from "./amazon-notice";

/** A console that can be switched. */
export interface ConsoleOption {
  id: MarketplaceId;
  /** `after_notice`: can be switched on only through its notice. */
  consent: "from_start" | "after_notice";
}

export interface ConsoleChoiceProps {
  consoles: readonly ConsoleOption[];
  on: readonly MarketplaceId[];
  /** `noticed`: the agent has just read and accepted the console's notice. */
  onChange: (on: MarketplaceId[], noticed: boolean) => void;
}

/** Which consoles are read. One with a notice asks every time that it is switched on. */
export function ConsoleChoice({ consoles, on, onChange }: ConsoleChoiceProps) {
  const t = useWords();
  const [asking, setAsking] = useState<MarketplaceId | null>(null);
  return (
    <>
      <div className="divide-y divide-line">
        {consoles.map(({ id, consent }) => (
          <SwitchRow
            key={id}
            testId={`console-${id}`}
            label={t(`marketplace_${id}`)}
            hint={consent === "after_notice" && !on.includes(id) ? t("consoleAfterNotice") : undefined}
            on={on.includes(id)}
            onChange={(next) => {
              if (!next)
                onChange(
                  on.filter((other) => other !== id),
                  false,
                );
              else if (consent === "after_notice") setAsking(id);
              else onChange([...on, id], false);
            }}
          />
        ))}
      </div>
      <AmazonNotice
        open={asking !== null}
        onClose={() => setAsking(null)}
        onAccept={() => {
          if (asking) onChange([...on, asking], true);
          setAsking(null);
        }}
      />
    </>
  );
}
