/**
 * A short name for the contents of a row, the same for the same contents whatever the order of their fields. Counts of use
 * are no contents. For telling whether a row was changed since, not against forgery.
 */
export function fingerprint(row: object): string {
  const { usedCount: _, lastUsedAt: __, ...contents } = row as Record<string, unknown>;
  const text = JSON.stringify(sortFields(contents));
  // Two 32-bit FNV-1a hashes with different starts: 64 bits are enough for rows of one person.
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (first >>> 15);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}-${text.length}`;
}

/** True when two rows say the same, counts of use aside. */
export function sameContents(a: object, b: object): boolean {
  return fingerprint(a) === fingerprint(b);
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sortFields(field)]),
  );
}
