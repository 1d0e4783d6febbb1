import { DatabaseZap } from "lucide-react";
import { Button } from "../controls/button";
import { EmptyState } from "../controls/notice";
import { useWords } from "../surface/locale";

/** Why the stored data cannot be used. */
export type StorageTrouble = "quota" | "blocked" | "closed" | "corrupt" | "newer_version" | "unknown";

/** Says in words what is wrong with the stored data and what to do about it. */
export function StorageFailure({ reason, onRetry }: { reason: StorageTrouble; onRetry: () => void }) {
  const t = useWords();
  return (
    <div role="alert">
      <EmptyState
        testId="storage-failure"
        icon={<DatabaseZap aria-hidden="true" className="size-6" />}
        title={t(`storage_${reason}`)}
        text={t(`storageDo_${reason}`)}
        action={
          <Button look="primary" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        }
      />
    </div>
  );
}
