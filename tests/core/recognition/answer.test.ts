import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, seen, sight } from "./sight";

const shown = (title: string, texts: readonly string[], controls: readonly string[] = []) =>
  sight({
    headings: [heading(title)],
    lines: [title, ...texts].map((text, n, all) => line(text, { next: all[n + 1] ?? "" })),
    controls: controls.map((name) => seen(name)),
    loaded: Date.UTC(2026, 10, 29),
  });
const at = (path: string) => new URL(`https://fernwell.example${path}`);
const behind = (...said: Parameters<typeof shown>) =>
  recognise(shown(...said), at("/next"), null, { answer: true }).kind;
const alone = (...said: Parameters<typeof shown>) => recognise(shown(...said), at("/next"), null).kind;

describe("a page that speaks of an end at an address that says nothing", () => {
  test.each<[string, string[]]>([
    ["Goodbye, Ada", ["Your membership has been cancelled."]],
    ["We're sorry to see you go", ["Your membership is cancelled.", "We have sent you an e-mail."]],
    ["All settled", ["Your cancellation is complete.", "You will not be charged again."]],
    ["C’est fait", ["Votre abonnement est résilié."]],
    ["Auf Wiedersehen", ["Ihr Abo wurde gekündigt."]],
    ["Hasta pronto", ["Tu suscripción se ha cancelado."]],
  ])("is believed behind the last press, and not otherwise: “%s” %j", (title, texts) => {
    expect(behind(title, texts)).toBe("confirmed");
    expect(alone(title, texts)).not.toBe("confirmed");
  });

  test.each<[string, string[], string[]]>([
    ["One moment", ["Processing your cancellation…", "You will no longer be charged."], []],
    ["Are you sure?", ["Your plan will end on 3 December 2026.", "You will not be charged again."], ["Confirm"]],
    ["Almost done", ["Your membership will be cancelled as soon as you open the link in our e-mail."], []],
    ["Check your e-mail", ["Your membership is not cancelled yet.", "Your membership has been cancelled."], []],
    ["Welcome back", ["Your membership ends on 3 December 2026."], []],
    ["Thanks", ["Your request has been received.", "You will not be charged again once it is processed."], []],
    ["Home", ["You have cancelled three parcels.", "You will not be charged again."], []],
    ["Goodbye", ["Your membership has been cancelled."], ["Sign in", "Sign up"]],
  ])("is no answer where it does not say that it is done: “%s” %j", (title, texts, controls) =>
    expect(behind(title, texts, controls)).not.toBe("confirmed"),
  );

  test("is believed at a farewell's address where somebody is signed in", () => {
    const said = shown("So long", ["Your membership has been cancelled."], ["Log out"]);
    expect(recognise(said, at("/plan-picker/goodbye"), null).kind).toBe("confirmed");
    expect(recognise(said, at("/stories/ferns"), null).kind).not.toBe("confirmed");
  });

  test.each<[string, string, string[]]>([
    ["/account/subscription/cancel/done", "Cancellation confirmed", []],
    ["/account/subscription/cancel/done", "Cancellation confirmed", ["Please call 0800 555 010 to validate it."]],
    ["/account/subscription/cancel/done", "Cancellation confirmed", ["Order #2231 will not be shipped."]],
    ["/account/subscription/cancel/done", "Cancellation scheduled", ["A specialist will call you to finalise it."]],
    ["/plan/switch/cancel", "Cancellation confirmed", ["You'll stay on Pro."]],
    ["/lessons/33/cancel", "Cancellation complete", []],
    ["/resiliation/merci", "Résiliation enregistrée", ["Un conseiller va vous appeler pour la valider."]],
    ["/abonnement/annulation", "Annulation confirmée", ["Votre résiliation a bien été annulée."]],
    [
      "/konto/kuendigung",
      "Kündigung vorgemerkt",
      ["Bitte bestätigen Sie die Kündigung telefonisch innerhalb von 14 Tagen."],
    ],
    ["/cuenta/suscripcion/cancelar", "Cancelación confirmada", ["Sigues siendo socio."]],
    ["/mijn/abonnement/opzeggen", "Opzegging bevestigd", ["Bevestig nog even via de link in je mail."]],
    ["/konto/prenumeration/avsluta", "Uppsägning registrerad", ["Vi ringer upp dig."]],
    ["/kaiyaku/kanryo", "解約を受け付けました", ["本人確認のお電話をいたします。"]],
  ])(
    "a title that does not say of what confirms nothing, whatever the reader handed on: %s “%s” %j",
    (path, title, texts) => {
      expect(recognise(shown(title, texts), at(path), null, { answer: true }).kind).not.toBe("confirmed");
      expect(recognise(shown(title, []), at(path), null, { answer: true }).kind).not.toBe("confirmed");
    },
  );

  test.each([
    ["Résiliation", "Votre abonnement prendra fin le 14 mars 2027 et ne sera pas renouvelé.", "Fermer", "Confirmer"],
    ["Cancellation", "Your subscription will end on 14 March 2027 and will not renew.", "Close", "OK, confirm"],
  ])("is believed beside a lone “Close”, and not beside what goes on: “%s” “%s” “%s”", (title, text, close, onward) => {
    expect(behind(title, [text], [close])).toBe("confirmed");
    expect(alone(title, [text], [close])).not.toBe("confirmed");
    expect(behind(title, [text], [close, onward])).not.toBe("confirmed");
  });
});
