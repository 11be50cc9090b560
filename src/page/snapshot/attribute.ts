const asValue = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** One attribute as HTML, with a space in front. */
export const attribute = (name: string, value: string) => ` ${name}="${asValue(value)}"`;
