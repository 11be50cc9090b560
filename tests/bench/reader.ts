// The reader's part alone, for one page.
export { sightOf } from "@/page/recognise/sight";
export { wantedBy } from "@/page/recognise/wanted";
