import type { OverlayNotice } from "../../lib/overlay/view";

/** Notices fade after this long, ms. */
const NOTICE_MS = 6_000;

/** The one notice that the page shows at a time. */
export class NoticeBoard {
  current: OverlayNotice | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onChange` is called when a notice came and when it faded. */
  constructor(private readonly onChange: () => void) {}

  tell(notice: OverlayNotice): void {
    this.current = notice;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.current = null;
      this.onChange();
    }, NOTICE_MS);
    this.onChange();
  }

  /** Nothing fades into a page that is not read any more. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
