import { join } from "node:path";
import type { Intent } from "../../../lib/domain/intent";
import type { ExternalSet, IntentCase } from "./external-set";
import { readTable } from "./read-table";

/**
 * Bitext's 27 intents as ours; several where the set's wording covers several of ours, null where ours have nothing
 * that a buyer would mean by it. Accounts and newsletters are outside a shop's inbox: `other`.
 */
export const BITEXT_INTENTS: Readonly<Record<string, readonly Intent[] | null>> = {
  cancel_order: ["cancel_order"],
  // Costs of ending an order or a contract: the nearest of ours.
  check_cancellation_fee: ["cancel_order"],
  change_order: ["change_order"],
  change_shipping_address: ["change_address"],
  set_up_shipping_address: ["change_address"],
  place_order: ["how_to_buy", "purchase_intent"],
  track_order: ["track_order"],
  // Mixes "how long does delivery take" with "when does my parcel come".
  delivery_period: ["shipping_info", "track_order"],
  delivery_options: ["shipping_info"],
  check_payment_methods: ["payment_issue"],
  payment_issue: ["payment_issue"],
  check_invoice: ["invoice_tax"],
  get_invoice: ["invoice_tax"],
  get_refund: ["refund_request"],
  check_refund_policy: ["return_policy"],
  track_refund: ["refund_status"],
  complaint: ["complaint"],
  contact_customer_service: ["human_agent"],
  contact_human_agent: ["human_agent"],
  create_account: ["other"],
  delete_account: ["other"],
  edit_account: ["other"],
  switch_account: ["other"],
  recover_password: ["other"],
  registration_problems: ["other"],
  newsletter_subscription: ["other"],
  // Wants to write a review, good or bad is not said: none of ours.
  review: null,
};

function read(folder: string): IntentCase[] {
  const seen = new Set<string>();
  return readTable(join(folder, "Bitext_Sample_Customer_Support_Training_Dataset.csv")).flatMap((field) => {
    const text = field("instruction").trim();
    const label = field("intent");
    const accepted = BITEXT_INTENTS[label];
    if (!accepted || text === "" || seen.has(`${label} ${text}`)) return [];
    seen.add(`${label} ${text}`);
    return [{ text, label, accepted }];
  });
}

/** Sentences made from patterns, none of a shop's inbox; copies are counted once. */
export const bitext: ExternalSet = {
  folder: "bitext-customer-support",
  name: "Bitext customer support",
  language: "en",
  asks: "intent",
  read,
};
