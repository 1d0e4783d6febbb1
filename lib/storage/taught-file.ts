import * as v from "valibot";

/** Why a file of corrections or terms was not taken; nothing was changed. */
export interface FileRefusal {
  ok: false;
  reason: "wrong_format" | "wrong_version" | "invalid";
  issues: string[];
}

/** As many issues as a person would read. */
const MAX_ISSUES = 20;

/** Checks the head of a file, then all of it. */
export function checkFile<T>(
  value: unknown,
  format: string,
  parse: (value: unknown) => { success: true; output: T } | { success: false; issues: unknown },
): { ok: true; file: T } | FileRefusal {
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), value);
  if (!head.success) return { ok: false, reason: "wrong_format", issues: [] };
  if (head.output.version !== 1)
    return { ok: false, reason: "wrong_version", issues: [`version ${head.output.version}`] };
  const parsed = parse(value);
  if (parsed.success) return { ok: true, file: parsed.output };
  const issues = parsed.issues as readonly v.BaseIssue<unknown>[];
  return {
    ok: false,
    reason: "invalid",
    issues: issues.slice(0, MAX_ISSUES).map((issue) => `${v.getDotPath(issue) ?? "file"}: ${issue.message}`),
  };
}
