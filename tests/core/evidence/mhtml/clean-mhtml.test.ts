import { decodeWords } from "postal-mime";
import { describe, expect, test } from "vitest";
import { cleanMhtml } from "@/core/evidence/mhtml/clean-mhtml";
import { encodedWords } from "@/core/evidence/mhtml/write-parts";
import { boundary, dot, home, mhtml, opened, pageOf, part, picture, type Written } from "./build";

const cleaned = (...parts: Written[]) => opened(cleanMhtml(mhtml(parts)));
/** What the page itself says afterwards, inside its body. */
const bodyOf = (html: string, ...more: Written[]) =>
  /<body>([\s\S]*)<\/body>/.exec(cleaned(pageOf(html), ...more)[0]?.says ?? "")?.[1];
const quoted = "Content-Transfer-Encoding: quoted-printable";
const asText = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString("latin1");

describe("a part is read in each encoding", () => {
  const said = "Caf\u00e9 sk_live_51Hx9QeZ2vKYlo2C0";
  const utf8 = Buffer.from(said);
  const html = (text: string) => `<html><head><meta charset="utf-8"></head><body><p>${text}</p></body></html>`;
  const encodings: [string, string][] = [
    ["quoted-printable", html(`Caf=C3=A9 sk_=\r\nlive_51Hx9Q=65Z2vKYlo2C0`).replace('charset="', 'charset=3D"')],
    ["base64", Buffer.from(html(said)).toString("base64").replace(/.{40}/g, "$&\r\n")],
    ["8bit", html(utf8.toString("latin1"))],
    ["7bit", html("Caf&eacute; sk_live_51Hx9QeZ2vKYlo2C0")],
    ["binary", html(utf8.toString("latin1"))],
  ];
  for (const [encoding, body] of encodings)
    test(encoding, () => {
      const [page] = cleaned(part("text/html", home, body, `Content-Transfer-Encoding: ${encoding}`));
      expect(page?.says).toBe('<html><head><meta charset="utf-8"></head><body><p>Caf\u00e9 [cut]</p></body></html>');
    });

  test("in the charset that its head, its page or its styles name", () => {
    const styles = '@charset "windows-1252";p::before{content:"\u00e9"}';
    const link = '<link rel="stylesheet" href="https://lumen.example/a.css">';
    const [page, frame, css] = cleaned(
      part("text/html; charset=ISO-8859-1", home, `<p>\u00e9</p><iframe src="cid:f@x"></iframe>${link}`),
      part(
        "text/html",
        "",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">\u00e9',
        "Content-ID: <f@x>",
      ),
      part("text/css", "https://lumen.example/a.css", styles),
    );
    expect(page?.says).toContain("<p>\u00e9</p>");
    expect(frame?.says).toBe("\u00e9");
    expect(css?.says).toBe('@charset "utf-8";p::before{content:"\u00e9"}');
  });

  test("one that is not written as it says is left out", () => {
    const parts = cleaned(
      pageOf('<img src="https://lumen.example/a.png">'),
      part("image/png", "https://lumen.example/a.png", "no *base64*", "Content-Transfer-Encoding: base64"),
    );
    expect(parts).toHaveLength(1);
  });
});

describe("what the page says", () => {
  test("holds no secret, however its letters are written or its lines are broken", () => {
    expect(bodyOf("<p>https&#58;//lumen.example/reset?code=rs8Vw3&amp;x=Qp6Nd1</p>")).toBe(
      "<p>https://lumen.example/reset?code=[cut]&amp;x=[cut]</p>",
    );
    expect(bodyOf("<p>sk_live_<!-- -->51Hx9QeZ2vKYlo2C0</p>")).toBe("<p>[cut]</p>");
    expect(bodyOf("<p>Card 4929 1234 5678 9015</p>")).toBe("<p>Card •••• 9015</p>");
    expect(bodyOf("<b>6011</b> <b>0009</b> <b>9013</b> <b>9424</b>")).toBe(
      "<b>••••</b> <b>••••</b> <b>••••</b> <b>9424</b>",
    );
  });

  test("and nothing that was typed, whatever the field", () => {
    expect(bodyOf('<input value="ada"><input type="PASSWORD" value="x"><input type="nonsense" value="y">')).toBe(
      '<input value="•••"><input type="PASSWORD" value="•••"><input type="nonsense" value="•••">',
    );
    expect(bodyOf('<input type="hidden" value="s"><input value=""><input type="submit" value="Go">')).toBe(
      '<input><input type="submit" value="Go">',
    );
    expect(bodyOf("<textarea>Dear &lt;b&gt;</textarea><textarea></textarea>")).toBe(
      "<textarea>•••</textarea><textarea></textarea>",
    );
    expect(bodyOf('<div contenteditable=""><p>My <b>note</b></p></div><div contenteditable="false">Note</div>')).toBe(
      '<div contenteditable="">•••</div><div contenteditable="false">Note</div>',
    );
    expect(bodyOf('<select><option value="4f3a9c1b2d">One</option><option selected="">Two</option></select>')).toBe(
      '<select><option>One</option><option selected="">Two</option></select>',
    );
  });

  test("and nothing that acts, loads, or was not seen", () => {
    const acts = [
      "<script>a()</script>",
      '<script src="https://lumen.example/a.js"></script>',
      "<noscript><p>n</p></noscript>",
      "<template><p>t</p></template>",
      '<object data="x"><p>o</p></object>',
      '<embed src="x">',
      '<meta name="csrf" content="x">',
      '<base href="https://lumen.example/">',
      "<!-- c -->",
      '<link rel="preload" href="https://lumen.example/a.js">',
    ];
    expect(bodyOf(`<p onclick="a()" data-user='{"id":1}' data-open="true">A</p>${acts.join("")}<p>Z</p>`)).toBe(
      '<p data-open="true">A</p><p>Z</p>',
    );
    expect(bodyOf('<a href="javascript:a()">A</a><img src="https://lumen.example/gone.png" alt="G">')).toBe(
      '<a>A</a><img alt="G">',
    );
    expect(bodyOf("<p>A</p><script>a()")).toBe("<p>A</p>");
  });

  test("keeps shadow roots as the browser writes them, cleaned as well", () => {
    expect(
      bodyOf('<div><template shadowmode="closed" shadowdelegatesfocus=""><p onclick="a()">6011</p></template></div>'),
    ).toBe('<div><template shadowmode="closed"><p>6011</p></template></div>');
  });

  test("is without the guide's own host", () => {
    const host = '<div popover="manual" data-mark-1=""><template shadowmode="closed"><p>Press it.</p></template></div>';
    const page = mhtml([pageOf(`<p>A</p>${host}<p>Z</p>`)]);
    expect(opened(cleanMhtml(page, "data-mark-1"))[0]?.says).toContain("<body><p>A</p><p>Z</p></body>");
    expect(opened(cleanMhtml(page))[0]?.says).toContain("Press it.");
  });

  test("is laid out by the rules that it was laid out by", () => {
    const old = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">';
    expect(cleaned(part("text/html", home, `${old}<p>A</p>`))[0]?.says).toBe(`${old}<p>A</p>`);
    expect(cleaned(part("text/html", home, '<!DOCTYPE html [ "token" ]><p>A</p>'))[0]?.says).toBe(
      "<!DOCTYPE html><p>A</p>",
    );
    expect(
      bodyOf('<svg viewbox="0 0 9 9"><style>a > b{fill:red}</style><path d="M4929123456789015 1"></path></svg>'),
    ).toBe('<svg viewbox="0 0 9 9"><style>a > b{fill:red}</style><path d="M4929123456789015 1"></path></svg>');
  });
});

describe("addresses", () => {
  test("are cut alike in the part's head and in what names it, so that it is found", () => {
    const signed = "https://lumen.example/a.png?sig=k9Qw2";
    const styled = "https://lumen.example/a.css?sig=k9Qw2";
    const [page, image, css] = cleaned(
      pageOf(
        `<img src="${signed}"><p style="background:url('/a.png?sig=k9Qw2')"></p><link rel="stylesheet" href="${styled}">`,
      ),
      picture(signed),
      part("text/css", styled, 'h1{background:url("a.png?sig=k9Qw2")}'),
    );
    const cut = "https://lumen.example/a.png?sig=[cut]";
    expect(image).toMatchObject({ location: cut, body: expect.stringContaining(dot.slice(0, 60)) });
    expect(page?.says).toContain(`<img src="${cut}"><p style="background:url(&quot;${cut}&quot;)">`);
    expect(css).toMatchObject({ location: "https://lumen.example/a.css?sig=[cut]" });
    expect(page?.says).toContain(`href="${css?.location}"`);
    expect(css?.says).toBe(`@charset "utf-8";h1{background:url("${cut}")}`);
  });

  test("that only a secret told apart stay apart", () => {
    const all = [1, 2, 3].map((n) => `https://lumen.example/p?sig=${n}`);
    const [page, ...images] = cleaned(pageOf(all.map((one) => `<img src="${one}">`).join("")), ...all.map(picture));
    const locations = images.map(({ location }) => location ?? "");
    expect(new Set(locations).size).toBe(3);
    for (const location of locations) expect(page?.says).toContain(`<img src="${location.replace("&", "&amp;")}">`);
  });

  test("of frames, written as the browser numbers them, lead to the frames", () => {
    const frame = "<frame-5ECAC11BEC6F777A88D010DE82CB4316@mhtml.blink>";
    const inner = "<frame-A3933787401633E08E2609A0B23B329C@mhtml.blink>";
    const into = (id: string) => `<iframe src="cid:${id.slice(1, -1)}"></iframe>`;
    const [page, outerFrame, innerFrame] = cleaned(
      pageOf(into(frame)),
      part("text/html", "https://lumen.example/f?t=k9Qw2", `<p>Outer</p>${into(inner)}`, `Content-ID: ${frame}`),
      part(
        "text/html",
        "about:srcdoc",
        "<p>Inner, code=k9Qw2Zx81</p><a href='/in?token=k9Qw2'>In</a>",
        `Content-ID: ${inner}`,
      ),
    );
    expect(page?.says).toContain(`<iframe src="${outerFrame?.cid}"></iframe>`);
    expect(outerFrame).toMatchObject({ location: "https://lumen.example/f?t=[cut]" });
    expect(outerFrame?.says).toContain(`<iframe src="${innerFrame?.cid}"></iframe>`);
    expect(innerFrame?.says).toContain('<a href="https://lumen.example/in?token=[cut]">In</a>');
  });

  test("in the head of the file are cut, and its title with them, wherever its lines are folded", () => {
    const title = "Plan caf\u00e9 https://lumen.example/in?token=t1tleT0ken55";
    const subject = `Subject: =?utf-8?Q?Plan=20caf=C3=A9=20https://lumen.example/in?=\r\n =?utf-8?Q?=3Ftoken=3Dt1tleT0ken55?=`;
    const bytes = cleanMhtml(
      mhtml(
        [pageOf(`<p>${title.slice(0, 4)}</p>`)],
        [
          "Snapshot-Content-Location:\r\n\thttps://lumen.example/plan?ticket=k9Qw2#id_token=fragT0kenV4lue",
          subject,
          "Date: Mon, 30 Nov 2026 08:08:29 GMT",
          "X-Session: s9Kd83jfLq02",
        ],
      ),
    );
    const [head = ""] = asText(bytes).split("\r\n\r\n");
    expect(head).toContain("Snapshot-Content-Location: https://lumen.example/plan?ticket=[cut]#[cut]\r\n");
    expect(head).toContain("Date: Mon, 30 Nov 2026 08:08:29 GMT\r\n");
    expect(head).not.toContain("X-Session");
    const [, written = ""] = /Subject: ((?:.|\r\n )*)\r\n(?! )/.exec(head) ?? [];
    expect(decodeWords(written.replace(/\r\n/g, ""))).toBe("Plan caf\u00e9 https://lumen.example/in?token=[cut]");
  });
});

describe("of the parts", () => {
  test("scripts, what no reader knows, and what nothing names any more are left out", () => {
    const named = ["a.js", "a.bin", "a.wasm"].map((name) => `<img src="https://lumen.example/${name}">`).join("");
    const parts = cleaned(
      pageOf(`${named}<script src="https://lumen.example/b.js"></script>`),
      part("text/javascript", "https://lumen.example/a.js", "token='k9Qw2'"),
      part("application/octet-stream", "https://lumen.example/a.bin", "k9Qw2"),
      part("application/wasm", "https://lumen.example/a.wasm", "\0asm"),
      part("application/x-javascript", "https://lumen.example/b.js", "b()"),
      picture("https://lumen.example/unnamed.png"),
      part("multipart/mixed; boundary=x", "https://lumen.example/m", "--x\r\n\r\nk9Qw2\r\n--x--"),
    );
    expect(parts).toHaveLength(1);
  });

  test("frames of the browser itself and of other extensions are no part of the page", () => {
    const frames = [
      "chrome-error://chromewebdata/",
      "chrome-extension://abc/fill.html",
      "about:srcdoc",
      "data:text/html,a",
    ];
    const parts = cleaned(
      pageOf(frames.map((_, n) => `<iframe src="cid:f${n}@x"></iframe>`).join("")),
      ...frames.map((location, n) => part("text/html", location, `<p>${n}</p>`, `Content-ID: <f${n}@x>`)),
    );
    expect(parts.slice(1).map(({ says }) => says)).toEqual(["<p>2</p>", "<p>3</p>"]);
    expect(parts[0]?.says).toContain("<body><iframe></iframe><iframe></iframe><iframe src=");
  });

  test("a text that calls itself a picture is none; letters are kept whatever they are called", () => {
    const parts = cleaned(
      pageOf('<img src="https://lumen.example/a.png"><style>@font-face{src:url(https://lumen.example/f)}</style>'),
      part("image/png", "https://lumen.example/a.png", "<svg>token=k9Qw2Zx81Lm4abc</svg>"),
      part(
        "application/octet-stream",
        "https://lumen.example/f",
        "wOF2\0\x01\0\0\xff",
        "Content-Transfer-Encoding: binary",
      ),
    );
    expect(parts.map(({ location }) => location)).toEqual([home, "https://lumen.example/f"]);
    expect(Buffer.from(parts[1]?.body ?? "", "base64").toString("latin1")).toBe("wOF2\0\x01\0\0\xff");
  });

  test("drawings are cleaned as pages are, those in addresses too", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>a()</script><text>sid=k9Qw2Zx81Lm4abc</text></svg>';
    const clean =
      '<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>sid=[cut]</text></svg>';
    const [page, drawing] = cleaned(
      pageOf(`<img src="https://lumen.example/a.svg"><img src="data:image/svg+xml,${encodeURIComponent(svg)}">`),
      part(
        "image/svg+xml",
        "https://lumen.example/a.svg",
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY t "k9Qw2">]>${svg}`,
      ),
    );
    expect(drawing?.says).toBe(clean);
    expect(page?.says).toContain(`<img src="data:image/svg+xml;base64,${Buffer.from(clean).toString("base64")}">`);
  });

  test("a text is cleaned as a text", () => {
    const frame = '<iframe src="cid:f@mhtml.blink"></iframe>';
    const json = part(
      "application/json",
      "",
      '{"access_token":"k9Qw2Zx81Lm4abc","plan":"plus"}',
      "Content-ID: <f@mhtml.blink>",
    );
    expect(cleaned(pageOf(frame), json)[1]?.says).toBe('{"access_token":"[cut]","plan":"plus"}');
  });
});

describe("nothing is made of", () => {
  const whole = asText(mhtml([pageOf("<p>A</p>")]));
  const cases: [string, string][] = [
    ["nothing", ""],
    ["a page", "<!doctype html><p>A</p>"],
    ["a mail of another kind", whole.replace("multipart/related", "multipart/mixed")],
    ["a file without a boundary", whole.replace(/;\r\n\tboundary="[^"]*"/, "")],
    ["a file whose boundary is another", whole.replace(`boundary="${boundary}"`, 'boundary="other"')],
    ["a file that has no end", whole.slice(0, whole.lastIndexOf("--"))],
    ["a file that ends within a part", whole.slice(0, whole.indexOf("<body>"))],
    ["a part that is all head", whole.replace("\r\n\r\n<!DOCTYPE", "\r\nX-<!DOCTYPE")],
    ["a file that does not begin with the page", asText(mhtml([picture("https://lumen.example/a.png"), pageOf("A")]))],
    ["a page that was nowhere", asText(mhtml([part("text/html", "about:blank", "<p>A</p>")]))],
  ];
  for (const [what, text] of cases) test(what, () => expect(cleanMhtml(Buffer.from(text, "latin1"))).toBeNull());

  test("though a whole one is cleaned", () => expect(cleanMhtml(Buffer.from(whole, "latin1"))).not.toBeNull());
});

test("what is cleaned is cleaned no further", () => {
  const once = cleanMhtml(
    mhtml([
      pageOf(
        '<p>Card 4929 1234 5678 9015 &amp; <img src="https://lumen.example/a.png?sig=k9"><iframe src="cid:f@x"></iframe></p>',
      ),
      picture("https://lumen.example/a.png?sig=k9"),
      part("text/html", "", "<p>In</p>", "Content-ID: <f@x>"),
    ]),
  );
  expect(asText(cleanMhtml(once ?? new Uint8Array()))).toBe(asText(once));
});

test("a file that is cut off anywhere, or has a letter changed anywhere, throws nothing", () => {
  const whole = asText(
    mhtml([
      pageOf('<p title="a">B</p><img src="https://lumen.example/a.svg">', quoted),
      part("image/svg+xml; charset=x", "https://lumen.example/a.svg", "<svg>A</svg>"),
    ]),
  );
  for (let at = 0; at < whole.length; at++)
    for (const text of [whole.slice(0, at), `${whole.slice(0, at)}\xff${whole.slice(at + 1)}`])
      expect(() => cleanMhtml(Buffer.from(text, "latin1"))).not.toThrow();
});

test("a huge part is cleaned in a moment, to its end", () => {
  const long = `${"<p>Plan &amp; price 9.90 a month</p>".repeat(100_000)}<p>sk_live_51Hx9QeZ2vKYlo2C0</p>`;
  const start = performance.now();
  const [page] = cleaned(pageOf(long, "Content-Transfer-Encoding: 8bit"));
  expect(page?.says).toMatch(/<p>\[cut\]<\/p><\/body><\/html>\s*$/);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);

test("a file of many parts that name each other in a circle comes to an end", () => {
  const sheet = (n: number) =>
    part("text/css", `https://lumen.example/${n}.css`, `@import url("https://lumen.example/${(n + 1) % 300}.css");`);
  const link = '<link rel="stylesheet" href="https://lumen.example/0.css">';
  expect(cleaned(pageOf(link), ...Array.from({ length: 300 }, (_, n) => sheet(n)))).toHaveLength(301);
});

test("a title is written in words of at most 75 letters, whatever its letters are", () => {
  for (const title of ["Plan", "", "Abonnement résilié 😀".repeat(20), "=?utf-8?Q?x?=", "long ".repeat(50).trim()]) {
    const written = encodedWords(title);
    for (const word of written.split("\r\n ")) expect(word.length).toBeLessThanOrEqual(75);
    expect(decodeWords(written.replace(/\r\n/g, ""))).toBe(title);
  }
});

test("lines of a cleaned file are no longer than a mail's may be", () => {
  const bytes = cleanMhtml(
    mhtml([pageOf(`<p>${"long ".repeat(900)}</p>`, quoted.replace("quoted-printable", "8bit"))]),
  );
  for (const line of asText(bytes).split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
});
