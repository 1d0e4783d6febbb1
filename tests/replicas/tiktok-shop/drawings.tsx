// biome-ignore lint/correctness/noUnusedImports: the classic JSX runtime of React 16 needs the name
import React from "react";

const PATHS = {
  inbox: "M3 13l2.5-8h13L21 13v6H3zM3 13h5l1.5 3h5l1.5-3h5",
  clock: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.5 2",
  bell: "M6 17V11a6 6 0 0112 0v6l1.5 2h-15zM10 21h4",
  archive: "M4 5h16v4H4zM5.5 9v10h13V9M10 13h4",
  search: "M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5",
  smile: "M12 3a9 9 0 100 18 9 9 0 000-18zM8 14c1.2 2 6.800 2 8 0M9 9.500v.5M15 9.500v.5",
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9v.2",
  bag: "M5 8h14l1 12H4zM9 8V6a3 3 0 016 0v2",
  order: "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
  ticket: "M3 8h18v3a1.500 1.500 0 000 3v3H3v-3a1.500 1.500 0 000-3zM14 8v9",
  bolt: "M13 3L5 14h6l-1 7 8-11h-6z",
  alert: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.500v6M12 16.500v.3",
  help: "M12 3a9 9 0 100 18 9 9 0 000-18zM9.500 9.500a2.500 2.500 0 114 2c-1 .8-1.500 1.200-1.500 2.500M12 17v.2",
  settings: "M4 7h10M18 7h2M4 17h2M10 17h10M14 5v4M6 15v4",
} as const;

export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden="true"
    >
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

const data = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A made-up buyer's avatar: initial on a plain ground. */
export function avatarOf(name: string, hue: number): string {
  const initial = [...name][0]?.toUpperCase().replace(/[<&]/, "?") ?? "?";
  return data(
    `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72"><rect width="72" height="72" fill="hsl(${hue} 46% 86%)"/>` +
      `<text x="36" y="46" font-family="sans-serif" font-size="30" font-weight="600" text-anchor="middle" fill="hsl(${hue} 48% 30%)">${initial}</text></svg>`,
  );
}

/** A plain still life in place of a product photo or a buyer's picture. */
export function pictureOf(seed: string, width: number, height: number): string {
  const hue = [...seed].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 360, 7);
  return data(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 120 120" preserveAspectRatio="xMidYMid slice">` +
      `<rect width="120" height="120" fill="hsl(${hue} 34% 90%)"/><rect y="82" width="120" height="38" fill="hsl(${hue} 26% 82%)"/>` +
      `<path d="M44 40h32l5 52H39z" fill="hsl(${(hue + 24) % 360} 42% 58%)"/><path d="M51 46v-8a9 9 0 0118 0v8" fill="none" stroke="hsl(${hue} 30% 36%)" stroke-width="3"/>` +
      `<circle cx="88" cy="84" r="11" fill="hsl(${(hue + 180) % 360} 40% 64%)"/></svg>`,
  );
}

/** A sticker: a round face. */
export const STICKER = data(
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><circle cx="48" cy="48" r="42" fill="#ffd75e"/>` +
    `<circle cx="34" cy="42" r="5" fill="#4a3a12"/><circle cx="62" cy="42" r="5" fill="#4a3a12"/>` +
    `<path d="M28 56c8 16 32 16 40 0" fill="none" stroke="#4a3a12" stroke-width="5" stroke-linecap="round"/></svg>`,
);
