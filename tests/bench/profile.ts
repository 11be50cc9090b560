import type { Page } from "@playwright/test";

interface CallNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly CallNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Script time of a page's main thread in ms, by the file that it was spent in or called from. */
export type ScriptTime = ReadonlyMap<string, number>;

/** To which file each node of a profile belongs: what the browser does for a script counts as that script's. */
function ownersOf(nodes: readonly CallNode[]): Map<number, string> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ownerOf = (id: number): string => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const url = byId.get(at)?.callFrame.url;
      if (url) return url;
    }
    return "";
  };
  return new Map(nodes.map(({ id }) => [id, ownerOf(id)]));
}

/** Runs `work` and tells in which files the page's scripts, those of extensions too, spent their time meanwhile. */
export async function profiled(page: Page, work: () => Promise<void>): Promise<ScriptTime> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 1000 });
  await session.send("Profiler.start");
  await work();
  const { profile } = (await session.send("Profiler.stop")) as unknown as { profile: Profile };
  await session.detach();
  const owners = ownersOf(profile.nodes);
  const times = new Map<string, number>();
  for (const [n, id] of profile.samples.entries()) {
    const owner = owners.get(id) ?? "";
    times.set(owner, (times.get(owner) ?? 0) + (profile.timeDeltas[n] ?? 0) / 1000);
  }
  return times;
}

/** The time in ms of the files whose address begins so. */
export function timeOf(times: ScriptTime, beginning: string): number {
  return [...times].filter(([url]) => url.startsWith(beginning)).reduce((sum, [, time]) => sum + time, 0);
}
