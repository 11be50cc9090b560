import type { RelativeDistinguishedNames } from "pkijs";

const commonName = "2.5.4.3";
const organisation = "2.5.4.10";

const part = (name: RelativeDistinguishedNames, type: string): string | null => {
  const found = name.typesAndValues.find((each) => each.type === type);
  const text = found ? String(found.value.valueBlock.value ?? "") : "";
  return (
    text
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, 140) || null
  );
};

/** Who a certificate says it is for: its name, and the organisation where that says more. */
export function tellName(name: RelativeDistinguishedNames): string {
  const [own, whole] = [part(name, commonName), part(name, organisation)];
  if (!own) return whole ?? "?";
  return whole && !own.includes(whole) ? `${own}, ${whole}` : own;
}
