import { describe, expect, test } from "vitest";
import { breakMark } from "@/core/recognition/breaks";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, seen, sight } from "./sight";

/** A page with one block of text, broken into these lines. */
function page(...pieces: string[]) {
  const text = pieces.join(breakMark);
  const visible = pieces.join(" ");
  const shown = sight({
    headings: [heading("Your subscription")],
    lines: [line(text, { visible })],
    loaded: Date.UTC(2026, 10, 29),
  });
  return recognise(shown, new URL("https://lumen.example/account/subscription"), null);
}
const fact = (kind: string, ...pieces: string[]) => page(...pieces).facts.find((one) => one.kind === kind)?.value;

describe("a line break within a text", () => {
  test.each<[string, string]>([
    ["Your membership has been cancelled", "Renew it any time"],
    ["Your plan was cancelled", "You may come back whenever you like"],
    ["Votre abonnement est résilié", "Vous pouvez le reprendre à tout moment"],
    ["Ihr Abo wurde gekündigt", "Sie können es jederzeit wieder aufnehmen"],
  ])("ends a sentence where the next begins like one: “%s / %s”", (...pieces) =>
    expect(page(...pieces).sentences.map(({ kind, text }) => [kind, text])).toContainEqual(["confirmed", pieces[0]]),
  );

  test.each<string[]>([
    ["If you confirm", "Your plan will be cancelled."],
    ["After you confirm:", "Your plan is cancelled"],
    ["It is not true that", "Your plan has been cancelled."],
    ["Your plan has been cancelled", "Unless you hear otherwise by Friday"],
    ["Are you sure?", "Your plan will end on 3 May 2027."],
    ["Si vous confirmez", "Votre abonnement sera résilié."],
    ["Sobald Sie bestätigen", "Wird Ihr Abo gekündigt"],
    ["サブスクリプションは解約されていま", "せん。"],
    ["Your plan will not be", "cancelled"],
  ])("ends none that is left open: %j %j", (...pieces) => expect(page(...pieces).kind).not.toBe("confirmed"));

  test("stands for a space where a sentence is only set in several lines", () => {
    expect(page("Your subscription has", "been cancelled.").kind).toBe("confirmed");
  });

  test("parts a label from its value, and one fact from the next", () => {
    expect(fact("plan", "Plan: Lumen Pro", "Renews on 3 May 2027")).toBe("Lumen Pro");
    expect(fact("renews-on", "Plan: Lumen Pro", "Renews on 3 May 2027")).toBe("2027-05-03");
    expect(page("Status: Cancelled", "Lumen Pro").kind).toBe("confirmed");
    expect(page("Status: Active", "Your plan has been cancelled.").kind).not.toBe("confirmed");
  });

  test("is a space in what is shown, and hides no word", () => {
    const shown = sight({
      lines: [line(`Renews on${breakMark}3 May 2027`)],
      controls: [seen(`Cancel${breakMark}plan`)],
    });
    const { facts, controls } = recognise(shown, new URL("https://lumen.example/account"), null);
    expect(facts[0]?.shown).toBe("Renews on 3 May 2027");
    expect(controls[0]?.name).toBe("Cancel plan");
    const hidden = line(`Your plan has been${breakMark}cancelled.`, { visible: "Your plan has not been cancelled." });
    expect(recognise(sight({ lines: [hidden] }), new URL("https://lumen.example/account"), null).kind).not.toBe(
      "confirmed",
    );
  });
});
