import { fold } from "../language/fold";
import { dots } from "./unnamed";

/** Three dots, lying or standing, as the buttons of menus show them in place of words. */
export const menuSigns: readonly string[] = [dots, "⋮", "...", "•••", "···", "∙∙∙", "⋅⋅⋅", "●●●", "● ● ●", "• • •"];

/** Whether a name is nothing but the sign of a menu. */
export const isMenuSign = (name: string): boolean => menuSigns.includes(fold(name));
