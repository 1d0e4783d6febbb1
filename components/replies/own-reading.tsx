import type { OwnReading as Reading } from "../../lib/domain/suggestion";
import { useLocale, useWords } from "../surface/locale";
import { languageName } from "../templates/language-name";
import { ReplyPreview } from "./reply-preview";
import type { SlotValues } from "./slot-values";

/** What a reply says, in the agent's own language: to be read, never inserted. */
export function OwnReading({ mine, values }: { mine: Reading; values: SlotValues }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div data-testid="own-reading" className="border-l-2 border-line pl-2 text-ink-2">
      <p className="text-2xs font-medium">
        {t("mineIn", { language: languageName(mine.language, t, locale) })}
      </p>
      <ReplyPreview parts={mine.parts} values={values} />
    </div>
  );
}
