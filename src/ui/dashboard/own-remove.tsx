import { useAction } from "../shared/use-action";
import { send, words } from "../shared/world";
import { Confirm } from "./confirm";

/** Removes a file of the person's, after asking. */
export function OwnRemove({ id, name, onGone }: { id: string; name: string; onGone?: () => void }) {
  const { run, refusal } = useAction();
  const { own } = words;
  const remove = async () => {
    if (await run(() => send("removeOwnFile", { id }))) onGone?.();
  };
  return (
    <>
      <Confirm
        label={own.remove}
        question={own.removeAsk(name)}
        means={own.removeMeans}
        yes={own.removeYes}
        onYes={() => void remove()}
      />
      <span role="status">{refusal ? words.refusals[refusal] : ""}</span>
    </>
  );
}
