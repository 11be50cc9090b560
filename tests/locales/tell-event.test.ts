import { expect, test } from "vitest";
import type { CaseEvent, EventOf } from "@/core/case/event";
import { en } from "@/locales/en";
import { fr } from "@/locales/fr";
import { tellEvent } from "@/locales/tell-event";
import { say } from "../core/case/build";
import { journal } from "../ui/dossier/build";

const shot: EventOf<"exhibit-kept"> = {
  ...say.kept("confirmation", undefined, "screenshot"),
  sha256: "1".repeat(64),
};
const copy: CaseEvent = {
  ...say.kept("confirmation", undefined, "redacted"),
  sha256: "2".repeat(64),
  original: shot.sha256,
};
const plain = (text: string) => text.replace(/\s/g, " ");

test("what was deleted, and what a picture was made from, is named by kind and moment", () => {
  const gone = say.dropped(shot);
  const entries = journal(shot, copy, gone);
  const told = (event: CaseEvent) => [en, fr].map((words) => plain(tellEvent(event, words, entries)));
  expect(told(shot)[0]).toBe("Kept: Screenshot (Confirmation)");
  expect(told(copy)).toEqual([
    "Made from Screenshot (Confirmation): Picture with parts blacked out",
    "Fait à partir de Capture (Confirmation) : Image en partie noircie",
  ]);
  expect(told(gone)).toEqual(["Deleted: Screenshot (Confirmation)", "Supprimé : Capture (Confirmation)"]);
  expect(tellEvent(gone, en, []), "of which nothing is known").toBe("Deleted: –");
});
