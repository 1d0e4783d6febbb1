import type { Generation, TaskRequest } from "../../../../lib/domain/generation";
import type { ReportedFinding } from "../../../../lib/domain/guard-report";

/** A row as the host stores it; made up. */
export function makeRow(part: Partial<Generation> & { task: TaskRequest }): Generation {
  return {
    id: "g1",
    threadKey: "shopee:1",
    priority: "asked",
    agentLanguage: "zh",
    kind: part.task.kind,
    state: "running",
    failure: null,
    failureDetail: "",
    provider: "webllm",
    model: "qwen",
    texts: [],
    result: null,
    findings: null,
    createdAt: 1_000,
    startedAt: 1_100,
    firstTextAt: null,
    endedAt: null,
    tokens: 0,
    hostLife: "a",
    ...part,
  };
}

export const DRAFT: TaskRequest = { kind: "draft", stance: null, instruction: "", language: null };

export function makeFinding(part: Partial<ReportedFinding>): ReportedFinding {
  return {
    rule: "off_platform.en",
    class: "off_platform",
    severity: "stop",
    spans: [{ start: 0, end: 4 }],
    rewrite: "",
    severityName: "Stop",
    name: "Contact outside",
    why: "It is not allowed.",
    advice: "Take it out.",
    sources: [],
    checked: "",
    ...part,
  } as ReportedFinding;
}
