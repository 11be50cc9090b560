import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import type { CaseEvent } from "../../../src/core/case/event";
import type { Entry } from "../../../src/core/evidence/chain";
import { say, uuid } from "../../core/case/build";
import { exhibit, journal, kept } from "../../ui/dossier/build";
import { type Stored, storedAs } from "./seed-case";

const picture = (name: string) => readFileSync(new URL(`../../../docs/screenshots/${name}.png`, import.meta.url));

/** A picture some screens long: another one, again and again. */
function long(name: string, times: number): Buffer {
  const one = PNG.sync.read(picture(name));
  const all = new PNG({ width: one.width, height: one.height * times });
  for (let n = 0; n < times; n++) PNG.bitblt(one, all, 0, 0, one.width, one.height, 0, n * one.height);
  return PNG.sync.write(all);
}

const page = `<!doctype html><meta charset="utf-8"><title>Lumen</title><style>p{color:red}
.fade{display:none}.later{visibility:hidden}
@keyframes come{from{opacity:0}}.come{animation:come 9s}.part{display:contents}</style>
<h1>Your plan</h1><p>Your <b>plan</b> renews on <i>3 July 2026</i>.</p><script>document.title = "x"</script>
<ul><li>9,90 € a month<li>Card ending in 4242</ul>
<div class="fade"><p>Stay, and pay half.</p></div><p class="later">Closed menu</p><dialog>Closed question</dialog>
<p class="come">Fading in</p><p><span class="part">Without a box</span></p>
<div><template shadowrootmode="open">In a shadow root</template></div>`;
const mail = `From: Lumen <billing@lumen.example>\r\nTo: Grace <grace@example.org>\r\nSubject: Your subscription ends\r
Date: Wed, 3 Jun 2026 12:00:40 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r
Hello Grace,\r\nyour subscription ends on 3 July 2026. 谢谢\r\n`;

/** A case with something of everything: kinds of exhibits, scripts, a time stamp, a note, a deletion. */
export function fullCase(): { entries: Entry[]; exhibits: Stored[] } {
  const exhibits = [
    storedAs(
      exhibit(1, { kind: "screenshot", moment: "before", mediaType: "image/png", title: "Lumen – Account" }),
      picture("guide-intego-en-light"),
    ),
    storedAs(exhibit(2, { kind: "snapshot", moment: "before", mediaType: "text/html" }), Buffer.from(page)),
    storedAs(
      exhibit(3, { kind: "full-page", mediaType: "image/png", title: "您的订阅 · تم إلغاء اشتراكك · Подписка 🎉" }),
      long("dashboard-case-en-light", 3),
    ),
    storedAs(
      exhibit(4, { moment: "confirmation", title: "Résiliation confirmée" }),
      Buffer.from("Lumen\n\nYour subscription has been cancelled.\nIt ends on 3 July 2026.\n"),
    ),
    storedAs(
      exhibit(5, { kind: "screenshot", moment: "confirmation", mediaType: "image/png" }),
      picture("guide-chatgpt-fr-dark"),
    ),
    storedAs(
      exhibit(6, { kind: "mail", mediaType: "message/rfc822", address: "", title: "Your subscription ends" }),
      Buffer.from(mail),
    ),
  ];
  const [first, second, third, fourth, fifth, sixth] = exhibits.map(({ exhibit }) => kept(exhibit));
  const gone = exhibit(9, { kind: "screenshot", mediaType: "image/png" });
  const events = [
    say.guided(),
    say.saw("billing"),
    say.stated("plan", "Lumen Pro"),
    say.stated("price", "9.90 EUR"),
    say.stated("account-email", "grace@example.org"),
    say.edited("customer-number", "4021-877-99"),
    first,
    second,
    third,
    say.pressed("cancel-subscription"),
    kept(gone),
    { type: "exhibit-deleted", exhibit: gone.id, sha256: gone.sha256 },
    say.lastPress(),
    say.confirmed("2026-07-03"),
    fourth,
    fifth,
    { type: "exhibit-annotated", exhibit: uuid(1004), note: "This came up right after the last press." },
    sixth,
    {
      type: "mail-examined",
      exhibit: uuid(1006),
      mail: "acknowledgement",
      signature: "valid",
      domain: "lumen.example",
      owned: true,
      confirms: true,
    },
    say.ticked("confirm-mail"),
  ].filter((event) => event !== undefined) as CaseEvent[];
  const before = journal(...events);
  const stamp: CaseEvent = {
    type: "head-stamped",
    stamp: uuid(50),
    head: before.at(-1)?.hash ?? "",
    time: "2026-06-03T10:01:00Z",
    authority: "CN=Stamps of Nowhere, O=Nowhere, C=FR",
    sha256: "b".repeat(64),
  };
  return { entries: journal(...events, stamp), exhibits };
}
