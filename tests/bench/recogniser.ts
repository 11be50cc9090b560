// What is timed, put together for one page: the reader's part, the worker's, and what stands beside them.

export { lookoutFor } from "@/core/recognition/lookout";
export { recognise } from "@/core/recognition/recognise";
export { mayBeAccount } from "@/page/recognise/gate";
export { sightOf } from "@/page/recognise/sight";
export { wantedBy } from "@/page/recognise/wanted";
export { fathomOf } from "./fathom";
