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

  const short = [
    "Cancellation confirmed",
    "Your cancellation is complete.",
    "Résiliation confirmée",
    "Kündigung bestätigt",
    "Cancelación confirmada",
    "Annullamento confermato",
    "Opzegging bevestigd",
    "解約が完了しました",
  ];
  test.each(short)("does not say of what, and needs the last press and a place that is about it: “%s”", (title) => {
    const kinds = (path: string, answer: boolean) => recognise(shown(title, []), at(path), null, { answer }).kind;
    for (const path of ["/account/subscription/cancel/done", "/cancel/confirm", "/goodbye", "/me/subscription"]) {
      expect([path, kinds(path, true)]).toEqual([path, "confirmed"]);
      expect([path, kinds(path, false)]).not.toEqual([path, "confirmed"]);
    }
    for (const path of ["/orders/17/cancel/done", "/tickets/4", "/bookings/9", "/help/goodbye"])
      expect([path, kinds(path, true)]).not.toEqual([path, "confirmed"]);
  });
  test.each<[string, string[], string[]]>([
    ["Cancellation confirmed", ["Order #2231 will not be shipped."], []],
    ["Cancellation confirmed", ["Your appointment on 3 December 2026 was cancelled."], []],
    ["Cancellation confirmed", ["Your plan renews on 3 January 2027."], []],
    ["Cancellation confirmed", ["To finish, open the link in our e-mail."], []],
    ["Cancellation confirmed", [], ["Cancel subscription"]],
    ["Cancellation confirmed", [], ["Keep my plan", "Yes, cancel"]],
    ["Confirm your cancellation", [], ["Continue"]],
    ["Cancellation requested", [], []],
    ["Cancellation pending", [], []],
    ["Cancellation failed", [], []],
  ])("is not believed beside what says otherwise: “%s” %j %j", (title, texts, controls) => {
    const seen = shown(title, texts, controls);
    expect(recognise(seen, at("/account/subscription/cancel/done"), null, { answer: true }).kind).not.toBe("confirmed");
  });
});
