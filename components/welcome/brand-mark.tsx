/** The sign of the product: a chat bubble whose last third is the panel. Same drawing as assets/public/icon/icon.svg. */
export function BrandMark({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b6a62" />
      <path
        fill="#fff"
        d="M8 6h16a3.5 3.5 0 0 1 3.5 3.5v10A3.5 3.5 0 0 1 24 23H14l-5.2 4.3A1.1 1.1 0 0 1 7 26.4V23a3 3 0 0 1-2.5-3V9.500A3.500 3.500 0 0 1 8 6Z"
      />
      <path
        fill="#7fe3d3"
        d="M19.500 6H24a3.500 3.500 0 0 1 3.500 3.500v10A3.500 3.500 0 0 1 24 23h-4.500Z"
      />
      <path fill="none" stroke="#0b6a62" strokeWidth="2.400" strokeLinecap="round" d="M9 12h6.500M9 17h4" />
    </svg>
  );
}
