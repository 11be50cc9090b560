import type { Exhibit } from "./exhibit";

/** Whether an exhibit is a picture, in which something can be blacked out. */
export const isPicture = ({ mediaType }: Pick<Exhibit, "mediaType">): boolean => mediaType.startsWith("image/");
