import { fold } from "../language/fold";
import { dots } from "./unnamed";

const round = [".", "·", "•", "∙", "⋅", "●", "◦", "・"];

/** Three dots, lying or standing, as the buttons of menus show them in place of words; folded. */
export const menuSigns: readonly string[] = [
  dots,
  "⋮",
  ...round.flatMap((dot) => [dot.repeat(3), [dot, dot, dot].join(" ")]),
];

/** Says whether a sign is drawn as a letter or in colours, and is no part of it. */
const variant = /[\ufe0e\ufe0f]/g;

/** Whether a name is nothing but the sign of a menu. */
export const isMenuSign = (name: string): boolean => menuSigns.includes(fold(name).replace(variant, ""));
