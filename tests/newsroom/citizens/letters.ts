import { eq } from "drizzle-orm";
import { db } from "@/db";
import { citizenLinks } from "@/db/schema/citizens";
import { type Citizen, citizenOfSession } from "@/newsroom/citizens/sessions";
import { askForLink, openByLink } from "@/newsroom/citizens/sign-in";
import { hashOfToken, sealAddress, tokenOf } from "@/newsroom/sealed-address";
import { granted } from "@/tests/city";

/** A city that can send mail, as the operator sets it up. */
export function setUpMail(): void {
  process.env.MEYDAN_SMTP_URL = "smtp://127.0.0.1:9";
  process.env.MEYDAN_MAIL_FROM = "city@news.example";
}

/** The token of the newest letter to this address, as its reader would take it from the letter. */
export async function newestToken(email: string): Promise<string> {
  const rows = await db
    .select()
    .from(citizenLinks)
    .where(eq(citizenLinks.emailHash, sealAddress(email).emailHash))
    .orderBy(citizenLinks.createdAt);
  const token = tokenOf("open", rows.at(-1)?.id ?? "");
  if (hashOfToken(token) !== rows.at(-1)?.tokenHash) throw new Error("the token is not the letter's");
  return token;
}

/** A session of the account of this address, opened through its letter. */
export async function signedIn(email: string): Promise<{ citizen: Citizen; cookie: string }> {
  granted(await askForLink(email, null));
  const { token } = granted(await openByLink(await newestToken(email)));
  const citizen = await citizenOfSession(token);
  if (!citizen) throw new Error("no session");
  return { citizen, cookie: `meydan_citizen=${token}` };
}
