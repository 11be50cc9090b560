import { fold } from "../language/fold";
import { dots } from "./unnamed";

const round = [".", "·", "•", "∙", "⋅", "●", "◦", "・"];

/** What else such a button is called that only a screen reader names: "Options", "Actions"; alone it says no more. */
const names =
  "options actions optionen aktionen opciones acciones opzioni azioni opções ações opties acties alternativ åtgärder muligheder handlinger alternativer valinnat toiminnot opcje działania možnosti akce lehetőségek műveletek opțiuni acțiuni επιλογές ενέργειες seçenekler işlemler опции действия опції дії خيارات إجراءات オプション 操作 옵션 작업 选项 選項";

/** Three dots, lying or standing, or a bare name, as the buttons of menus have them; folded. */
export const menuSigns: readonly string[] = [
  dots,
  "⋮",
  ...round.flatMap((dot) => [dot.repeat(3), [dot, dot, dot].join(" ")]),
  ...names.split(" ").map(fold),
];

/** Says whether a sign is drawn as a letter or in colours, and is no part of it. */
const variant = /[\ufe0e\ufe0f]/g;

/** Whether a name is nothing but the sign of a menu, or says nothing but that. */
export const isMenuSign = (name: string): boolean => menuSigns.includes(fold(name).replace(variant, ""));
