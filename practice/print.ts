import type { PageInTab } from "../src/background/page-memory";
import type { Words } from "../src/locales/words";
import type { GuideShown } from "../tests/e2e/support/guide";

/** Writes one line for the person who looks on. */
export type Print = (line: string) => void;

/** What the extension took a page for, which facts it read there, and why. */
export function tellPage(print: Print, { recognition, provider }: PageInTab, words: Words): void {
  const { kind, confidence, facts, reasons } = recognition;
  const sure = Math.round(confidence * 100);
  print(`   recognised  ${provider} · ${words.kinds[kind]} (${kind}), ${sure} % sure`);
  for (const { from, words: said } of reasons) print(`   because     ${from}: “${said}”`);
  for (const { kind: fact, value, shown } of facts)
    print(`   fact        ${words.facts[fact]}: ${value}  ← “${shown}”`);
}

/** What the guide says and points at. */
export function tellGuide(print: Print, { title, say, target, marks }: Omit<GuideShown, "links">): void {
  print(`   guide       ${title}: ${say}`);
  if (target) print(`   points at   “${target}”, outlined on the page`);
  for (const { kind, label } of marks) if (kind === "decoy") print(`   warns       of a control that ${label}`);
}
