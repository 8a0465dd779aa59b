import { hash, verify } from "@node-rs/argon2";
import { latinDigits } from "@/newsroom/persian/digits";
import { turnstile } from "./turnstile";

// OWASP's and ASVS' floor for Argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Two of the process' four worker threads: files and compression of readers' pages need the others.
const oneByOne = turnstile(2, 64);

/** Hash of a password that nobody has, for accounts that do not exist: they must take as long as those that do. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$E4i8Zp9wTH9A700YldRMYw$wCsriC2eJF1SdQpQe4KSkLp+QsTfSgkv7d631qGrdDc";

/** Argon2id of a password. Throws TurnstileFull when too many wait to be hashed. */
export function hashPassword(password: string): Promise<string> {
  return oneByOne(() => hash(typedForm(password), COST));
}

/** Is it the password of this hash? Without a hash the answer is no, after the same work. Throws TurnstileFull. */
export function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  return oneByOne(
    async () => (await verify(passwordHash ?? NOBODY, typedForm(password))) && passwordHash !== undefined,
  );
}

// The same keys pressed on another keyboard layout are the same password. Written out and frozen, apart from
// newsroom/persian/normalise: whoever improves that one must not lock anybody out.
function typedForm(password: string): string {
  const letters = password.normalize("NFC").replace(/[يى]/g, "ی").replace(/ك/g, "ک");
  return latinDigits(letters);
}
