import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, part, seen, sight } from "./sight";

const loaded = Date.UTC(2026, 10, 29);

function page(title: string, texts: readonly string[], controls: readonly string[], answer = false, dialog = false) {
  const shown = sight({
    parts: [part(title, { as: dialog ? "dialog" : "section" })],
    headings: [heading(title)],
    lines: [title, ...texts].map((text, n, all) => line(text, { next: all[n + 1] ?? "" })),
    controls: controls.map((name) => seen(name, { row: `${texts[0]} ${name}` })),
    loaded,
  });
  return recognise(shown, new URL("https://lumen.example/account/subscription"), null, { answer });
}

describe("a last day beside a way to begin again is an end", () => {
  test.each([
    ["Your plan", "Your plan ends on 3 December 2026.", "Resubscribe"],
    ["Your plan", "Your access ends on December 3, 2026", "Restart membership"],
    ["Billing", "Your Pro membership will end on 3 December 2026.", "Reactivate"],
    ["Billing", "Your account will become free on 3 December 2026.", "Resume subscription"],
    ["Plans", "You will be moved to the Free plan on 3 December 2026.", "Resubscribe"],
    ["Votre abonnement", "Votre accès prend fin le 3 décembre 2026.", "Se réabonner"],
    ["Votre abonnement", "Votre abonnement se termine le 3 décembre 2026", "Réactiver mon abonnement"],
    ["Votre abonnement", "Votre compte deviendra gratuit le 3 décembre 2026.", "Réactiver l’abonnement"],
    ["Ihr Abo", "Ihr Abo endet am 3. Dezember 2026.", "Reaktivieren"],
    ["Tu suscripción", "Tu acceso termina el 3 de diciembre de 2026.", "Reactivar suscripción"],
    ["Il tuo abbonamento", "Il tuo abbonamento termina il 3 dicembre 2026.", "Riattiva abbonamento"],
    ["Sua assinatura", "Sua assinatura termina em 3 de dezembro de 2026.", "Reativar assinatura"],
    ["Je abonnement", "Je abonnement eindigt op 3 december 2026.", "Abonnement hervatten"],
  ])("%s: “%s” [%s]", (title, text, again) => {
    const { kind, sentences } = page(title, [text], [again]);
    expect(kind).toBe("confirmed");
    expect(sentences.find((sentence) => sentence.kind === "confirmed")?.day).toBe("2026-12-03");
  });

  test("also beside “Renew” once the last press is made, and not before", () => {
    const said = ["Your plan", ["Your plan ends on 3 December 2026."], ["Renew"]] as const;
    expect(page(...said, true).kind).toBe("confirmed");
    expect(page(...said).kind).not.toBe("confirmed");
  });
});

test.each([
  ["Claude by Anthropic", "Expires on December 3, 2026", "Resubscribe"],
  ["Claude by Anthropic", "Expire le 3 décembre 2026", "Se réabonner"],
])("behind the last press a last day alone is told of what is there: %s, “%s” [%s]", (title, text, again) => {
  expect(page(title, [text], [again], true).kind).toBe("confirmed");
  expect(page(title, [text], [again]).kind).not.toBe("confirmed");
  expect(page(title, [text], [], true).kind).not.toBe("confirmed");
  expect(page(title, [`${text}, offer`], [again], true).kind).not.toBe("confirmed");
});

describe("a last day confirms nothing", () => {
  test.each<[string, string[], string]>([
    ["where it renews", ["Your plan ends on 3 December 2026. It renews automatically."], "Resubscribe"],
    [
      "where it renews, further down",
      ["Your plan ends on 3 December 2026.", "It renews automatically."],
      "Resubscribe",
    ],
    ["of a trial", ["Your trial of Pro ends on 3 December 2026 and then you pay £9.99 a month."], "Resubscribe"],
    ["behind which one pays", ["Your plan ends on 3 December 2026. Then you pay £9.99 a month."], "Restart plan"],
    ["behind which one pays, in a clause", ["Your plan ends on 3 December 2026, then you pay £9.99."], "Restart plan"],
    ["of a price", ["The price of your plan ends on 3 December 2026."], "Resubscribe"],
    ["of a fixed price", ["Your 12-month fixed price plan ends on 3 December 2026."], "Resubscribe"],
    ["of a minimum term", ["The minimum term of your contract ends on 3 December 2026."], "Restart contract"],
    ["of a period", ["Your subscription period ends on 3 December 2026."], "Renew"],
    ["of an offer", ["Your plan's discount ends on 3 December 2026."], "Resubscribe"],
    ["of a session", ["Your session ends on 3 December 2026."], "Restart"],
    ["that is past", ["Your plan ends on 3 December 2025."], "Resubscribe"],
    ["that depends", ["If you cancel, your plan ends on 3 December 2026."], "Resubscribe"],
    ["that is asked for", ["Are you sure? Your plan ends on 3 December 2026."], "Resubscribe"],
    ["of a payment that failed", ["Your payment failed: your plan ends on 3 December 2026."], "Reactivate"],
    ["beside what begins something else", ["Your plan ends on 3 December 2026."], "Restart tour"],
    ["without a day", ["Your plan ends soon."], "Resubscribe"],
    ["where the next payment is told", ["Your plan ends on 3 December 2026.", "Next payment: £9.99"], "Resubscribe"],
    [
      "while one waits for a free plan that is paid",
      ["You will be moved to the Free plan on 3 December 2026 if your payment fails."],
      "Resubscribe",
    ],
    ["de", ["Die Mindestlaufzeit Ihres Abos endet am 3. Dezember 2026."], "Reaktivieren"],
    ["de, of a price", ["Der Aktionspreis Ihres Abos endet am 3. Dezember 2026."], "Reaktivieren"],
    ["fr", ["L’engagement de votre abonnement prend fin le 3 décembre 2026."], "Réactiver mon abonnement"],
    [
      "fr, where it renews",
      ["Votre abonnement se termine le 3 décembre 2026. Il se renouvelle tout seul."],
      "Se réabonner",
    ],
    ["fr, of a trial", ["Votre essai se termine le 3 décembre 2026, puis 9,99 € par mois."], "Se réabonner"],
    ["es", ["La permanencia de tu contrato termina el 3 de diciembre de 2026."], "Reactivar suscripción"],
  ])("%s", (_, texts, again) => expect(page("Your plan", texts, [again]).kind).not.toBe("confirmed"));

  test("beside a “Restart” that stands somewhere else", () => {
    const shown = sight({
      headings: [heading("Your plan")],
      lines: [line("Your plan ends on 3 December 2026."), line("Server 1")],
      controls: [seen("Restart", { row: "Server 1 Restart" })],
      loaded,
    });
    expect(recognise(shown, new URL("https://lumen.example/plan"), null).kind).not.toBe("confirmed");
  });

  test("while the end can still be pressed", () => {
    const texts = ["Your plan ends on 3 December 2026."];
    expect(page("Your plan", texts, ["Resubscribe", "Cancel plan"]).kind).not.toBe("confirmed");
    expect(
      page("Downgrade?", ["You will be moved to the Free plan on 3 December 2026."], ["Downgrade"], true, true).kind,
    ).not.toBe("confirmed");
  });
});
