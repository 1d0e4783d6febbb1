import { MATCHES as SHOPEE } from "./shopee/hosts";
import { MATCHES as TIKTOK_SHOP } from "./tiktok-shop/hosts";

/** Consoles whose conversation ids live in the page's own objects only; the page-world script runs nowhere else. */
export const PAGE_IDENTITY_MATCHES: string[] = [...SHOPEE, ...TIKTOK_SHOP];
