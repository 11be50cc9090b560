import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, part, seen, sight } from "./sight";

const at = new URL("https://lumen.example/account/membership/cancel");

function answers(title: string, question: string, yes: string, no: string) {
  const { controls } = recognise(
    sight({
      headings: [heading(title)],
      parts: [part(title)],
      lines: [line(title), line(question)],
      controls: [seen(yes), seen(no)],
    }),
    at,
    null,
  );
  return [yes, no].map((name) => controls.find((control) => control.name === name)?.intent ?? null);
}

describe("a question on the way out to which “Yes” means staying", () => {
  test.each([
    ["Before you cancel", "Do you want to keep your membership for half price?", "Yes", "No"],
    ["Cancel membership", "Would you like to stay?", "Yes", "No"],
    ["Résilier l’abonnement", "Souhaitez-vous conserver votre abonnement ?", "Oui", "Non"],
    ["Abo kündigen", "Möchtest du dein Abo behalten?", "Ja", "Nein"],
    ["Cancelar suscripción", "¿Quieres mantener tu suscripción?", "Sí", "No"],
  ])("%s: %s", (title, question, yes, no) => {
    expect(answers(title, question, yes, no)).toEqual(["keep-subscription", "confirm-cancel"]);
  });

  test("and one whether to end, to which it does not", () => {
    expect(answers("Cancel membership", "Do you want to cancel your membership?", "Yes", "No")[0]).toBe(
      "confirm-cancel",
    );
  });
});

test("a help page is one in other languages too", () => {
  for (const path of ["hilfe/kuendigen", "klantenservice/opzeggen", "ayuda/cancelar", "hulp/opzeggen"]) {
    const url = new URL(`https://lumen.example/${path}`);
    const page = sight({
      headings: [heading("So kündigst du dein Abo")],
      lines: [line("War das hilfreich?")],
      controls: [seen("Ja"), seen("Nein")],
    });
    expect(recognise(page, url, null).kind).toBe("other");
  }
});

test("a label that the catalogue knows to end it does so, whatever its words seem to say", () => {
  const known = { kind: null, labels: [{ label: "terminer l'annulation", intent: "confirm-cancel" as const }] };
  const page = sight({ headings: [heading("Annuler l'abonnement")], controls: [seen("Terminer l'annulation")] });
  expect(recognise(page, at, known).controls.map(({ intent }) => intent)).toEqual(["confirm-cancel"]);
});

test("“Other” among the answers of a survey takes nothing from the button that goes on", () => {
  const title = "Why are you canceling?";
  const row = "Too expensive Other Continue canceling";
  const page = sight({
    headings: [heading(title)],
    parts: [part(title)],
    lines: [line(title)],
    controls: [seen("Continue canceling", { row, heading: title })],
  });
  expect(recognise(page, at, null).controls.map(({ intent }) => intent)).toEqual(["confirm-cancel"]);
});
