import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { sha256 } from "@/core/evidence/sha256";

/** Dates in a ZIP have no zone and begin in 1980; a fixed one keeps two exports of the same case alike. */
const zipDate = new Date(1980, 0, 1, 12);

/** Already packed: packing it again would take long and gain nothing. */
const packed = /\.(?:png|jpe?g)$/;

/** Writes a ZIP member by member: what is written leaves the memory of the page, which holds one member at a time. */
export class ZipWriter {
  private readonly parts: Blob[] = [];
  private chunks: BlobPart[] = [];
  private failed: Error | null = null;
  private readonly zip = new Zip((error, chunk) => {
    if (error) this.failed = error;
    else this.chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  /** Path and SHA-256 of each member so far. */
  readonly sums: (readonly [path: string, hash: string])[] = [];

  constructor(private readonly folder: string) {}

  async add(path: string, content: Uint8Array | string): Promise<void> {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const name = `${this.folder}/${path}`;
    const file = packed.test(path) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = zipDate;
    this.sums.push([path, await sha256(bytes as Uint8Array<ArrayBuffer>)]);
    this.zip.add(file);
    file.push(bytes, true);
    this.flush();
  }

  end(): Blob {
    this.zip.end();
    this.flush();
    return new Blob(this.parts, { type: "application/zip" });
  }

  /** A blob is kept by the browser, on disk where it is large. */
  private flush(): void {
    if (this.failed) throw this.failed;
    this.parts.push(new Blob(this.chunks));
    this.chunks = [];
  }
}
