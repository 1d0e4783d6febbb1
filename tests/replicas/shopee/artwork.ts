/** Pictures drawn here, as data URIs: the page's policy allows no foreign image. */
const uri = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const frame = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;

const cache = new Map<string, string>();

function once(key: string, make: () => string): string {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

export function avatar(hue: number, name: string): string {
  const letter = (Array.from(name.replace(/[^\p{L}\p{N}]/gu, ""))[0] ?? "?").toUpperCase();
  return once(`a${hue}${letter}`, () =>
    uri(
      frame(
        80,
        80,
        `<rect width="80" height="80" fill="hsl(${hue} 45% 86%)"/><circle cx="40" cy="40" r="40" fill="hsl(${hue} 48% 78%)"/>` +
          `<text x="40" y="53" text-anchor="middle" font-family="Helvetica,Arial,sans-serif" font-size="36" font-weight="600" fill="hsl(${hue} 45% 30%)">${letter}</text>`,
      ),
    ),
  );
}

export function productImage(seed: string): string {
  const hue = hueOf(seed);
  return once(`p${hue}`, () =>
    uri(
      frame(
        160,
        160,
        `<rect width="160" height="160" fill="hsl(${hue} 32% 92%)"/><path d="M0 112h160v48H0z" fill="hsl(${hue} 26% 85%)"/>` +
          `<rect x="50" y="46" width="60" height="78" rx="10" fill="hsl(${hue} 42% 58%)"/><rect x="60" y="32" width="40" height="18" rx="6" fill="hsl(${hue} 38% 42%)"/>` +
          `<rect x="60" y="72" width="40" height="28" rx="4" fill="hsl(${hue} 40% 90%)"/>`,
      ),
    ),
  );
}

export function photo(seed: string): string {
  const hue = hueOf(seed);
  return once(`f${hue}`, () =>
    uri(
      frame(
        240,
        180,
        `<rect width="240" height="180" fill="hsl(${hue} 18% 80%)"/><rect x="34" y="40" width="172" height="112" fill="#c9a06d"/>` +
          `<path d="M34 40h172l-22-20H56z" fill="#b38850"/><path d="M112 20h16v132h-16z" fill="#e4cfa6"/>` +
          `<path d="M150 66l22 16-10 18 24 20" stroke="#6e4d26" stroke-width="4" fill="none"/>`,
      ),
    ),
  );
}

/** Sticker sources contain `/packs/` (docs/console-notes.md 1.1). */
export function sticker(seed: string): string {
  return `${once("s", () =>
    uri(
      frame(
        120,
        120,
        `<circle cx="60" cy="62" r="48" fill="#ffd35c"/><circle cx="43" cy="52" r="6" fill="#5a3b0c"/><circle cx="77" cy="52" r="6" fill="#5a3b0c"/>` +
          `<path d="M36 72c10 22 38 22 48 0" stroke="#5a3b0c" stroke-width="6" stroke-linecap="round" fill="none"/>`,
      ),
    ),
  )}#/file/packs/${encodeURIComponent(seed || "hello")}`;
}

function hueOf(seed: string): number {
  let sum = 7;
  for (const char of seed) sum = (sum * 31 + char.charCodeAt(0)) % 360;
  return sum;
}
