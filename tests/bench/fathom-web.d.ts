declare module "fathom-web" {
  interface Side {
    max(): Side;
  }
  export function dom(selector: string): Side;
  export function type(name: string): Side;
  // biome-ignore lint/suspicious/noExplicitAny: Fathom hands any node to a score
  export function score(by: (node: any) => number): Side;
  export function out(key: string): Side;
  export function rule(left: Side, right: Side): object;
  export function ruleset(rules: readonly object[]): {
    against(document: Document): { get(key: string): unknown };
  };
  export const utils: { isVisible(node: unknown): boolean };
}
