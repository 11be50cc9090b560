/** Hands a file to the browser's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after the click returns; it holds on to it until then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
