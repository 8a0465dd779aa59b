/** A letter as it goes out. `stop` is the address that ends letters like it. */
export interface OutgoingLetter {
  to: { name: string; address: string };
  subject: string;
  text: string;
  stop?: string;
}
