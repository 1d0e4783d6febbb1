import { Flag, LayoutList, MessageCircle, Pause, Play, Settings as SettingsIcon } from "lucide-react";
import { Tabs } from "radix-ui";
import { browser } from "wxt/browser";
import { IconButton } from "../../components/controls/button";
import { StorageFailure } from "../../components/failure/storage-failure";
import { GuardQuestion } from "../../components/guard/guard-question";
import { useWords } from "../../components/surface/locale";
import { riskRank } from "../../lib/domain/risk";
import { countUnhandled } from "../../lib/storage/conversations";
import { ChatScreen } from "./chat-screen";
import { FlaggedScreen } from "./flagged-screen";
import { type PanelTab, setPanel, usePanel } from "./panel-store";
import type { SurfaceProps } from "./surface/surface-frame";
import { database, useStored } from "./surface/use-stored";
import { TemplatesScreen } from "./templates-screen";
import { useActiveTab } from "./use-active-tab";
import { useOpenThread } from "./use-open-thread";

const TAB =
  "relative flex h-10 min-w-0 max-w-44 flex-1 items-center justify-center gap-1.5 px-1 text-sm whitespace-nowrap text-ink-2 transition-colors hover:text-ink " +
  "after:absolute after:inset-x-2 after:bottom-0 after:h-0.5 after:rounded-full after:bg-transparent " +
  "data-[state=active]:font-semibold data-[state=active]:text-ink data-[state=active]:after:bg-accent focus-visible:-outline-offset-2";

/** The side panel: three tabs over the active tab's thread and the stored ones. */
export function Panel({ settings, save }: SurfaceProps) {
  const t = useWords();
  const tab = usePanel((state) => state.tab);
  const question = usePanel((state) => state.question);
  const active = useActiveTab();
  const open = useOpenThread(active?.tabId ?? null);
  const count = useStored(() => countUnhandled(database, riskRank("watch")), []);
  const flagged = count.state === "ready" ? count.value : 0;
  const shared = { settings, save, active, open: open.state === "ready" ? open.value : null };
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(next) => setPanel({ tab: next as PanelTab })}
      className="flex h-full flex-col"
    >
      <header className="flex items-center border-b border-line bg-surface pr-1.5 pl-1">
        <Tabs.List aria-label={t("appName")} className="flex min-w-0 flex-1">
          <Tabs.Trigger value="chat" data-testid="panel-tab-chat" className={TAB}>
            <MessageCircle aria-hidden="true" className="size-4 shrink-0 max-[379px]:hidden" />
            {t("tabChat")}
          </Tabs.Trigger>
          <Tabs.Trigger value="templates" data-testid="panel-tab-templates" className={TAB}>
            <LayoutList aria-hidden="true" className="size-4 shrink-0 max-[379px]:hidden" />
            {t("tabTemplates")}
          </Tabs.Trigger>
          <Tabs.Trigger
            value="flagged"
            data-testid="panel-tab-flagged"
            aria-label={flagged > 0 ? t("tabFlaggedCount", { count: flagged }) : t("tabFlagged")}
            className={TAB}
          >
            <Flag aria-hidden="true" className="size-4 shrink-0 max-[379px]:hidden" />
            {t("tabFlagged")}
            {flagged > 0 ? (
              <span
                data-testid="flagged-count"
                className="min-w-4.5 shrink-0 rounded-full bg-critical-soft px-1 text-center text-2xs font-semibold text-critical tabular-nums"
              >
                {flagged > 99 ? "99+" : flagged}
              </span>
            ) : null}
          </Tabs.Trigger>
        </Tabs.List>
        <IconButton
          label={settings.paused ? t("resume") : t("pause")}
          data-testid="panel-pause"
          aria-pressed={settings.paused}
          icon={
            settings.paused ? (
              <Play aria-hidden="true" className="size-4" />
            ) : (
              <Pause aria-hidden="true" className="size-4" />
            )
          }
          onClick={() => save({ paused: !settings.paused })}
        />
        <IconButton
          label={t("openOptions")}
          data-testid="panel-options"
          icon={<SettingsIcon aria-hidden="true" className="size-4" />}
          onClick={() => browser.runtime.openOptionsPage()}
        />
      </header>
      {open.state === "failed" ? (
        <StorageFailure reason={open.reason} onRetry={open.retry} />
      ) : (
        <>
          <Tabs.Content value="chat" className="relative min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
            {open.state === "ready" ? <ChatScreen {...shared} /> : null}
          </Tabs.Content>
          <Tabs.Content
            value="templates"
            className="relative mx-auto flex min-h-0 w-full max-w-3xl flex-1 flex-col data-[state=inactive]:hidden"
            tabIndex={-1}
          >
            <TemplatesScreen {...shared} />
          </Tabs.Content>
          <Tabs.Content
            value="flagged"
            className="relative mx-auto flex min-h-0 w-full max-w-3xl flex-1 flex-col data-[state=inactive]:hidden"
            tabIndex={-1}
          >
            <FlaggedScreen />
          </Tabs.Content>
        </>
      )}
      {question ? <GuardQuestion {...question} /> : null}
    </Tabs.Root>
  );
}
