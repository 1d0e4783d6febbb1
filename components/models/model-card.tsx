import { Check, CircleCheck, CircleDashed, Star, TriangleAlert } from "lucide-react";
import { Fragment, useId } from "react";
import { Button } from "../controls/button";
import { ShapeMark } from "../controls/shape-mark";
import { useLocale } from "../surface/locale";
import { formatBytes, tellParameters } from "./amounts";
import { goodFor } from "./good-for";
import { type ModelOffer, refuseOffer } from "./offer";
import { type ModelWords, tellFailure, useModelWords } from "./words";

const MB = 2 ** 20;
const FITS = {
  good: { icon: CircleCheck, text: "text-good", box: "" },
  tight: { icon: TriangleAlert, text: "text-watch", box: "" },
  no: { icon: CircleDashed, text: "text-ink-2", box: "" },
} as const;

export interface ModelCardProps {
  offer: ModelOffer;
  /** It is the one to begin with. */
  recommended?: boolean;
  /** `choose` in the guide, `get` in the list. */
  act: "choose" | "get";
  chosen?: boolean;
  /** It is on this computer, or on its way. */
  here?: boolean;
  onChoose: (offer: ModelOffer) => void;
}

/** One model of the catalogue: what it takes, what it is good for, and whether this computer can run it. */
export function ModelCardBox({
  offer,
  recommended = false,
  act,
  chosen = false,
  here = false,
  onChoose,
}: ModelCardProps) {
  const m = useModelWords();
  const id = useId();
  const { card, fit } = offer;
  const refusal = refuseOffer(offer);
  const verdict = refusal ? "no" : fit.verdict;
  return (
    <article
      aria-labelledby={`${id}-name`}
      data-testid="model-card"
      data-model={card.id}
      data-fit={verdict}
      className={`flex flex-col gap-2 rounded-xl border p-3 ${
        chosen ? "border-accent ring-1 ring-accent" : "border-line"
      } ${refusal ? "bg-canvas" : "bg-surface"}`}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <div className="min-w-0 flex-1 basis-36">
          <h3 id={`${id}-name`} className={`text-base font-semibold ${refusal ? "text-ink-2" : ""}`}>
            {card.name}
          </h3>
          <p className="flex flex-wrap items-center gap-x-1 text-xs text-ink-2">
            {recommended ? (
              <span className="inline-flex h-5 items-center gap-1 rounded bg-accent-soft px-1.5 text-2xs font-semibold text-accent-deep">
                <Star aria-hidden="true" className="size-3" />
                {m("recommended")}
              </span>
            ) : null}
            <span className={recommended ? "" : "-ml-1.5"}>
              <ShapeMark
                look={FITS[verdict]}
                word={m(refusal === "library_missing" ? "fit_no_library" : `fit_${verdict}`)}
                compact
              />
            </span>
            <span>{m(`tier_${card.tier}`)}</span>
            {card.custom ? <span>· {m("own")}</span> : null}
          </p>
        </div>
        {here ? (
          <span className="inline-flex h-8 items-center gap-1.5 px-1 text-xs font-medium text-accent-deep">
            <Check aria-hidden="true" className="size-4" />
            {m("here")}
          </span>
        ) : (
          <Button
            data-testid="model-choose"
            look={chosen || (recommended && act === "choose") ? "primary" : "quiet"}
            disabled={refusal !== null}
            aria-pressed={act === "choose" ? chosen : undefined}
            aria-describedby={`${id}-name ${id}-note`}
            onClick={() => onChoose(offer)}
          >
            {chosen ? <Check aria-hidden="true" className="size-4" /> : null}
            {act === "get" ? m("getModel") : m(chosen ? "chosen" : "choose")}
          </Button>
        )}
      </div>
      <p id={`${id}-note`} className={refusal ? "text-xs text-ink-2" : "text-ink"}>
        {refusal ? tellRefusal(m, refusal) : goodFor(m, offer)}
        {verdict === "tight" ? ` ${m("fit_tight_text")}` : ""}
      </p>
      {recommended ? <p className="text-accent-deep">{whyRecommended(m, offer)}</p> : null}
      <Facts offer={offer} short={refusal !== null} />
    </article>
  );
}

function tellRefusal(m: ModelWords, reason: NonNullable<ReturnType<typeof refuseOffer>>): string {
  const { what, next } = tellFailure(m, reason);
  return reason === "library_missing" ? what : `${what} ${next}`;
}

function whyRecommended(m: ModelWords, { fit, missing }: ModelOffer): string {
  const why = m(fit.verdict === "good" ? "recommendedWhy" : "recommendedTight");
  return missing.length === 0 ? `${why} ${m("recommendedLanguages")}` : why;
}

/** What it takes and what it speaks. */
function Facts({ offer: { card, yours, missing }, short }: { offer: ModelOffer; short: boolean }) {
  const m = useModelWords();
  const locale = useLocale();
  const names = (codes: readonly (typeof yours)[number][]) =>
    codes.map((code) => m(`language_${code}`)).join(locale === "zh_CN" ? "、" : ", ");
  const facts: [string, string][] = [
    [m("size"), formatBytes(card.bytes)],
    // GGUF models run on the processor, too.
    [m(card.engine === "wllama" ? "memoryNeeded" : "vram"), formatBytes(card.vramMb * MB)],
    [m("licence"), card.licence || m("unknown")],
  ];
  return (
    <>
      {short ? null : (
        <dl className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
          {facts.map(([name, value]) => (
            <div key={name} className="flex gap-1.5">
              <dt className="text-ink-2">{name}</dt>
              <dd className="tabular-nums">{value}</dd>
            </div>
          ))}
          <div className="flex min-w-0 flex-wrap gap-x-1.5">
            <dt className="text-ink-2">{m("speaks")}</dt>
            <dd>
              {card.languages.length > 0
                ? m("speaksAll", { count: card.languages.length })
                : m("speaksUnknown")}
              {yours.length > 0 ? ` · ${m("speaksYours", { languages: names(yours) })}` : ""}
              {card.languages.length > 0 && missing.length > 0
                ? ` · ${m("speaksNot", { languages: names(missing) })}`
                : ""}
            </dd>
          </div>
        </dl>
      )}
      <details className="text-xs">
        <summary className="text-ink-2">{m("details")}</summary>
        <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
          {short
            ? facts.map(([name, value]) => (
                <Fragment key={name}>
                  <dt className="text-ink-2">{name}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ))
            : null}
          <dt className="text-ink-2">{m("parameters")}</dt>
          <dd>{tellParameters(m, card.parameters, locale)}</dd>
          <dt className="text-ink-2">{m("reads")}</dt>
          <dd>{m("tokens", { count: card.contextTokens })}</dd>
          <dt className="text-ink-2">{m("engine")}</dt>
          <dd>{m(`engine_${card.engine}`)}</dd>
          <dt className="text-ink-2">{m("speaks")}</dt>
          <dd>{names(card.languages) || m("speaksUnknown")}</dd>
          {card.licenceUrl ? (
            <>
              <dt className="text-ink-2">{m("licence")}</dt>
              <dd className="page-text">{card.licenceUrl}</dd>
            </>
          ) : null}
        </dl>
      </details>
    </>
  );
}
