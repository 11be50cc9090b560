import { authorities } from "@/core/stamp/authorities";
import { Source } from "./source";
import { stamps } from "./stamp-words";
import style from "./stamps.module.css";

/** An authority of the list by its id, or an address of the person's own. */
export interface Choice {
  readonly id: string;
  readonly own: string;
}

export const first: Choice = { id: authorities[0]?.id ?? "", own: "" };

/** What was chosen, as an address; for an own one whatever was written. */
export const addressOf = ({ id, own }: Choice): string => authorities.find((each) => each.id === id)?.address ?? own;

/** The short list of authorities, each with its standing and who says so. */
export function ChooseAuthority({ choice, onChoose }: { choice: Choice; onChoose: (choice: Choice) => void }) {
  const pick = (id: string) => (
    <input
      type="radio"
      name="authority"
      id={`authority-${id}`}
      checked={choice.id === id}
      onChange={() => onChoose({ ...choice, id })}
    />
  );
  return (
    <fieldset className={style["choices"]}>
      <legend>{stamps.whom}</legend>
      {authorities.map(({ id, name, address, qualified, sources }) => (
        <div key={id} className={style["choice"]}>
          {pick(id)}
          <div>
            <label htmlFor={`authority-${id}`}>
              <b>{name}</b> <code>{address}</code>
            </label>
            <p>{qualified ? stamps.qualified : stamps.unqualified}</p>
            <p>{stamps.terms[id]}</p>
            <ul>
              {sources.map((knowledge) => (
                <li key={knowledge.source}>
                  <Source knowledge={knowledge} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      ))}
      <div className={style["choice"]}>
        {pick("another")}
        <div>
          <label htmlFor="authority-another">
            <b>{stamps.another}</b>
          </label>
          <p>{stamps.anotherHint}</p>
          {choice.id === "another" && (
            <label className={style["address"]}>
              {stamps.address}
              <input
                type="url"
                inputMode="url"
                maxLength={500}
                placeholder="https://"
                value={choice.own}
                onChange={(event) => onChoose({ ...choice, own: event.target.value })}
              />
            </label>
          )}
        </div>
      </div>
    </fieldset>
  );
}
