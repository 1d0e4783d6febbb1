import { classes as c } from "./hashed";
import { Icon } from "./icons";
import type { ChatStore } from "./store";
import { t } from "./strings";

/** The warning before sending and the short notes at the top. */
export function Dialogs({ store }: { store: ChatStore }) {
  return (
    <>
      {store.warning !== null && (
        <div className={c("mask")}>
          <div className={c("dialog")} role="dialog" aria-modal="true" aria-label={t.warningTitle}>
            <div className={c("dialogTitle")}>{t.warningTitle}</div>
            <p>{t.warningBody}</p>
            <div className={c("dialogButtons")}>
              <button type="button" className={c("outline")} onClick={() => store.answerWarning(false)}>
                {t.warningCancel}
              </button>
              <button type="button" className={c("primary")} onClick={() => store.answerWarning(true)}>
                {t.warningSend}
              </button>
            </div>
          </div>
        </div>
      )}
      {store.toast && (
        <div className={c("toast")} role="status">
          <Icon name="warning" /> {store.toast}
        </div>
      )}
    </>
  );
}
