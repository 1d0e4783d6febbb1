import type { Finding, SourceConfidence } from "./policy";

/** One finding in words of one language: what pages and surfaces show. Plain data. */
export interface ReportedFinding extends Finding {
  severityName: string;
  /** What it is, in two or three words. */
  name: string;
  why: string;
  advice: string;
  sources: { name: string; address: string | null; confidence: SourceConfidence; trust: string }[];
  /** When the sources were last read, as a sentence. */
  checked: string;
}

/** What a template's text is objected to, and where. */
export interface TemplateFinding {
  /** Index into the template's variants. */
  variant: number;
  /** Where it holds; as many as the template is offered on when it holds everywhere. */
  marketplaces: import("./marketplace").MarketplaceId[];
  finding: Finding;
}
