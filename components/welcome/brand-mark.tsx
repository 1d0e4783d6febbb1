/** The sign of the product: a chat bubble whose last third is the panel. Same drawing as assets/public/icon/icon.svg. */
export function BrandMark({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b6a62" />
      <path fill="#fff" d="M8 6h10v18h-5l-5 5v-5a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4Z" />
      <path fill="#7fe3d3" d="M20 6h4a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-4Z" />
      <path fill="none" stroke="#0b6a62" strokeWidth="2" strokeLinecap="round" d="M8 11h6M8 17h4" />
    </svg>
  );
}
