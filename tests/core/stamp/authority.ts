import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Constructed, fromBER, Integer, Sequence } from "asn1js";

export type Key = "rsa" | "p256" | "p384";
const keys: Record<Key, string[]> = {
  rsa: ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
  p256: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
  p384: ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
};

/** What a certificate is for, as OpenSSL writes extensions. */
export const uses = {
  root: "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign",
  stamps:
    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping",
  stampsNotCritical: "extendedKeyUsage=timeStamping",
  stampsAndMore: "extendedKeyUsage=critical,timeStamping,codeSigning",
  sites: "extendedKeyUsage=critical,serverAuth",
  anything: "basicConstraints=CA:FALSE",
};

/** A certificate with its key: base name of the files `<name>.key` and `<name>.pem`. */
export type Party = string;

const policy = "1.2.3.4.1";

/** An authority of our own in a folder of its own, made with OpenSSL, which is also the second opinion on each answer. */
export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), "authority-"));
  private serial = 1000;

  path(name: string): string {
    return join(this.folder, name);
  }

  run(...args: readonly string[]): void {
    execFileSync("openssl", args, { cwd: this.folder, stdio: "pipe" });
  }

  write(name: string, bytes: string | Uint8Array): string {
    writeFileSync(this.path(name), bytes);
    return name;
  }

  read(name: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  /** A root that signs itself. */
  root(name: Party, key: Key = "rsa"): Party {
    this.run("genpkey", ...keys[key], "-out", `${name}.key`);
    this.write(
      "root.cnf",
      `[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n[dn]\nCN=${name}\n[ext]\n${uses.root}\n`,
    );
    this.run(
      "req",
      "-x509",
      "-new",
      "-key",
      `${name}.key`,
      "-config",
      "root.cnf",
      "-days",
      "30",
      "-out",
      `${name}.pem`,
    );
    return name;
  }

  /**
   * A certificate issued by another.
   * @param dates as `openssl ca` wants them: YYMMDDHHMMSSZ
   */
  issue(
    by: Party,
    name: Party,
    {
      use = uses.stamps,
      key = "rsa",
      dates = null,
      like = null,
      serial = ++this.serial,
    }: {
      use?: string;
      key?: Key;
      dates?: readonly [string, string] | null;
      /** Takes the key of another party. */
      like?: Party | null;
      serial?: number;
    } = {},
  ): Party {
    if (like) this.write(`${name}.key`, this.read(`${like}.key`));
    else this.run("genpkey", ...keys[key], "-out", `${name}.key`);
    this.run("req", "-new", "-key", `${name}.key`, "-subj", `/O=Here/CN=${name}`, "-out", "asked.csr");
    this.write("index.txt", "");
    this.write("index.txt.attr", "unique_subject=no\n");
    this.write("serial.txt", serial.toString(16).padStart(6, "0"));
    this.write(
      "ca.cnf",
      `[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial.txt\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\nx509_extensions=ext\n[any]\norganizationName=optional\ncommonName=supplied\n[ext]\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n${use}\n`,
    );
    const period = dates ? ["-startdate", dates[0], "-enddate", dates[1]] : ["-days", "20"];
    const issuer = ["-cert", `${by}.pem`, "-keyfile", `${by}.key`];
    this.run(
      "ca",
      "-batch",
      "-notext",
      "-config",
      "ca.cnf",
      ...issuer,
      ...period,
      "-in",
      "asked.csr",
      "-out",
      `${name}.pem`,
    );
    return name;
  }

  /** The answer to a request. @param more further lines of the authority's configuration */
  reply(
    signer: Party,
    request: Uint8Array,
    { digest = "sha256", allowed = "sha256", more = "" } = {},
  ): Uint8Array<ArrayBuffer> {
    this.write("request.tsq", request);
    this.write("tsa-serial.txt", "0F");
    this.write(
      "tsa.cnf",
      `[tsa]\ndefault_tsa=own\n[own]\nserial=tsa-serial.txt\ncrypto_device=builtin\nsigner_digest=${digest}\ndefault_policy=${policy}\ndigests=${allowed}\naccuracy=secs:1, millisecs:500\ness_cert_id_alg=sha256\n${more}\n`,
    );
    const by = ["-inkey", `${signer}.key`, "-signer", `${signer}.pem`];
    this.run("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "request.tsq", ...by, "-out", "reply.tsr");
    return this.read("reply.tsr");
  }

  /** What an answer has signed (TSTInfo). */
  contentOf(response: Uint8Array): Uint8Array<ArrayBuffer> {
    this.write("whole.tsr", response);
    this.run("ts", "-reply", "-in", "whole.tsr", "-token_out", "-out", "token.der");
    this.run("cms", "-verify", "-noverify", "-inform", "DER", "-in", "token.der", "-out", "content.der");
    return this.read("content.der");
  }

  /** A token over any content by any certificate: what `openssl ts` itself would refuse to make. */
  token(signer: Party, content: Uint8Array, ...more: readonly string[]): Uint8Array<ArrayBuffer> {
    this.write("content.der", content);
    const how = ["-binary", "-nodetach", "-econtent_type", "1.2.840.113549.1.9.16.1.4", "-outform", "DER"];
    const by = ["-signer", `${signer}.pem`, "-inkey", `${signer}.key`];
    this.run("cms", "-sign", ...how, ...by, ...more, "-in", "content.der", "-out", "made.der");
    return this.read("made.der");
  }

  /** The bytes of a party's certificate. */
  certificate(name: Party): Uint8Array<ArrayBuffer> {
    this.run("x509", "-in", `${name}.pem`, "-outform", "DER", "-out", "certificate.der");
    return this.read("certificate.der");
  }

  /** Whether OpenSSL accepts an answer to a hash, trusting one root. */
  accepts(response: Uint8Array, head: string, root: Party): boolean {
    this.write("asked.tsr", response);
    return this.verdict(["ts", "-verify", "-digest", head, "-in", "asked.tsr", "-CAfile", `${root}.pem`]);
  }

  /** Whether OpenSSL accepts an answer as one to a request. */
  answers(response: Uint8Array, request: Uint8Array, root: Party): boolean {
    this.write("asked.tsr", response);
    this.write("asked.tsq", request);
    const args = ["ts", "-verify", "-queryfile", "asked.tsq", "-in", "asked.tsr", "-CAfile", `${root}.pem`];
    return this.verdict(args);
  }

  /** Whether OpenSSL accepts a token's signature, as it does of any signed message. */
  isSigned(token: Uint8Array, root: Party): boolean {
    this.write("signed.der", token);
    const how = ["-inform", "DER", "-in", "signed.der", "-purpose", "timestampsign"];
    const args = ["cms", "-verify", ...how, "-CAfile", `${root}.pem`, "-out", "signed.out"];
    const { status, stderr } = spawnSync("openssl", args, { cwd: this.folder, encoding: "utf8" });
    if (!/Verification (?:successful|failure)/.test(stderr)) throw new Error(`OpenSSL gave no verdict: ${stderr}`);
    return status === 0;
  }

  private verdict(args: readonly string[]): boolean {
    const { status, stdout, stderr } = spawnSync("openssl", args, { cwd: this.folder, encoding: "utf8" });
    const said = `${stdout}${stderr}`;
    if (!/Verification: (?:OK|FAILED)/.test(said)) throw new Error(`OpenSSL gave no verdict: ${said}`);
    return status === 0 && said.includes("Verification: OK");
  }

  /** What OpenSSL reads in a request. */
  tellRequest(request: Uint8Array): string {
    this.write("told.tsq", request);
    return execFileSync("openssl", ["ts", "-query", "-in", "told.tsq", "-text"], {
      cwd: this.folder,
      encoding: "utf8",
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An answer around a token that was made by hand. */
export function granted(token: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const status = new Sequence({ value: [new Integer({ value: 0 })] });
  return new Uint8Array(new Sequence({ value: [status, fromBER(token).result] }).toBER());
}

/** An answer with one certificate in the place of those that it came with. */
export function swapped(
  response: Uint8Array<ArrayBuffer>,
  certificate: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const { result } = fromBER(response);
  const into = (block: unknown, n: number) => (block as Constructed).valueBlock.value[n];
  const signed = into(into(into(result, 1), 1), 0) as Constructed;
  const set = signed.valueBlock.value.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
  if (!(set instanceof Constructed)) throw new Error("No certificates in this answer.");
  set.valueBlock.value = [fromBER(certificate).result];
  return new Uint8Array(result.toBER());
}
