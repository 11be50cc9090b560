import { useLiveQuery } from "dexie-react-hooks";
import { dayOfMoment } from "@/locales/format";
import { ofProvider } from "@/store/cases";
import { useAction } from "../shared/use-action";
import { db, send, words } from "../shared/world";
import { Confirm } from "./confirm";

/** Removes a file of the person's, after asking; the cases that it leaves on their way are named. */
export function OwnRemove({ id, name, onGone }: { id: string; name: string; onGone?: () => void }) {
  const { run, refusal } = useAction();
  const { own } = words;
  const running = useLiveQuery(
    async () => (await ofProvider(db, id)).filter(({ state }) => state.progress !== "confirmed"),
    [id],
  );
  const cases = (running ?? []).map(({ state: { provider, openedAt } }) =>
    own.openedOn(provider.name, dayOfMoment(openedAt, words.locale)),
  );
  const remove = async () => {
    if (await run(() => send("removeOwnFile", { id }))) onGone?.();
  };
  return (
    <>
      <Confirm
        label={own.remove}
        question={own.removeAsk(name)}
        means={own.removeMeans}
        besides={
          cases.length > 0
            ? [own.removeRunning(cases.length, new Intl.ListFormat(words.locale).format(cases)), own.removeOrMend]
            : []
        }
        yes={own.removeYes}
        onYes={() => void remove()}
      />
      <span role="status">{refusal ? words.refusals[refusal] : ""}</span>
    </>
  );
}
