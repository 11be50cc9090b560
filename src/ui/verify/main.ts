import type { Report } from "@/core/dossier/verify";
import { certificatesIn } from "@/core/stamp/certificate";
import { verify as en } from "@/locales/en/verify";
import { verify as fr } from "@/locales/fr/verify";
import { type NotOne, verifyFiles } from "../shared/dossier-files";
import { type PlacedFile, placedFrom, placedFromDrop } from "../shared/placed-files";
import { el } from "./element";
import { tellLimits, tellReport } from "./report";

const languages = { en, fr } as const;
type Language = keyof typeof languages;
const locales = { en: "en-GB", fr: "fr-FR" } as const;

/** What the page shows now. */
type Shown = { readonly say: NotOne | "lost" } | { readonly report: Report } | null;

const root = document.documentElement;
/** The dossier's language, which its maker set; where nobody did, the browser's. */
let language: Language = /^(?:en|fr)$/.test(root.lang)
  ? (root.lang as Language)
  : /^fr/.test(navigator.language)
    ? "fr"
    : "en";
let shown: Shown = null;
/** What was taken last: it is checked anew when an authority's certificate is chosen. */
let taken: readonly PlacedFile[] = [];
let roots: readonly Uint8Array[] = [];

const main = el("main");
const outcome = el("div", { id: "outcome" });
const said = el("p", { role: "status" });

async function take(placed: Promise<readonly PlacedFile[]> | readonly PlacedFile[]): Promise<void> {
  const { verify: words } = languages[language];
  shown = null;
  outcome.replaceChildren();
  said.textContent = words.reading;
  try {
    taken = await placed;
    const progress = (n: number, of: number) => {
      said.textContent = words.checking(n, of);
    };
    const verified = await verifyFiles(taken, { progress, roots });
    shown = typeof verified === "string" ? { say: verified } : { report: verified.report };
  } catch {
    shown = { say: "lost" };
  }
  show();
  outcome.querySelector("h2")?.focus();
}

/** Takes the certificate of an authority that the person trusts, and checks once more. */
async function trust(files: readonly PlacedFile[]): Promise<void> {
  const read = await Promise.all(files.map((file) => file.read().catch(() => new Uint8Array())));
  const found = read.flatMap(certificatesIn);
  if (found.length === 0) said.textContent = languages[language].verify.noCertificate;
  if (found.length === 0) return;
  roots = [...roots, ...found];
  await take(taken);
}

function picker(
  text: string,
  attributes: Readonly<Record<string, string>>,
  use: (placed: readonly PlacedFile[]) => Promise<void> = take,
): HTMLElement {
  const input = el("input", { type: "file", ...attributes });
  input.addEventListener("change", () => {
    const placed = placedFrom(input.files ?? []);
    if (placed.length > 0) void use(placed);
    // The same file can be picked again after it was mended.
    input.value = "";
  });
  return el("label", { class: "pick" }, text, input);
}

function show(): void {
  const { verify: words } = languages[language];
  root.lang = language;
  document.title = words.title;
  said.textContent = shown && "say" in shown ? words[shown.say] : "";
  const chooser = () => picker(words.chooseRoot, { accept: ".pem,.crt,.cer,.der" }, trust);
  outcome.replaceChildren(
    ...(shown && "report" in shown ? tellReport(shown.report, words, locales[language], chooser) : []),
  );
  const names = { en: "English", fr: "Français" } as const;
  const choices = (Object.keys(languages) as Language[]).map((code) => {
    const choice = el("button", { type: "button", lang: code, "aria-pressed": String(code === language) }, names[code]);
    choice.addEventListener("click", () => {
      language = code;
      show();
      document.querySelector<HTMLElement>(`button[lang=${code}]`)?.focus();
    });
    return choice;
  });
  main.replaceChildren(
    el("p", { class: "languages" }, ...choices),
    el("h1", {}, words.title),
    el("p", {}, words.intro),
    el(
      "div",
      { class: "zone" },
      picker(words.pick, { accept: ".zip,application/zip" }),
      picker(words.pickFolder, { webkitdirectory: "", multiple: "" }),
      el("span", { class: "soft" }, words.drop),
    ),
    said,
    outcome,
    tellLimits(words),
  );
}

// Anywhere on the page: without this the browser would leave it for the file.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer) void take(placedFromDrop(event.dataTransfer));
});
document.body.append(main);
show();
