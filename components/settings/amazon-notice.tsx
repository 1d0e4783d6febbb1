import { BookOpenText, GraduationCap, MousePointerClick, Power } from "lucide-react";
import { Button } from "../controls/button";
import { Modal } from "../controls/dialog";
import { useWords } from "../surface/locale";

export interface AmazonNoticeProps {
  open: boolean;
  onClose: () => void;
  onAccept: () => void;
}

/** What the agent must have read before Amazon pages are read. */
export function AmazonNotice({ open, onClose, onAccept }: AmazonNoticeProps) {
  const t = useWords();
  const points = [
    { icon: BookOpenText, text: t("amazonReads") },
    { icon: MousePointerClick, text: t("amazonNeverClicks") },
    { icon: GraduationCap, text: t("amazonNeverLearns") },
    { icon: Power, text: t("amazonOff") },
  ];
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t("amazonTitle")}
      lead={t("amazonLead")}
      testId="amazon-notice"
      footer={
        <>
          <Button onClick={onClose}>{t("amazonDecline")}</Button>
          <Button look="primary" data-testid="amazon-accept" onClick={onAccept}>
            {t("amazonAccept")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p>{t("amazonRule")}</p>
        <ul className="flex flex-col gap-2.5">
          {points.map(({ icon: Icon, text }) => (
            <li key={text} className="flex gap-2.5">
              <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <p className="rounded-lg bg-sunken px-3 py-2 text-xs text-ink-2">{t("amazonUnsure")}</p>
      </div>
    </Modal>
  );
}
