import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

interface Props {
  readonly label: string;
  readonly question: string;
  readonly means: string;
  /** What is to be thought of besides, a paragraph each. */
  readonly besides?: readonly string[];
  /** The word of the button that does it. */
  readonly yes?: string;
  readonly onYes: () => void;
}

/** A button whose deed cannot be undone: it asks first and says what will be lost. */
export function Confirm({ label, question, means, besides = [], yes = words.dashboard.deleteYes, onYes }: Props) {
  return (
    <DialogTrigger>
      <Button className="danger">{label}</Button>
      <ModalOverlay className={style["veil"] ?? ""} isDismissable>
        <Modal className={style["modal"] ?? ""}>
          <Dialog role="alertdialog" className={style["dialog"] ?? ""}>
            {({ close }) => (
              <>
                <Heading slot="title">{question}</Heading>
                <p>{means}</p>
                {besides.map((text) => (
                  <p key={text}>{text}</p>
                ))}
                <p className={style["buttons"]}>
                  <Button autoFocus onPress={close}>
                    {words.dashboard.cancel}
                  </Button>
                  <Button
                    className="danger"
                    onPress={() => {
                      close();
                      onYes();
                    }}
                  >
                    {yes}
                  </Button>
                </p>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
