import { Refusal } from "../terminal.mjs";
import { connect } from "./connection.mjs";

const oldest = 150_000;

const reasons = {
  ECONNREFUSED: ["کسی در آن نشانی پاسخ نمی‌دهد", "nobody answers at that address"],
  ETIMEDOUT: ["در آن نشانی کسی پاسخ نمی‌دهد", "nobody answers at that address"],
  ENOTFOUND: ["میزبان آن شناخته نشد", "its host is not known"],
  EAI_AGAIN: ["میزبان آن شناخته نشد", "its host is not known"],
  "28P01": ["نام کاربر یا گذرواژه نادرست است", "user name or password is wrong"],
  28000: ["این کاربر اجازهٔ ورود ندارد", "this user may not sign in"],
  "3D000": ["چنین پایگاه داده‌ای نیست", "there is no such database"],
  53300: ["جایی برای اتصال تازه ندارد", "it has no connection left"],
};

/**
 * Proves that DATABASE_URL leads to a PostgreSQL we can work on.
 * @throws {Refusal} naming what is wrong: address, host, password, database, age or encoding.
 */
export async function refuseUnusableDatabase(url) {
  refuseForeignAddress(url);
  const client = await connect(url).catch((error) => {
    throw unreachable(error);
  });
  const { rows } = await client.query(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  await client.end();
  const { version, encoding } = rows[0];
  const major = Math.floor(version / 10_000);
  if (version < oldest)
    throw unusable(
      `PostgreSQL ${major} است و ۱۵ یا تازه‌تر لازم است`,
      `it is PostgreSQL ${major}, and 15 or newer is needed`,
    );
  if (encoding !== "UTF8")
    throw unusable(`با ${encoding} ساخته شده، نه UTF8`, `it is encoded in ${encoding}, not UTF8`);
}

function refuseForeignAddress(url) {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return;
  throw unusable(
    "نشانی باید مانند postgres://user:password@host:5432/name باشد",
    "it must look like postgres://user:password@host:5432/name",
  );
}

function unreachable(error) {
  // Where a name leads to several addresses, Node reports each of them.
  const code = error.code ?? error.errors?.[0]?.code;
  const [persian, english] = reasons[code] ?? [`پاسخ: ${error.message}`, error.message];
  return unusable(persian, english);
}

/** The address itself is not shown: it carries a password. */
function unusable(persian, english) {
  return new Refusal(`DATABASE_URL به کار نمی‌آید: ${persian}.`, `DATABASE_URL cannot be used: ${english}.`);
}
