import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { which } from "../scripts/browsers";

const config = `
[ req ]
distinguished_name = name
prompt = no
x509_extensions = uses
[ name ]
O = Papillon Press practice
CN = Practice time authority
[ uses ]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ tsa ]
default_tsa = here
[ here ]
serial = serial
crypto_device = builtin
signer_cert = authority.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** An authority of time stamps on this machine, which OpenSSL plays for the time of a run. */
export interface PracticeAuthority {
  /** Its certificate, PEM. */
  readonly certificate: string;
  /** What it answers to a request of RFC 3161. */
  answer(request: Uint8Array): Uint8Array;
  /** Throws its key away. */
  close(): void;
}

/** Opens an authority with a key of its own; null where this machine has no OpenSSL. */
export function openAuthority(): PracticeAuthority | null {
  const program = which("openssl");
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), "quittance-authority-"));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync(program, args, { cwd: folder, stdio: "pipe" });
  writeFileSync(at("authority.cnf"), config);
  writeFileSync(at("serial"), "01\n");
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem"];
  openssl("req", "-x509", ...key, "-out", "authority.pem", "-days", "30", "-config", "authority.cnf");
  return {
    certificate: readFileSync(at("authority.pem"), "utf8"),
    answer(request) {
      writeFileSync(at("question.tsq"), request);
      openssl("ts", "-reply", "-queryfile", "question.tsq", "-config", "authority.cnf", "-out", "answer.tsr");
      return readFileSync(at("answer.tsr"));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
