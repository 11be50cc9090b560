import { useRef, useState } from "react";
import { authorityAddress } from "@/core/stamp/address";
import { authorities } from "@/core/stamp/authorities";
import { useAllowed } from "../shared/use-allowed";
import { addressOf, type Choice, ChooseAuthority, first } from "./choose-authority";
import { stamps } from "./stamp-words";
import style from "./stamps.module.css";
import { useStampRequest } from "./use-stamp-request";

const patternOf = (address: string) => authorityAddress(address)?.pattern;
const anyPattern = patternOf(authorities[0]?.address ?? "") ?? "<all_urls>";

/** Says what is sent, to whom and what for, and sends it on the press that names the server. */
export function AskTime({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [choice, setChoice] = useState<Choice>(first);
  const [plain, setPlain] = useState(false);
  const to = authorityAddress(addressOf(choice));
  const allowed = useAllowed([to?.pattern ?? anyPattern]);
  const { busy, said, ask, say } = useStampRequest(id, allowed !== false);
  const choose = (next: Choice) => {
    setChoice(next);
    setPlain(false);
    say("");
  };
  const close = () => {
    setOpen(false);
    // What had the focus goes away with the form.
    opener.current?.focus();
  };
  const send = async () => {
    if (!to) return say(stamps.failures["no-address"]);
    if (to.plain && !plain) return say(stamps.failures["not-encrypted"]);
    if (await ask(to, plain)) close();
  };
  return (
    <>
      <p className={style["ask"]}>
        <button ref={opener} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {stamps.ask}
        </button>
      </p>
      {open && (
        <div className={style["form"]}>
          <p>{stamps.sends}</p>
          <p>{stamps.proves}</p>
          <p>{stamps.provesNot}</p>
          <ChooseAuthority choice={choice} onChoose={choose} />
          {to?.plain && (
            <label className={style["plain"]}>
              <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.target.checked)} />
              {stamps.plain}
            </label>
          )}
          {to && allowed === false && <p className="soft">{stamps.browserAsks(to.host)}</p>}
          <p className={style["buttons"]}>
            <button type="button" className="main" disabled={busy} onClick={() => void send()}>
              {stamps.send(to?.host ?? "…")}
            </button>
            <button type="button" disabled={busy} onClick={close}>
              {stamps.leave}
            </button>
          </p>
        </div>
      )}
      <p role="status" aria-busy={busy} className={style["said"]}>
        {said}
      </p>
    </>
  );
}
