import type { FromPage, Handlers } from "@/messaging/server";
import { annotateExhibit, deleteCase, deleteExhibit, editFact, reportCharge, tickItem } from "./case-edits";
import { controlPointed, takePointingBack } from "./control-pointed";
import { guideFor } from "./guide-for";
import { guideMe, stopGuide, unread } from "./guide-me";
import { keepKey } from "./keep-key";
import { keepMail } from "./keep-mail";
import { keepPage } from "./keep-page";
import { keepScreenshot } from "./keep-screenshot";
import { keepSnapshot } from "./keep-snapshot";
import { openCase } from "./open-case";
import { openReport } from "./open-report";
import { loadOwnFile, ownFiles, removeOwnFile } from "./own-files";
import { pageRecognised, pageSeen } from "./recognised";
import { redactExhibit } from "./redact";
import { reportFor } from "./report-for";
import { stampHead } from "./stamp-head";
import { stepTaken } from "./step-taken";
import { tabState } from "./tab-state";
import { understood } from "./understood";
import { whose } from "./whose";
import type { World } from "./world";

/** The guide on a page was closed by the person. */
async function guideLeft(world: World, from: FromPage): Promise<null> {
  const { row } = await whose(world, from, unread);
  return row ? stopGuide(world, row.id, from.tab) : null;
}

/** A worker that has just started does not know the person's own files yet: it answers once they are there. */
function afterOwnFiles(world: World, handlers: Handlers): Handlers {
  const waiting = Object.entries(handlers).map(([name, handle]) => [
    name,
    async (...asked: Parameters<typeof handle>) => {
      await world.own.ready();
      return (handle as (...asked: unknown[]) => unknown)(...asked);
    },
  ]);
  return Object.fromEntries(waiting) as Handlers;
}

/** What the worker does for each message of the protocol. */
export function handlersFor(world: World): Handlers {
  return afterOwnFiles(world, {
    pageSeen: (request, from) => pageSeen(world, request, from),
    pageRecognised: async (sight, sender) => {
      const { recognition, from } = await understood(world, sight, sender);
      return pageRecognised(world, recognition, from);
    },
    guideFor: async (sight, sender) => {
      const { recognition, from } = await understood(world, sight, sender);
      return guideFor(world, recognition, from);
    },
    stepTaken: async ({ press, ref, sight }, sender) => {
      const { recognition, from } = await understood(world, sight, sender);
      return stepTaken(world, { press, ref, recognition }, from);
    },
    controlPointed: async ({ ref, trail, sight: whole }, sender) => {
      const { recognition, sight, from } = await understood(world, whole, sender, ref);
      return controlPointed(world, { ref, trail, sight, recognition }, from);
    },
    takePointingBack: async (sight, sender) => {
      const { recognition, from } = await understood(world, sight, sender);
      return takePointingBack(world, recognition, from);
    },
    openReport: (request) => openReport(world, request),
    keepSnapshot: (snapshot, from) => keepSnapshot(world, snapshot, from),
    guideLeft: (_, from) => guideLeft(world, from),
    tabState: ({ tab }) => tabState(world, tab),
    openCase: (request) => openCase(world, request),
    guideMe: (request) => guideMe(world, request),
    keepPage: (request) => keepPage(world, request),
    keepScreenshot: (request) => keepScreenshot(world, request),
    stopGuide: ({ id }) => stopGuide(world, id, null),
    tickItem: (request) => tickItem(world, request),
    editFact: (request) => editFact(world, request),
    reportCharge: (request) => reportCharge(world, request),
    reportFor: (request) => reportFor(world, request),
    stampHead: (request) => stampHead(world, request),
    keepMail: (request) => keepMail(world, request),
    keepKey: (request) => keepKey(world, request),
    annotateExhibit: (request) => annotateExhibit(world, request),
    redactExhibit: (request) => redactExhibit(world, request),
    deleteExhibit: (request) => deleteExhibit(world, request),
    deleteCase: (request) => deleteCase(world, request),
    ownFiles: () => ownFiles(world),
    loadOwnFile: (request) => loadOwnFile(world, request),
    removeOwnFile: (request) => removeOwnFile(world, request),
  });
}
