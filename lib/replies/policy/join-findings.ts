import type { Finding, PolicyClass } from "../../domain/policy";

/** Classes that say the same of one word: it leads the buyer away. The first names the line. */
const LEADS_AWAY: readonly PolicyClass[] = [
  "contact_detail",
  "external_link",
  "other_platform",
  "off_platform_payment",
];

/** A messenger and its handle stand this near, UTF-16 units. */
const NEAR = 3;

/** A finding as it is shown, with the classes of others that point at the same words. */
export interface ShownFinding {
  finding: Finding;
  also: readonly PolicyClass[];
}

/**
 * One line for each word that leads away: "WhatsApp +1 555 0100" is a contact detail and another platform, and the agent
 * takes it out once. The gravest stays, then the first of LEADS_AWAY; findings keep their order.
 */
export function joinFindings(findings: readonly Finding[]): ShownFinding[] {
  const shown: { finding: Finding; also: PolicyClass[] }[] = [];
  for (const finding of findings) {
    const kin = shown.find(({ finding: other }) => saysSame(other, finding));
    if (!kin) shown.push({ finding, also: [] });
    else {
      const first = kin.finding;
      const better =
        first.severity === finding.severity &&
        LEADS_AWAY.indexOf(finding.class) < LEADS_AWAY.indexOf(first.class);
      if (better) kin.finding = finding;
      kin.also = [...new Set([...kin.also, first.class, finding.class])].filter(
        (name) => name !== kin.finding.class,
      );
    }
  }
  return shown;
}

function saysSame(a: Finding, b: Finding): boolean {
  return (
    LEADS_AWAY.includes(a.class) &&
    LEADS_AWAY.includes(b.class) &&
    a.spans.some((one) =>
      b.spans.some((other) => one.start <= other.end + NEAR && other.start <= one.end + NEAR),
    )
  );
}
