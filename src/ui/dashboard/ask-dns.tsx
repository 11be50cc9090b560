import { useId, useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { dnsServers } from "@/core/mail/dns";
import { letter } from "../shared/letter";
import frame from "./dashboard.module.css";
import { isServer, type Looked, lookUpKey } from "./dns-lookup";
import style from "./mail.module.css";

interface Props {
  readonly domain: string;
  readonly selector: string;
  readonly onLooked: (looked: Looked) => void;
}

type Choice = (typeof dnsServers)[number]["id"] | "own";
const choices: readonly Choice[] = [...dnsServers.map(({ id }) => id), "own"];

function Ask({ domain, selector, onLooked, close }: Props & { close: () => void }) {
  const [choice, setChoice] = useState<Choice>("quad9");
  const [own, setOwn] = useState("");
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [name, field] = [useId(), useId()];
  const yes = () => {
    const server = dnsServers.find(({ id }) => id === choice)?.url ?? own.trim();
    setWrong(!isServer(server));
    if (!isServer(server)) return;
    setAsking(true);
    // First thing in the press: the browser asks only then.
    void lookUpKey(server, domain, selector).then((looked) => {
      close();
      onLooked(looked);
    });
  };
  return (
    <>
      <Heading slot="title">{letter.dnsTitle}</Heading>
      <p className={style["breaks"]}>{letter.dnsMeans(`${selector}._domainkey.${domain}`)}</p>
      <fieldset className={style["servers"]}>
        <legend>{letter.dnsWhich}</legend>
        {choices.map((id) => (
          <label key={id}>
            <input type="radio" name={name} checked={choice === id} onChange={() => setChoice(id)} />{" "}
            {letter.dnsOwners[id]}
          </label>
        ))}
        {choice === "own" && (
          <p className={style["own"]}>
            <label htmlFor={field}>{letter.dnsAddress}</label>
            <input id={field} type="url" value={own} onChange={(e) => setOwn(e.target.value)} />
          </p>
        )}
      </fieldset>
      <p role="status">{asking ? letter.dnsAsking : wrong ? letter.dnsNoAddress : ""}</p>
      <p className={frame["buttons"]}>
        <Button autoFocus onPress={close}>
          {letter.dnsNo}
        </Button>
        <button type="button" className="main" disabled={asking} onClick={yes}>
          {letter.dnsYes}
        </button>
      </p>
    </>
  );
}

/** A button that asks the person before it asks a server, and names the server and what it is told. */
export function AskDns(props: Props) {
  return (
    <DialogTrigger>
      <Button>{letter.askDns}</Button>
      <ModalOverlay className={frame["veil"] ?? ""} isDismissable>
        <Modal className={frame["modal"] ?? ""}>
          <Dialog role="alertdialog" className={frame["dialog"] ?? ""}>
            {({ close }) => <Ask {...props} close={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
