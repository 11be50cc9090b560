import { useMemo } from "react";
import { type DiffLine, lineDifference } from "@/core/evidence/line-difference";
import { linesOf } from "../../shared/first-lines";
import { words } from "../../shared/world";
import style from "./compare.module.css";
import type { Side } from "./compare-page";

/** Lines around a difference that help to find one's way. */
const around = 2;

const textOf = ({ stored }: Side) => [...linesOf(new TextDecoder().decode(stored.bytes), stored.mediaType)].join("\n");

/** Lines that are alike in a row, or differ in a row. */
function runsOf(lines: readonly DiffLine[]): DiffLine[][] {
  const runs: DiffLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && (run[0]?.in === "both") === (line.in === "both")) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function Line({ line }: { line: DiffLine }) {
  const { gallery } = words;
  if (line.in === "both") return <p>{line.text}</p>;
  const first = line.in === "first";
  const [Tag, sign, says] = first
    ? (["del", "−", gallery.onlyFirst] as const)
    : (["ins", "+", gallery.onlySecond] as const);
  return (
    <p className={style[line.in]}>
      <span aria-hidden>{sign} </span>
      <span className={style["said"]}>{says} </span>
      <Tag>{line.text}</Tag>
    </p>
  );
}

/** Lines that are alike: only those beside a difference, the others on demand. */
function Alike({ run, first, last }: { run: readonly DiffLine[]; first: boolean; last: boolean }) {
  const head = first ? 0 : around;
  const tail = last ? 0 : around;
  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
  const show = (lines: readonly DiffLine[]) => lines.map((line, n) => <Line key={n} line={line} />);
  if (run.length <= head + tail + 2) return show(run);
  return (
    <>
      {show(run.slice(0, head))}
      <details>
        <summary>{words.gallery.alike(run.length - head - tail)}</summary>
        {show(run.slice(head, run.length - tail))}
      </details>
      {show(run.slice(run.length - tail))}
    </>
  );
}

/** What two pages or texts say differently, line by line. */
export function CompareTexts({ sides }: { sides: readonly [Side, Side] }) {
  const lines = useMemo(() => lineDifference(textOf(sides[0]), textOf(sides[1])), [sides]);
  const runs = runsOf(lines);
  const count = (place: DiffLine["in"]) => lines.filter((line) => line.in === place).length;
  const { gallery } = words;
  const same = count("first") + count("second") === 0;
  return (
    <>
      <p role="status">{same ? gallery.same : gallery.differ(count("first"), count("second"))}</p>
      <div className={style["lines"]}>
        {runs.map((run, n) =>
          run[0]?.in === "both" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Alike key={n} run={run} first={n === 0} last={n === runs.length - 1} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            run.map((line, m) => <Line key={`${n} ${m}`} line={line} />)
          ),
        )}
      </div>
    </>
  );
}
