import * as v from "valibot";
import type { ReportedFinding } from "../../lib/domain/guard-report";
import { type MarketplaceId, marketplaceSchema } from "../../lib/domain/marketplace";
import type { Settings } from "../../lib/domain/settings";
import type { BackgroundHandlers } from "../../lib/messaging/listen";
import { joinFindings } from "../../lib/replies/policy/join-findings";
import type { SellersideDatabase } from "../../lib/storage/database";
import { loadReplyFacts } from "../../lib/storage/reply-facts";
import { readSettings } from "../../lib/storage/settings";
import { requireConsole } from "./accept-console";
import { composeReplyContext } from "./policy-context";
import type { GuardSource } from "./policy-guard";
import { joinRewrite, reportFinding } from "./report-finding";

/** A composer's text; longer ones are cut by the guard itself. */
const checkReplySchema = v.object({
  threadKey: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  text: v.pipe(v.string(), v.maxLength(200_000)),
  /** `draft`: written by a machine. */
  origin: v.picklist(["typed", "inserted", "draft"]),
  limit: v.nullable(v.number()),
});
type CheckReply = v.InferOutput<typeof checkReplySchema>;

export interface PolicyContext {
  db: SellersideDatabase;
  guard: GuardSource;
  now(): number;
}

/** Checks replies for the consoles' pages and for the panel. A text is looked at and forgotten, never stored. */
export function createPolicyHandlers(context: PolicyContext): {
  content: Pick<BackgroundHandlers["content"], "checkReply">;
  surface: Pick<BackgroundHandlers["surface"], "checkReply" | "listPermissions">;
} {
  return {
    content: {
      checkReply: async (input, sender) => {
        const asked = v.parse(checkReplySchema, input);
        const settings = await readSettings();
        const { id } = requireConsole(sender.url, settings);
        return check(context, asked, id, settings);
      },
    },
    surface: {
      checkReply: async (input) => {
        const asked = v.parse(checkReplySchema, input);
        return check(context, asked, marketplaceOf(asked.threadKey), await readSettings());
      },
      listPermissions: async () => (await context.guard.get()).settings.permissions ?? [],
    },
  };
}

async function check(
  { db, guard: source, now }: PolicyContext,
  { threadKey, text, origin, limit }: CheckReply,
  marketplace: MarketplaceId,
  settings: Settings,
): Promise<ReportedFinding[]> {
  if (text.trim() === "") return [];
  const [{ guard, settings: rules }, facts, others] = await Promise.all([
    source.get(),
    // Without the stored chat the text itself is still checked.
    threadKey ? loadReplyFacts(db, threadKey).catch(() => NOTHING) : NOTHING,
    source.others(now()),
  ]);
  const place = facts.conversation?.marketplace ?? marketplace;
  const found = guard(
    text,
    composeReplyContext({
      marketplace: place,
      ...facts,
      others,
      permissions: rules.permissions ?? [],
      kind: origin === "draft" ? "draft" : "reply",
      limit,
    }),
  );
  return joinFindings(found).map(({ finding, also }) =>
    reportFinding(joinRewrite(text, finding), settings.locale, place, also),
  );
}

const NOTHING = { conversation: undefined, assessments: [] };

/** Thread keys begin with their marketplace. */
function marketplaceOf(threadKey: string | null): MarketplaceId {
  const parsed = v.safeParse(marketplaceSchema, threadKey?.split(":")[0]);
  return parsed.success ? parsed.output : "other";
}
