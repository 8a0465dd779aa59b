import type { BlockList } from "node:net";
import { isMailSetUp } from "@/newsroom/notices/mail-set-up";
import { trustedProxies } from "./address";
import type { MailSettings } from "./mail/mail-round";

/** How this process is to serve, read once from the environment. */
export type Settings = {
  dev: boolean;
  port: number;
  /** The addresses to listen at. */
  hosts: readonly string[];
  /** The city's public origin, such as `https://news.example`: the only one whose forms and host names count. */
  origin: URL;
  proxies: BlockList;
  /** The bytes that finished pages may take in memory. */
  keptBytes: number;
  /** Where mail goes out; null when the operator set none. */
  mail: MailSettings | null;
};

const MEGABYTE = 1024 * 1024;
const LOOPBACK = ["127.0.0.1", "::1"] as const;

/** Reads the environment; throws one plain sentence about what cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = numberIn(env.PORT, "PORT", 3000);
  return {
    dev: env.MEYDAN_DEV === "1",
    port,
    hosts: env.HOST ? [env.HOST] : LOOPBACK,
    origin: readOrigin(env.MEYDAN_ORIGIN ?? `http://localhost:${port}`),
    proxies: trustedProxies(env.MEYDAN_TRUSTED_PROXIES),
    keptBytes: numberIn(env.MEYDAN_KEPT_MEGABYTES, "MEYDAN_KEPT_MEGABYTES", 128) * MEGABYTE,
    mail: readMail(env),
  };
}

function readMail(env: NodeJS.ProcessEnv): MailSettings | null {
  const { MEYDAN_SMTP_URL: url = "", MEYDAN_MAIL_FROM: from = "" } = env;
  if (!url && !from) return null;
  if (!isMailSetUp(env))
    throw new Error("MEYDAN_SMTP_URL and MEYDAN_MAIL_FROM are set together or not at all.");
  if (URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol)) return { url, from };
  throw new Error("MEYDAN_SMTP_URL must look like smtps://user:password@mail.example:465.");
}

function numberIn(value: string | undefined, name: string, otherwise: number): number {
  if (value === undefined || value === "") return otherwise;
  if (!/^\d{1,5}$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}".`);
  return Number(value);
}

function readOrigin(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && (url.protocol === "http:" || url.protocol === "https:") && url.pathname === "/") return url;
  throw new Error(`MEYDAN_ORIGIN must look like https://news.example, not "${value}".`);
}
