import { type PointerEvent, useId, useState } from "react";
import { useObjectUrl } from "../../shared/use-object-url";
import { words } from "../../shared/world";
import style from "./compare.module.css";
import type { Side } from "./compare-page";

type Sides = readonly [Side, Side];

/** One picture over the other: a slider says how much of the first is seen. */
function Slider({ sides: [first, second] }: { sides: Sides }) {
  const [share, setShare] = useState(50);
  const [under, over] = [useObjectUrl(second.stored), useObjectUrl(first.stored)];
  const id = useId();
  const { gallery } = words;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    if (event.buttons !== 1) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setShare(Math.round(Math.min(1, Math.max(0, (event.clientX - left) / width)) * 100));
  };
  return (
    <>
      <p className={style["slider"]}>
        <label htmlFor={id}>{gallery.slider}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          value={share}
          aria-valuetext={gallery.sliderAt(share)}
          onChange={(event) => setShare(Number(event.target.value))}
        />
      </p>
      <div className={style["stage"]} onPointerDown={follow} onPointerMove={follow}>
        {under && <img src={under} alt={second.name} draggable={false} />}
        {over && (
          <img src={over} alt={first.name} draggable={false} style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }} />
        )}
        <span className={style["edge"]} style={{ left: `${share}%` }} aria-hidden />
      </div>
    </>
  );
}

function Beside({ sides }: { sides: Sides }) {
  const [first, second] = [useObjectUrl(sides[0].stored), useObjectUrl(sides[1].stored)];
  const both = [
    [first, sides[0].name],
    [second, sides[1].name],
  ] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: large pictures are scrolled by keyboard
    <section className={style["beside"]} tabIndex={0} aria-label={words.gallery.beside}>
      {both.map(([url, name], n) => (
        <figure key={n === 0 ? "first" : "second"}>
          <figcaption>{name}</figcaption>
          {url && <img src={url} alt={name} />}
        </figure>
      ))}
    </section>
  );
}

/** Two pictures, one over the other or side by side. */
export function ComparePictures({ sides }: { sides: Sides }) {
  const [beside, setBeside] = useState(false);
  const { gallery } = words;
  const way = (wanted: boolean, label: string) => (
    <button type="button" aria-pressed={beside === wanted} onClick={() => setBeside(wanted)}>
      {label}
    </button>
  );
  return (
    <>
      <p className={style["ways"]}>
        {way(false, gallery.over)} {way(true, gallery.beside)}
      </p>
      {beside ? <Beside sides={sides} /> : <Slider sides={sides} />}
    </>
  );
}
