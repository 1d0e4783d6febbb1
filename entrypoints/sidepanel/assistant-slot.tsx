import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useLocale } from "../../components/surface/locale";
import { isLanguage, type Language } from "../../lib/domain/language";
import type { LlmSettings } from "../../lib/domain/language-model";
import { readLlmSettings } from "../../lib/storage/llm-settings";
import type { AssistantPanelProps } from "./assistant";
import type { MessagePartProps, OpinionPartProps } from "./assistant-message";
import { database, useStored } from "./surface/use-stored";

/** The language model's part of the panel is loaded with the first chat; a panel that cannot load it is whole without. */
function lazily<P extends object>(pick: (module: typeof import("./assistant")) => ComponentType<P>) {
  return lazy<ComponentType<P>>(() =>
    import("./assistant").then(
      (module) => ({ default: pick(module) }),
      (error: unknown) => {
        console.error("The assistant could not be loaded.", error);
        return { default: () => null };
      },
    ),
  );
}

const Panel = lazily<AssistantPanelProps>(({ AssistantPanel }) => AssistantPanel);
const Shortcut = lazily<object>(({ DraftShortcut }) => DraftShortcut);
const Translation = lazily<MessagePartProps>(({ MessageTranslation }) => MessageTranslation);
const Opinion = lazily<OpinionPartProps>(({ MessageOpinion }) => MessageOpinion);

/** The language model's settings, or null while it is switched off or they are not read. */
export function useLlmSettings(): LlmSettings | null {
  const stored = useStored(() => readLlmSettings(database), []);
  return stored.state === "ready" && stored.value.enabled ? stored.value : null;
}

/** The language in which the agent reads: her own, else the interface's. */
export function useAgentLanguage(ownLanguage: string): Language {
  const locale = useLocale();
  if (isLanguage(ownLanguage)) return ownLanguage;
  return locale === "zh_CN" ? "zh" : "en";
}

function Later({ children }: { children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}

/** The card; nothing while it loads. */
export function AssistantSlot(props: AssistantPanelProps) {
  return (
    <Later>
      <Panel {...props} />
    </Later>
  );
}

/** Beside the offered replies: the way to a draft. */
export function ShortcutSlot() {
  return (
    <Later>
      <Shortcut />
    </Later>
  );
}

/** Under a message: what it says in the agent's language. */
export function TranslationSlot(props: MessagePartProps) {
  return (
    <Later>
      <Translation {...props} />
    </Later>
  );
}

/** Beside a guess: the model's opinion. */
export function OpinionSlot(props: OpinionPartProps) {
  return (
    <Later>
      <Opinion {...props} />
    </Later>
  );
}
