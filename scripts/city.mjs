import { untilLeaving } from "./command.mjs";
import { installWhatIsMissing } from "./install.mjs";
import { keptSecret, openDataDirectory, readSettings } from "./settings.mjs";
import { Refusal, say } from "./terminal.mjs";

const orphanPatience = 20_000;

/** `npm start`: from whatever is there to a city that is read, and back to nothing running. */
export function startCity(life) {
  return openCity(life, {
    mode: { NODE_ENV: "production" },
    build: async () => {
      const { buildWhatChanged } = await import("./build.mjs");
      await buildWhatChanged(process.env.MEYDAN_DIST || ".next", life.signal);
    },
  });
}

/** `npm run dev`: the same city, its pages compiled as they are asked for and again when their source changes. */
export function developCity(life) {
  return openCity(life, {
    mode: { NODE_ENV: "development", MEYDAN_DEV: "1", MEYDAN_DIST: process.env.MEYDAN_DIST || ".next-dev" },
    build: async () => undefined,
  });
}

async function openCity(life, { mode, build }) {
  const settings = readSettings();
  openDataDirectory(settings.data);
  await installWhatIsMissing(life.signal);
  // What these import may have been installed a moment ago.
  const { openApplicationDatabase } = await import("./database.mjs");
  const { refuseTakenPort } = await import("./ports.mjs");
  const { prepareDatabase } = await import("./prepare.mjs");
  const { serve } = await import("./serve.mjs");

  const database = await openApplicationDatabase(settings, life);
  await refuseTakenPort(settings.port, database.adopted ? orphanPatience : 0);
  await build();
  const env = { ...serverEnvironment(settings, database.url), ...mode };
  await prepareDatabase(env, life.signal);
  say("▸ کارساز… (server)");
  const server = await serve(env, settings.port);
  life.whenLeaving(server.stop);
  sayWhere(settings);
  await Promise.race([server.ended, untilLeaving(life.signal)]);
  if (!life.signal.aborted) throw new Refusal("کارساز ناگهان پایان یافت.", "The server ended by itself.");
}

function serverEnvironment({ data, port, origin }, databaseUrl) {
  return {
    DATABASE_URL: databaseUrl,
    MEYDAN_DATA: data,
    MEYDAN_SECRET: keptSecret(data),
    MEYDAN_ORIGIN: origin,
    PORT: String(port),
  };
}

function sayWhere({ origin, production }) {
  say("");
  say("میدان آماده است. (Meydan is ready.)");
  say(`  شهر        ${origin}`);
  say(`  ورود       ${origin}/login`);
  say(`  میز خبر    ${origin}/desk`);
  if (!production) {
    say("  حساب‌های نمایشی (demonstration accounts):");
    say("    author  editor  manager  manager2  moderator  admin   @meydan.example");
    say("    گذرواژه (password): meydan-demo");
  }
  say("  توقف (stop): Ctrl-C");
}
