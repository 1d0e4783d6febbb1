import { useState } from "react";
import { StorageFailure } from "../../components/failure/storage-failure";
import { LedgerList, writeLedger } from "../../components/models/ledger-list";
import { countLedger, listLedger } from "../../lib/storage/ledger";
import { useNow } from "../sidepanel/surface/use-now";
import { database, useStored } from "../sidepanel/surface/use-stored";

/** So many are shown; more than anybody scrolls through. */
const SHOWN = 2_000;

/** Every request that was ever made, as the database holds them. */
export function LlmLedger() {
  const now = useNow();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const stored = useStored(
    async () => ({ entries: await listLedger(database, SHOWN), count: await countLedger(database) }),
    [],
  );
  if (stored.state === "failed") return <StorageFailure reason={stored.reason} onRetry={stored.retry} />;
  if (stored.state === "loading") return null;
  const { entries, count } = stored.value;
  const copy = async () => {
    try {
      // All of them, not only those in sight.
      await navigator.clipboard.writeText(writeLedger(await listLedger(database, count)));
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };
  return <LedgerList entries={entries} count={count} now={now} copied={copied} onCopy={copy} />;
}
