import type { Exhibit } from "./exhibit";

/** Whether an exhibit is a picture, in which something can be blacked out. */
export const isPicture = ({ mediaType }: Pick<Exhibit, "mediaType">): boolean => mediaType.startsWith("image/");

/** Whether its words can be read here. The browser's own format is neither that nor a picture: it is not opened. */
export const isReadable = ({ mediaType }: Pick<Exhibit, "mediaType">): boolean =>
  mediaType.startsWith("text/") || mediaType.startsWith("message/");
