import { useEffect } from "react";

/** Puts light or dark on the document; `system` follows the computer. Runs before the settings are read, too. */
export function useTheme(theme: "system" | "light" | "dark"): void {
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const apply = () => {
      const resolved = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
      document.documentElement.dataset.theme = resolved;
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [theme]);
}
