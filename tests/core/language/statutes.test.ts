import { describe, expect, test } from "vitest";
import { statuteOf, statutes } from "@/core/language/statutes";

describe("the words of a law", () => {
  test.each([
    ["Verträge hier kündigen", "terminate", "open"],
    ["JETZT KÜNDIGEN »", "terminate", "confirm"],
    ["Résilier votre contrat", "terminate", "open"],
    ["« Confirmer ma demande de résiliation »", "terminate", "confirm"],
    ["Renoncer au contrat ici", "withdraw", "open"],
    ["Confirmer la rétractation", "withdraw", "confirm"],
    ["Vertrag widerrufen", "withdraw", "open"],
    ["Withdraw from contract here", "withdraw", "open"],
    ["Confirm withdrawal", "withdraw", "confirm"],
  ])("“%s”", (label, right, step) => expect(statuteOf(label)).toMatchObject({ right, step }));

  test.each(["Kündigen", "Résilier", "Vertrag", "Withdraw", ""])("are not what is only near them: “%s”", (label) =>
    expect(statuteOf(label)).toBeNull(),
  );
});

test("every law has a source, and was in force when it was read", () => {
  for (const { source, since, seen } of statutes) {
    expect(new URL(source).protocol).toBe("https:");
    expect(since <= seen).toBe(true);
  }
});
