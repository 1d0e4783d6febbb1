/** Drawn on 16 × 16. Filled shapes carry their sign as a hole; the others are strokes. */
const FILLED = {
  critical: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 3.9h1.8l-.3 5H7.4zM7.1 10.3h1.8v1.8H7.1z",
  high: "M8 1.2 15.8 15H.2zM7.1 5.7h1.8l-.3 4.5H7.4zM7.1 11.4h1.8v1.7H7.1z",
  watch: "M8 .6 15.4 8 8 15.4.6 8zM7.1 4.2h1.8l-.3 4.6H7.4zM7.1 10h1.8v1.7H7.1z",
} as const;
const STROKED = {
  unclear: "M5.4 5.9a2.6 2.6 0 1 1 3.9 2.3C8.4 8.7 8 9.2 8 10.2M8 12.9v.1",
  pending: "M3 8h.1M8 8h.1M13 8h.1",
  failed:
    "M1.2 8C2.6 5.2 5 3.5 8 3.5S13.4 5.2 14.8 8C13.4 10.8 11 12.5 8 12.5S2.6 10.8 1.2 8zM8 9.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z",
  not_text: "M2 3.2h12v9.6H2zM2.2 11.4 5.7 8l2.6 2.5L10.5 8.5l3.3 3M10.7 5.9h.1",
  sla_due: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3l2 2",
  sla_breached: "M3 2h10L3 14h10z",
  repeat_contact: "M13 8a5 5 0 1 1-2-4M12 1v4H8",
  escalating: "M2 13l4-4 3 2 5-7M10 4h4v4",
  delivered_not_received: "M2 5h12v9H2zL4 2h8l2 3M6 8h4",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14",
  undo: "M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3",
  pen: "M3 13l.7-2.8 6.8-6.8 2.1 2.1-6.8 6.8z",
  person: "M8 7.8a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM2.8 13.6c.6-2.5 2.6-3.8 5.2-3.8s4.6 1.3 5.2 3.8",
} as const;

export type IconName = keyof typeof FILLED | keyof typeof STROKED;
const SVG = "http://www.w3.org/2000/svg";

/** A small drawing in the text's colour; decoration only, its meaning always stands beside it in words. */
export function makeIcon(document: Document, name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", name in FILLED ? "icon" : "icon line");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", { ...FILLED, ...STROKED }[name]);
  svg.append(path);
  return svg;
}
