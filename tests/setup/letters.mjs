import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail server of the journeys' own: each letter becomes a file, whole as soon as its name can be seen. */
export async function openPostbox() {
  const folder = mkdtempSync(join(tmpdir(), "meydan-test-letters-"));
  let count = 0;
  const keep = (letter) => {
    const name = String(count++).padStart(6, "0");
    writeFileSync(join(folder, `${name}.part`), letter);
    renameSync(join(folder, `${name}.part`), join(folder, `${name}.eml`));
  };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _, answer) =>
      void text(stream)
        .then(keep)
        .then(() => answer(), answer),
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    env: {
      MEYDAN_SMTP_URL: `smtp://127.0.0.1:${server.server.address().port}`,
      MEYDAN_MAIL_FROM: "city@news.example",
      MEYDAN_TEST_LETTERS: folder,
    },
    close: async () => {
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
