import { latinDigits } from "@/newsroom/persian/digits";

const LONGEST = 254;
// Plain ASCII on purpose: a look-alike letter or a full-width @ would be another person's address to the eye.
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** An e-mail address in the form in which people are looked up: trimmed, lower case, ASCII digits. */
export function emailForm(typed: string): string {
  return latinDigits(typed.normalize("NFC").trim()).toLowerCase();
}

/** Could this (in emailForm) be an address? */
export function isEmail(email: string): boolean {
  return email.length <= LONGEST && ADDRESS.test(email);
}
