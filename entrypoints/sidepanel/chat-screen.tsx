import { Inbox, MessageCircleMore, Power, RefreshCw } from "lucide-react";
import { browser } from "wxt/browser";
import { StateLine } from "../../components/chat/state-line";
import { Button } from "../../components/controls/button";
import { EmptyState } from "../../components/controls/notice";
import { useWords } from "../../components/surface/locale";
import { findSite } from "../../lib/marketplaces";
import type { SurfaceProps } from "./surface/surface-frame";
import { ThreadView } from "./thread-view";
import type { ActiveTab } from "./use-active-tab";
import type { OpenThread } from "./use-open-thread";

export interface ScreenProps extends SurfaceProps {
  active: ActiveTab | null;
  open: OpenThread | null;
}

/** The chat that is open in the active tab, or kindly why there is none. */
export function ChatScreen({ settings, save, active, open }: ScreenProps) {
  const t = useWords();
  const tab = open?.tab ?? null;
  const thread = open?.thread ?? null;
  if (settings.paused)
    return (
      <div className="p-3">
        <StateLine
          state="paused"
          action={
            <Button size="sm" look="primary" onClick={() => save({ paused: false })}>
              {t("resume")}
            </Button>
          }
        />
      </div>
    );
  // A console that was switched off while it was open still has its tab's row.
  if (!tab || !settings.consoles.includes(tab.marketplace))
    return <NoConsole settings={settings} active={active} />;
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-3 p-3">
      <StateLine state={tab.state} />
      {thread?.conversation && tab.threadKey ? (
        <ThreadView
          key={tab.threadKey}
          conversation={thread.conversation}
          thread={thread}
          target={{ tabId: tab.tabId, threadKey: tab.threadKey }}
          minConfidence={settings.minConfidence}
          ownLanguage={settings.ownLanguage}
        />
      ) : tab.state === "reading" ? (
        <EmptyState
          icon={<MessageCircleMore aria-hidden="true" className="size-6" />}
          title={t("firstMessageTitle")}
          text={t("firstMessageText")}
        />
      ) : null}
    </div>
  );
}

/** The active tab is no console that is read: which of the reasons is it? */
function NoConsole({ settings, active }: Pick<ScreenProps, "settings" | "active">) {
  const t = useWords();
  const site = active?.url ? findSite(active.url) : null;
  if (site && !settings.consoles.includes(site.id))
    return (
      <EmptyState
        testId="status"
        icon={<Power aria-hidden="true" className="size-6" />}
        title={t("consoleOffTitle", { marketplace: t(`marketplace_${site.id}`) })}
        text={t("consoleOffText")}
        action={
          <Button look="primary" onClick={() => browser.runtime.openOptionsPage()}>
            {t("openOptions")}
          </Button>
        }
      />
    );
  if (site)
    return (
      <EmptyState
        testId="status"
        icon={<RefreshCw aria-hidden="true" className="size-6" />}
        title={t("consoleReloadTitle")}
        text={t("consoleReloadText")}
      />
    );
  return (
    <EmptyState
      testId="status"
      icon={<Inbox aria-hidden="true" className="size-6" />}
      title={t("noConsoleTitle")}
      text={t("noConsoleText")}
    />
  );
}
