import { defineConfig } from "@playwright/test";
export default defineConfig({ testDir: "/work/main/tests/e2e", testMatch: ["insertion.spec.ts","overlay.spec.ts"], timeout: 40000, expect:{timeout:4000}, workers: 1, reporter: [["list"]], outputDir: "/work/scratch/pw-out" });
