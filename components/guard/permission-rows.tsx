import { Plus, Trash2 } from "lucide-react";
import { MARKETPLACES } from "../../lib/domain/marketplace";
import type { Permission } from "../../lib/domain/user-rule";
import { Button, IconButton } from "../controls/button";
import { SelectField, TextField } from "../controls/field";
import { useWords } from "../surface/locale";
import { useGuardWords } from "./words";

/** Currencies of the consoles' markets, ISO 4217. */
const CURRENCIES = [
  ...["USD", "EUR", "GBP", "SGD", "MYR", "THB", "IDR", "VND", "PHP", "TWD", "BRL", "MXN", "COP", "CLP"],
  ...["JPY", "CAD", "AUD", "PLN", "SEK", "INR", "AED", "SAR", "TRY", "ZAR", "CNY", "KRW", "HKD"],
];

export interface PermissionRowsProps {
  permissions: readonly Permission[];
  onChange: (permissions: Permission[]) => void;
}

/** How much she may promise, a line for each marketplace and currency. */
export function PermissionRows({ permissions, onChange }: PermissionRowsProps) {
  const t = useWords();
  const g = useGuardWords();
  const change = (at: number, part: Partial<Permission>) =>
    onChange(permissions.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <div className="flex flex-col gap-2">
      {permissions.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be equal while one is being changed
        <div key={at} data-testid="permission" className="flex items-end gap-2">
          <SelectField
            bare
            label={g("tryMarketplace")}
            testId="permission-marketplace"
            value={one.marketplace}
            onChange={(marketplace) => change(at, { marketplace })}
            options={[
              { value: "any" as const, label: g("anyMarketplace") },
              ...MARKETPLACES.map((value) => ({ value, label: t(`marketplace_${value}`) })),
            ]}
          />
          <TextField
            bare
            label={g("amount")}
            type="number"
            min={0}
            step="any"
            inputMode="decimal"
            className="w-28"
            data-testid="permission-amount"
            defaultValue={one.amount}
            onBlur={(event) => {
              const amount = event.target.valueAsNumber;
              if (amount >= 0 && amount !== one.amount) change(at, { amount });
            }}
          />
          <SelectField
            bare
            label={g("currency")}
            testId="permission-currency"
            value={one.currency}
            onChange={(currency) => change(at, { currency })}
            options={[...new Set([one.currency, ...CURRENCIES])].map((value) => ({ value, label: value }))}
          />
          <IconButton
            label={g("permissionRemove")}
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            onClick={() => onChange(permissions.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      <Button
        size="sm"
        className="self-start"
        data-testid="permission-add"
        onClick={() => onChange([...permissions, { marketplace: "any", currency: "USD", amount: 10 }])}
      >
        <Plus aria-hidden="true" className="size-3.5" />
        {g("permissionAdd")}
      </Button>
    </div>
  );
}
