import type { CaseEvent } from "@/core/case/event";
import { presentStep } from "@/core/case/present-step";
import type { Channel, PressStep, Provider } from "@/core/provider/schema";
import type { PageKind } from "@/core/recognition/page-kind";
import type { Control, Recognition } from "@/core/recognition/recognition";
import { caseAfter, knowledge, provider, recognition, say } from "./build";

export const text = (en: string) => ({ en, fr: `${en} (fr)` });
const press = (id: string, more: Partial<PressStep>): PressStep => ({
  id,
  do: "press",
  say: text(id),
  knowledge,
  intent: "cancel-subscription",
  labels: { en: ["Cancel plan"], fr: ["Résilier le forfait"] },
  final: false,
  ...more,
});

export const web: Channel = {
  id: "web",
  kind: "account",
  name: text("On the site"),
  steps: [
    { id: "open", do: "open", page: "plan", say: text("open the plan page"), knowledge },
    press("cancel", { place: "page" }),
    press("confirm", { place: "dialog", intent: "confirm-cancel", final: true }),
    { id: "mail", do: "wait-for-mail", say: text("wait for the mail"), knowledge },
  ],
};
const atPaymill: Channel = {
  id: "paymill",
  kind: "portal",
  name: text("At Paymill"),
  biller: "paymill",
  steps: [{ id: "go", do: "go-to", party: "paymill", say: text("go to Paymill"), knowledge }],
};
/** A provider with a recipe of four steps and a second way at its biller. */
export const owner = provider({
  channels: [web, atPaymill],
  decoys: [{ labels: { en: ["Not Now"] }, intent: "keep-subscription", effect: text("closes it"), knowledge }],
});

interface Here {
  readonly events?: readonly CaseEvent[];
  readonly owner?: Provider;
  /** Whose subscription it is, where it is not that of the recipe. */
  readonly provider?: Provider;
  readonly biller?: Provider;
  readonly partner?: string;
  readonly page?: string | null;
}

/** The present step on a page with these controls. */
export function step(kind: PageKind, controls: Control[], more: Partial<Recognition> = {}, here: Here = {}) {
  return presentStep({
    state: caseAfter(say.guided(), ...(here.events ?? [])),
    recognition: recognition(kind, { controls, ...more }),
    owner: here.owner ?? owner,
    provider: here.provider ?? owner,
    biller: here.biller ?? null,
    partner: here.partner ?? null,
    page: here.page ?? null,
  });
}
