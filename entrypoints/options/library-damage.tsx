import { Button } from "../../components/controls/button";
import { Notice } from "../../components/controls/notice";
import { useLibraryWords } from "../../components/templates/library-words";
import { exportDamaged, putDamaged, removeDamaged } from "./library-actions";
import { useDesk } from "./library-desk";

/** Says that rows cannot be read, and lets them be saved to a file or deleted; nothing while all are sound. */
export function LibraryDamage() {
  const l = useLibraryWords();
  const { shelf, tell, offerUndo } = useDesk();
  const { damaged } = shelf;
  if (damaged.length === 0) return null;
  return (
    <Notice
      look="bad"
      testId="library-damaged"
      action={
        <span className="flex shrink-0 flex-wrap gap-1.5">
          <Button size="sm" onClick={() => exportDamaged(damaged)}>
            {l("damagedSave")}
          </Button>
          <Button
            size="sm"
            look="danger"
            onClick={async () => {
              const rows = damaged.filter(({ id }) => id !== "");
              const done = await removeDamaged(rows);
              tell(done);
              if (done.ok) offerUndo(l("damagedDeleted", { count: rows.length }), () => putDamaged(rows));
            }}
          >
            {l("damagedDelete")}
          </Button>
        </span>
      }
    >
      {l("damaged", { count: damaged.length })}
      <span className="block truncate">
        {damaged
          .map(({ title, id }) => title || id)
          .slice(0, 5)
          .join(", ")}
      </span>
    </Notice>
  );
}
