import { looksSecret } from "../evidence/redact-url";
import { type Mistake, type Path, shown } from "./check-mistake";
import type { Provider } from "./schema";

/** What a parameter must not be called, whatever stands behind it: it signs somebody in, or names them. */
const secret =
  /^(?:.*[_.-])?(?:php|j|asp\.?net_?)?(?:session|sess|sid|sessid|sessionid|token|auth|authorization|key|apikey|code|otp|ticket|sig|signature|jwt|nonce|csrf|xsrf|secret|password|passwd|pwd|email|e-mail)(?:[_-]?(?:id|key|token))?$/i;
/** Whose number it is, where that is a person's. */
const person =
  /^(?:.*[_.-])?(?:id|uid|user|username|userid|account|accountid|customer|customerid|client|clientid|member|memberid|order|orderid|invoice|invoiceid|subscription|subscriptionid|contract|contractid|profile|device|visitor)(?:[_-]?(?:id|no|nr|number|ref))?$/i;
/** What is numbered in public, and codes of places and tongues. */
const open =
  /(?:(?:form|article|page|node|topic|section|locale)[_-]?id|(?:country|lang|language|locale|currency)[_-]?code)$/i;
const word = /^[a-z][a-z_-]{0,23}$/i;

type Parameter = readonly [name: string, value: string];

/** The parameters of an address, also those in its fragment and behind a semicolon of its path. */
function parametersOf({ searchParams, hash, pathname }: URL): Parameter[] {
  const behind = hash.includes("=") ? [...new URLSearchParams(hash.slice(1).replace(/^.*\?/, ""))] : [];
  const inPath = pathname.split("/").flatMap((segment) => segment.split(";").slice(1));
  return [...searchParams, ...behind, ...inPath.flatMap((part) => [...new URLSearchParams(part)])];
}

function isPersonal([name, value]: Parameter, only: "secret" | "all"): boolean {
  if (open.test(name)) return false;
  if (secret.test(name)) return true;
  if (only === "secret") return false;
  return (person.test(name) && !word.test(value)) || looksSecret(value) || /^\d{5,}$/.test(value);
}

interface Place {
  readonly path: Path;
  readonly address: string;
  /** `sources` may number articles; in an account's page a number is a person's. */
  readonly is: "account" | "help" | "source";
}

function linkMistake({ path, address, is }: Place): Mistake[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const says = (what: string, en: string, fr: string): Mistake[] => [
    { path, says: { en: `${what} ${en}`, fr: `${what} ${fr}` } },
  ];
  if (url.username || url.password)
    return says(
      shown(`${url.username}@`),
      "signs somebody in; remove what stands before the @ in this address.",
      "connecte quelqu’un ; retirez de cette adresse ce qui précède le @.",
    );
  const parameter = parametersOf(url).find((each) => isPersonal(each, is === "source" ? "secret" : "all"));
  if (parameter)
    return says(
      shown(parameter[0]),
      "in this address may be one person's session or number; remove it with its value, or leave the address out.",
      "dans cette adresse peut être la session ou le numéro d’une personne ; retirez-le avec sa valeur, ou l’adresse entière.",
    );
  const segments = is === "account" ? [...url.pathname.split("/"), ...url.hash.slice(1).split("/")] : [];
  const segment = segments.find((each) => each !== "" && looksSecret(each));
  return segment === undefined
    ? []
    : says(
        shown(segment),
        "in this address looks like one person's number; write an address that is the same for everybody, or leave it out.",
        "dans cette adresse ressemble au numéro d’une personne ; écrivez une adresse qui est la même pour tous, ou retirez-la.",
      );
}

/** Links are shown to everybody, and opened: none may carry what signs one person in or tells who that is. */
export function linkMistakes({ pages, data, support, sources }: Provider): Mistake[] {
  const places: Place[] = [
    ...pages.flatMap(({ link }, at): Place[] =>
      link ? [{ path: ["pages", at, "link"], address: link, is: "account" }] : [],
    ),
    ...data.flatMap(({ link }, at): Place[] =>
      link ? [{ path: ["data", at, "link"], address: link, is: "help" }] : [],
    ),
    ...support.flatMap(({ by, at: address }, at): Place[] =>
      by === "form" || by === "chat" ? [{ path: ["support", at, "at"], address, is: "help" }] : [],
    ),
    ...Object.entries(sources).flatMap(([id, { source }]): Place[] =>
      source ? [{ path: ["sources", id, "source"], address: source, is: "source" }] : [],
    ),
  ];
  return places.flatMap(linkMistake);
}
