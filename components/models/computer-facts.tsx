import { Cpu } from "lucide-react";
import type { GpuProbe } from "../../lib/domain/language-model";
import { Button } from "../controls/button";
import { formatBytes } from "./amounts";
import { type ModelOffer, refuseOffer } from "./offer";
import { type ModelWords, useModelWords } from "./words";

const MB = 2 ** 20;

export interface ComputerFactsProps {
  probe: GpuProbe;
  offers: readonly ModelOffer[];
  onAgain: () => void;
}

/** What this computer can do for a language model: first in plain words, then the figures. */
export function ComputerFacts({ probe, offers, onAgain }: ComputerFactsProps) {
  const m = useModelWords();
  const usable = offers.filter((offer) => refuseOffer(offer) === null);
  const good = usable.filter(({ fit }) => fit.verdict === "good").length;
  const lines = [
    ...tellCard(m, probe),
    tellFits(m, offers.length, usable.length, good),
    // Without a graphics card that helps, what runs here at all runs on the processor.
    ...(usable.length > 0 && !probe.adapter ? [m("probeProcessor")] : []),
    ...(probe.promptApi === "available" || probe.promptApi === "downloadable" ? [m("probeBuiltIn")] : []),
  ];
  return (
    <div className="flex flex-col gap-3" data-testid="computer-facts">
      <div className="flex gap-3">
        <Cpu aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
        <div className="min-w-0">
          <p className="text-base font-semibold">{m(tellVerdict(probe, good))}</p>
          <ul className="mt-1 flex flex-col gap-0.5 text-ink-2">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <details className="rounded-lg border border-line px-3 py-2">
        <summary className="font-medium">{m("probeExact")}</summary>
        <dl className="mt-2 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-4 gap-y-1 text-xs">
          {listFigures(m, probe).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-2">{name}</dt>
              <dd className="page-text tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Button size="sm" className="self-start" onClick={onAgain} data-testid="probe-again">
        {m("probeAgain")}
      </Button>
    </div>
  );
}

function tellVerdict(probe: GpuProbe, good: number) {
  if (!probe.webgpu) return "probe_no_webgpu";
  if (!probe.adapter) return "probe_no_adapter";
  if (probe.adapter.software) return "probe_software";
  return good > 2 ? "probe_good" : "probe_small";
}

function tellFits(m: ModelWords, all: number, can: number, good: number): string {
  if (can === 0) return m("probeNothingFits");
  if (good === 0) return m("probeFitsTight", { can, all });
  return m("probeFits", { can, all, good, tight: can - good });
}

function tellCard(m: ModelWords, { adapter, vramMb, f16 }: GpuProbe): string[] {
  if (!adapter || adapter.software) return [];
  const name = adapter.description || [adapter.vendor, adapter.architecture].filter(Boolean).join(" ");
  return [
    ...(name ? [m("probeCard", { name })] : []),
    ...(vramMb === null ? [] : [m("probeMemory", { size: formatBytes(vramMb * MB) })]),
    ...(f16 ? [] : [m("probeNoF16")]),
  ];
}

function listFigures(m: ModelWords, probe: GpuProbe): [string, string][] {
  const { adapter } = probe;
  const told = (value: string | undefined) => value || m("unknown");
  const whether = (value: boolean) => m(value ? "yes" : "no");
  return [
    [m("figure_webgpu"), whether(probe.webgpu)],
    [m("figure_vendor"), told(adapter?.vendor)],
    [m("figure_architecture"), told(adapter?.architecture)],
    [m("figure_description"), told(adapter?.description)],
    [m("figure_f16"), whether(probe.f16)],
    [m("figure_vram"), probe.vramMb === null ? m("unknown") : `${probe.vramMb} MB`],
    [m("figure_buffer"), told(probe.maxBufferSize ? formatBytes(probe.maxBufferSize) : "")],
    [
      m("figure_binding"),
      told(probe.maxStorageBufferBindingSize ? formatBytes(probe.maxStorageBufferBindingSize) : ""),
    ],
    [m("figure_memory"), probe.memoryGb === null ? m("unknown") : `${probe.memoryGb} GB`],
    [m("figure_promptApi"), m(`has_${probe.promptApi}`)],
    [m("figure_translator"), whether(probe.translator)],
  ];
}
