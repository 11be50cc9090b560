// What of the product is timed, put together for one page: the reader's part, and the worker's.
export { lookoutFor } from "@/core/recognition/lookout";
export { recognise } from "@/core/recognition/recognise";
export { sightOf } from "@/page/recognise/sight";
export { wantedBy } from "@/page/recognise/wanted";
