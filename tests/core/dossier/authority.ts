import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const configFor = (name: string) => `
[ req ]
distinguished_name = dn
prompt = no
x509_extensions = ext
[ dn ]
CN = ${name}
[ ext ]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ tsa ]
default_tsa = here
[ here ]
serial = ./serial
crypto_device = builtin
signer_cert = ./authority.pem
signer_key = ./key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** An authority of time stamps on this machine, made with openssl. */
export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), "quittance-authority-"));
  readonly certificate = join(this.folder, "authority.pem");

  constructor(name = "Lumen Time Authority") {
    writeFileSync(join(this.folder, "tsa.cnf"), configFor(name));
    writeFileSync(join(this.folder, "serial"), "01\n");
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem"];
    this.openssl("req", "-x509", ...key, "-out", "authority.pem", "-days", "3650", "-config", "tsa.cnf");
  }

  /** A whole TimeStampResp on a hash. */
  stamp(head: string): Uint8Array<ArrayBuffer> {
    this.openssl("ts", "-query", "-digest", head, "-sha256", "-cert", "-out", "query.tsq");
    this.openssl("ts", "-reply", "-queryfile", "query.tsq", "-config", "tsa.cnf", "-out", "reply.tsr");
    return new Uint8Array(readFileSync(join(this.folder, "reply.tsr")));
  }

  /** The time that the last stamp bears, as openssl reads it: a clock asked afterwards may be in the next second. */
  stampedAt(): string {
    const [, time] = /Time stamp: (.+)/.exec(this.openssl("ts", "-reply", "-in", "reply.tsr", "-text")) ?? [];
    return new Date(time ?? "no time in the reply").toISOString();
  }

  private openssl(...args: readonly string[]): string {
    return execFileSync("openssl", [...args], { cwd: this.folder, stdio: "pipe", encoding: "utf8" });
  }
}
