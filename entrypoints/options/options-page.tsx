import {
  GraduationCap,
  Keyboard,
  LayoutList,
  ShieldCheck,
  SlidersHorizontal,
  Sparkles,
  Store,
} from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "../../components/surface/locale";
import { useOptionWords } from "../../components/surface/option-words";
import { BrandMark } from "../../components/welcome/brand-mark";
import type { SurfaceProps } from "../sidepanel/surface/surface-frame";
import { ConsolesSection } from "./consoles-section";
import { GeneralSection } from "./general-section";
import { KeysSection } from "./keys-section";
import { LearnedSection } from "./learned-section";
import { RulesSection } from "./rules-section";
import { TemplatesSection } from "./templates-section";

/** Loaded when it is first opened: most visits to this page are not about it. */
const LlmSection = lazy(() => import("./llm-section").then((found) => ({ default: found.LlmSection })));

const SECTIONS = ["templates", "rules", "learned", "assistant", "consoles", "keys", "general"] as const;
type SectionName = (typeof SECTIONS)[number];

const ICONS = {
  templates: LayoutList,
  rules: ShieldCheck,
  learned: GraduationCap,
  assistant: Sparkles,
  consoles: Store,
  keys: Keyboard,
  general: SlidersHorizontal,
} as const;
const NAMES = {
  templates: "sectionTemplates",
  rules: "sectionRules",
  learned: "sectionLearned",
  assistant: "sectionAssistant",
  consoles: "sectionConsoles",
  keys: "sectionKeys",
  general: "sectionGeneral",
} as const;

/** The options page: a section for each thing that can be set. The address names the section, so that Back works. */
export function OptionsPage(props: SurfaceProps) {
  const t = useWords();
  const o = useOptionWords();
  const section = useSection();
  useEffect(() => {
    document.title = `${o(NAMES[section])} · Sellerside`;
  }, [section, o]);
  // In a narrow page the sections scroll sideways: the one that is shown stays in sight.
  const shown = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element changes with the section
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [section]);
  return (
    <div className="flex h-full flex-col md:flex-row">
      <nav
        aria-label={o("sections")}
        className="flex shrink-0 flex-col gap-1 border-b border-line bg-surface px-3 md:w-48 md:border-r md:border-b-0 md:py-4"
      >
        <p className="flex items-center gap-2 px-2 pt-3 pb-1 md:pt-0 md:pb-4">
          <BrandMark className="size-6" />
          <span className="font-semibold">{t("appName")}</span>
        </p>
        <ul className="flex gap-1 overflow-x-auto pb-2 md:flex-col md:overflow-visible">
          {SECTIONS.map((name) => {
            const Icon = ICONS[name];
            return (
              <li key={name}>
                <a
                  ref={name === section ? shown : undefined}
                  href={`#${name}`}
                  data-testid={`options-nav-${name}`}
                  aria-current={name === section ? "page" : undefined}
                  className={`flex h-9 items-center gap-2 rounded-lg px-2.5 whitespace-nowrap transition-colors ${
                    name === section
                      ? "bg-accent-soft font-semibold text-accent-deep"
                      : "text-ink-2 hover:bg-sunken hover:text-ink"
                  }`}
                >
                  <Icon aria-hidden="true" className="size-4 max-[419px]:hidden md:block" />
                  {o(NAMES[name])}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <main
        data-scroller
        className={`relative min-h-0 min-w-0 flex-1 overflow-y-auto ${
          section === "templates" ? "p-3 md:p-4" : "px-3 py-4 sm:px-6 md:px-8 md:py-8"
        }`}
      >
        <div
          className={
            section === "templates"
              ? "flex h-full min-h-[480px] flex-col"
              : `mx-auto ${section === "rules" || section === "assistant" ? "max-w-3xl" : "max-w-xl"}`
          }
        >
          <h1 className={section === "templates" ? "sr-only" : "mb-4 text-xl font-semibold tracking-tight"}>
            {o(NAMES[section])}
          </h1>
          {section === "templates" ? <TemplatesSection {...props} /> : null}
          {section === "rules" ? <RulesSection {...props} /> : null}
          {section === "learned" ? <LearnedSection /> : null}
          {section === "assistant" ? (
            <Suspense fallback={null}>
              <LlmSection {...props} />
            </Suspense>
          ) : null}
          {section === "consoles" ? <ConsolesSection {...props} /> : null}
          {section === "keys" ? <KeysSection {...props} /> : null}
          {section === "general" ? <GeneralSection {...props} /> : null}
        </div>
      </main>
    </div>
  );
}

function useSection(): SectionName {
  const [section, setSection] = useState(readSection);
  useEffect(() => {
    const ended = new AbortController();
    addEventListener("hashchange", () => setSection(readSection()), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return section;
}

function readSection(): SectionName {
  const name = location.hash.slice(1);
  return SECTIONS.find((section) => section === name) ?? "templates";
}
