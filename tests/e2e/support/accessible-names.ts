// Put together for one page: the names that our reader gives, and those of an independent library.
export { computeAccessibleName } from "dom-accessibility-api";
export { nameOf } from "@/page/recognise/name";
export { pressRole } from "@/page/recognise/role";
