import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "../scripts/until";
import { statusOf } from "../src/core/case/status";
import { type Day, dayOf } from "../src/core/value/day";
import { letterWords } from "../src/locales/letter-words";
import { stampWords } from "../src/locales/stamp-words";
import type { Words as Ours } from "../src/locales/words";
import type { CaseRow } from "../src/store/database";
import type { Driver } from "./driver";
import { checkExport } from "./export";
import { writeMail } from "./mail";
import { type Print, tellGuide, tellPage } from "./print";
import { paidUntil } from "./site/pages";
import type { Words } from "./site/words";
import { type PracticeStep, stepsOf } from "./steps";

interface Play {
  readonly driver: Driver;
  /** Address of the practice account. */
  readonly start: string;
  /** A time-stamping authority; null where there is none. */
  readonly authority: { readonly address: string; readonly certificate: string } | null;
  /** The site's words, and those of the extension. */
  readonly site: Words;
  readonly ours: Ours;
  /** Where pictures and the export go. */
  readonly folder: string;
  readonly print: Print;
}

const straight = (text: string | null | undefined) => (text ?? "").replace(/’/g, "'").replace(/\s+/g, " ");

function dayIn(date: Date): Day {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (!day) throw new Error("This machine's clock shows no date.");
  return day;
}
const today = () => dayIn(new Date());

async function caseOf({ driver }: Play): Promise<CaseRow> {
  const { cases } = await driver.stored();
  const [only, ...others] = cases;
  if (!only || others.length > 0) throw new Error(`There should be one case; there are ${cases.length}.`);
  return only;
}

function said(play: Play, { state }: CaseRow): string {
  const status = play.ours.status[statusOf(state, today())];
  return state.unfinished ? `${status}, ${play.ours.unfinished.toLowerCase()}` : status;
}

/** Waits until the extension takes the page for what it is. */
function recognised({ driver }: Play, kind: PracticeStep["kind"]) {
  let seen = "nothing";
  return until(
    () => `${driver.address()} should be recognised as "${kind}"; it was taken for "${seen}".`,
    async () => {
      const page = await driver.recognised();
      seen = page?.recognition.kind ?? "nothing";
      return page && seen === kind ? page : null;
    },
  );
}

/** Waits until the guide's outline lies around a control and its card names it. */
function pointedAt({ driver }: Play, name: string) {
  let instead = "there is no guide on the page";
  return until(
    () => `The guide should point at “${name}” on ${driver.address()}; ${instead}.`,
    async () => {
      const shown = await driver.guide().catch(() => null);
      const box = await driver.box(name);
      const mark = shown?.marks.find(({ kind }) => kind === "target");
      if (!shown) return null;
      instead = `it names ${shown.target ? `“${shown.target}”` : "none"}${mark ? "" : ", outlines none"} and says: ${shown.text}`;
      const near = mark && box && Math.abs(mark.left + 6 - box.x) < 3 && Math.abs(mark.top + 6 - box.y) < 3;
      return near && straight(shown.target) === straight(name) ? shown : null;
    },
  );
}

async function takeStep(play: Play, step: PracticeStep, number: number): Promise<void> {
  const { driver, print, folder } = play;
  const page = await recognised(play, step.kind);
  const shown = await pointedAt(play, step.press);
  print(`\n${number}. ${driver.address()}`);
  tellPage(print, page, play.ours);
  tellGuide(print, shown);
  print(`   case        ${said(play, await caseOf(play))}`);
  await driver.picture(join(folder, `${number}-${step.name}.png`));
  if (step.first) {
    print(`   choosing    “${step.first}” (the person's own answer)`);
    await driver.press(step.first);
    await pointedAt(play, step.press);
  }
  print(`   pressing    “${step.press}”`);
  await driver.press(step.press);
}

/** The end of the way: the page's word, the copy of it, and a status that both of them back. */
async function confirmed(play: Play, number: number): Promise<CaseRow> {
  const { driver, print, folder } = play;
  const page = await recognised(play, "confirmed");
  let last = "nothing";
  const row = await until(
    () => `The case should be acknowledged; it is: ${last}.`,
    async () => {
      const found = await caseOf(play);
      last = said(play, found);
      return statusOf(found.state, today()) === "acknowledged" ? found : null;
    },
  );
  const shown = await until(
    () => "The guide should say on the last page that it is over.",
    async () => {
      const guide = await driver.guide();
      return guide && guide.target === null && guide.text.includes(row.state.confirmation ?? "—") ? guide : null;
    },
  );
  print(`\n${number}. ${driver.address()}`);
  tellPage(print, page, play.ours);
  tellGuide(print, shown);
  print(`   case        ${said(play, row)}, ends on ${row.state.endsOn ?? "an unknown day"}`);
  await driver.picture(join(folder, `${number}-confirmed.png`));
  const end = dayIn(paidUntil(new Date()));
  if (row.state.endsOn !== end)
    throw new Error(`The page says that it ends on ${end}; the case has ${row.state.endsOn}.`);
  return row;
}

/** What a person adds afterwards: the provider's mail with its key, and an independent time on all of it. */
async function proven({ driver, authority, site, ours, folder, print }: Play, { id }: CaseRow): Promise<void> {
  const { letter, stamps } = { letter: letterWords(ours.code), stamps: stampWords(ours.code) };
  const end = new Intl.DateTimeFormat(site.locale, { dateStyle: "long" }).format(paidUntil(new Date()));
  const { mail, key } = await writeMail(site, end, new Date());
  const keyFile = join(folder, "key.txt");
  writeFileSync(join(folder, "papillon.eml"), mail);
  writeFileSync(keyFile, `${key}\n`);
  print(`\nA mail: dropping papillon.eml on the case, pressing “${letter.keepWhole}”; as its key, key.txt.`);
  const signature = await driver.addMail(id, mail, keyFile);
  print(`   It says “${signature}”`);
  if (signature !== letter.valid("practice.localhost")) throw new Error("The mail's signature should hold.");

  if (!authority) return print("\nThis machine has no openssl to play an authority: no time stamp is asked for.");
  const { address, certificate } = authority;
  writeFileSync(join(folder, "authority.pem"), certificate);
  print(`\nAn independent time: choosing “${stamps.another}”, ${address}, and ticking that it is not encrypted;`);
  print(`   pressing “${stamps.send(new URL(address).host)}”`);
  const time = await driver.askTime(id, address);
  print(`   It says “${time}”`);
  if (time !== stamps.fits) throw new Error("The time stamp should be kept and fit.");
}

/**
 * Plays the whole cancellation as a person would who presses only what the guide points at, and tells each step.
 * @throws with a sentence as soon as anything is not as it should be
 */
export async function play(run: Play): Promise<void> {
  const { driver, print, ours, folder } = run;
  const steps = stepsOf(run.site);
  await driver.open(run.start);
  await recognised(run, "account");
  print(`${driver.browser}: the popup knows the page; pressing “${ours.popup.guide}”.`);
  await driver.startGuide();
  for (const [n, step] of steps.entries()) await takeStep(run, step, n + 1);
  const row = await confirmed(run, steps.length + 1);
  await proven(run, row);

  print(`\nThe dashboard: pressing “${ours.dashboard.export}”.`);
  const { zip, text } = await driver.exportCase(row.id);
  if (!text.includes(ours.status.acknowledged))
    throw new Error(`The dashboard should say "${ours.status.acknowledged}". It says: ${text}`);
  print(`   It says “${ours.statusMeaning.acknowledged}”`);
  await checkExport(zip, folder, ours, print);
  const refused = await driver.refused();
  if (refused.length > 0)
    throw new Error(`The browser asked for something outside the practice site: ${refused.join(", ")}`);
  print("   No request went anywhere but to the practice site.");
}
