import { Dexie, type EntityTable, type PromiseExtended } from "dexie";
import type { Assessment } from "../domain/assessment";
import type { Conversation, StoredMessage, TabState } from "../domain/conversation";
import type { Correction } from "../domain/correction";
import type { TemplateFolder } from "../domain/folder";
import type { TemplateFragment } from "../domain/fragment";
import type { Generation } from "../domain/generation";
import type { GlossaryEntry } from "../domain/glossary";
import type { InsertionRecord } from "../domain/insertion";
import type { LedgerEntry, LlmSettings, ModelInstall } from "../domain/language-model";
import type { LearntWeights } from "../domain/learnt-weights";
import type { TemplateRevision } from "../domain/revision";
import type { SuggestionSet } from "../domain/suggestion";
import type { Template, TemplateAttachment, TemplateLibrary } from "../domain/template";
import { guardOpening } from "./guard-opening";
import { declareV1 } from "./versions/v1";
import { declareV2 } from "./versions/v2";
import { declareV3 } from "./versions/v3";
import { declareV4 } from "./versions/v4";
import { declareV5 } from "./versions/v5";
import { declareV6 } from "./versions/v6";

/** Something that was done once and must not be done again, whatever the agent deleted since. */
export interface Mark {
  key: string;
  at: number;
}

/** A picture of a template with its bytes. */
export interface StoredAttachment extends TemplateAttachment {
  blob: Blob;
  /** When it was added, ms. */
  at: number;
}

/** The rows of a library that an import can add or replace. */
export interface ImportedRows {
  libraries: TemplateLibrary[];
  folders: TemplateFolder[];
  fragments: TemplateFragment[];
  templates: Template[];
}

/** What one import did, kept for its undo. */
export interface StoredImport {
  id: string;
  /** ms */
  at: number;
  /** The name of the file. */
  name: string;
  /** What it replaced, as it was before. */
  replaced: ImportedRows;
  /** What it wrote: id and fingerprint of the contents, by table. */
  written: Record<keyof ImportedRows, [id: string, fingerprint: string][]>;
  /** Pictures that it added. */
  attachments: string[];
}

/** The database; only files of this room touch its tables. */
export class SellersideDatabase extends Dexie {
  declare conversations: EntityTable<Conversation, "threadKey">;
  declare messages: EntityTable<StoredMessage, "key">;
  declare assessments: EntityTable<Assessment, "messageKey">;
  declare suggestions: EntityTable<SuggestionSet, "threadKey">;
  declare insertions: EntityTable<InsertionRecord, "id">;
  declare libraries: EntityTable<TemplateLibrary, "id">;
  declare templates: EntityTable<Template, "id">;
  declare tabs: EntityTable<TabState, "tabId">;
  declare marks: EntityTable<Mark, "key">;
  declare corrections: EntityTable<Correction, "id">;
  declare folders: EntityTable<TemplateFolder, "id">;
  declare fragments: EntityTable<TemplateFragment, "id">;
  declare revisions: EntityTable<TemplateRevision, "id">;
  declare attachments: EntityTable<StoredAttachment, "id">;
  declare imports: EntityTable<StoredImport, "id">;
  declare glossary: EntityTable<GlossaryEntry, "id">;
  declare learnt: EntityTable<LearntWeights & { key: string }, "key">;
  declare generations: EntityTable<Generation, "id">;
  declare models: EntityTable<ModelInstall, "id">;
  declare ledger: EntityTable<LedgerEntry, "id">;
  declare llmSettings: EntityTable<LlmSettings & { key: string }, "key">;

  constructor(name: string, blockedAfter?: number) {
    super(name, { indexedDB: guardOpening(blockedAfter) });
    declareV1(this);
    declareV2(this);
    declareV3(this);
    declareV4(this);
    declareV5(this);
    declareV6(this);
  }

  /** As Dexie's, but a failed opening is tried again by the next call: a window that was in the way may be gone by then. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      // Later, so that the calls that waited for this opening are told of its failure first. A database that was closed
      // on purpose stays closed.
      if (!(error instanceof Dexie.DatabaseClosedError))
        setTimeout(() => this.hasFailed() && this.close({ disableAutoOpen: false }));
      throw error;
    });
  }
}

/**
 * The database of this extension; opened by its first use, and again after the browser closed it. Extension pages and the
 * background only: in a content script it would be the marketplace's own. Every function of this room rejects with an
 * error that `describeStorageFailure` names; a rejected write left nothing behind and took nothing away.
 *
 * @param blockedAfter ms after which an upgrade that another window blocks is given up
 */
export function openDatabase(name = "sellerside", blockedAfter?: number): SellersideDatabase {
  return new SellersideDatabase(name, blockedAfter);
}
