import { EVIDENCE_SPAN, type Evidence, NO_EVIDENCE, weighEvidence } from "../../lib/replies/evidence";
import type { SellersideDatabase } from "../../lib/storage/database";
import { describeStorageFailure } from "../../lib/storage/failures";
import { listRecentInsertions } from "../../lib/storage/insertions";

/** Enough for rates by intent; a busy shop's newest weeks say more than its old ones. */
const MOST_READ = 1500;

/** What the insert log says of templates. When it cannot be read, offers are ranked without it and the failure is logged. */
export async function loadEvidence(db: SellersideDatabase, now: number): Promise<Evidence> {
  try {
    return weighEvidence(await listRecentInsertions(db, now - EVIDENCE_SPAN, MOST_READ), now);
  } catch (error) {
    console.error(`The insert log could not be read: ${describeStorageFailure(error)}`, error);
    return NO_EVIDENCE;
  }
}
