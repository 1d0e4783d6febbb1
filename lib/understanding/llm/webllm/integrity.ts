const DIGESTS: Readonly<Record<string, string>> = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" };

/** Subresource integrity of a file, "sha384-…". */
export async function integrityOf(bytes: Uint8Array<ArrayBuffer>, digest = "sha384"): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(DIGESTS[digest] ?? "SHA-384", bytes));
  return `${digest}-${btoa(String.fromCharCode(...hash))}`;
}

/** False also for an integrity that is no "sha256-…", "sha384-…" or "sha512-…". */
export async function matchesIntegrity(bytes: Uint8Array<ArrayBuffer>, integrity: string): Promise<boolean> {
  const digest = integrity.slice(0, integrity.indexOf("-"));
  return digest in DIGESTS && (await integrityOf(bytes, digest)) === integrity;
}
