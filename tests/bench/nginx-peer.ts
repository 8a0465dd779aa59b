import { spawn } from "node:child_process";
import { accessSync, chmodSync, constants, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Peer, whenServing } from "./peer";
import { freePort } from "./served-city.mjs";

/** Debian's nginx, wherever it is; throws one sentence when it is not there. */
export function findNginx(): string {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const found = folders.map((folder) => join(folder, "nginx")).find(isProgram);
  if (found) return found;
  throw new Error(
    "nginx was not found: install it (Debian: apt-get install nginx) to have something to compare with.",
  );
}

/** Serves one gzipped page as nginx serves static files best: `gzip_static`, no log, one worker. */
export async function serveWithNginx(nginx: string, folder: string, page: Buffer): Promise<Peer> {
  const port = await freePort();
  const home = join(folder, `nginx-${port}`);
  mkdirSync(join(home, "www"), { recursive: true });
  // Started by root, its worker is somebody else and must be able to read.
  for (const directory of [folder, home, join(home, "www")]) chmodSync(directory, 0o755);
  writeFileSync(join(home, "www/page.html.gz"), page, { mode: 0o644 });
  writeFileSync(join(home, "nginx.conf"), configuration(home, port));
  const child = spawn(nginx, ["-e", "stderr", "-p", home, "-c", "nginx.conf"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return whenServing(child, `http://127.0.0.1:${port}/page.html`);
}

function configuration(home: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; worker_processes 1; pid ${home}/pid;
events { worker_connections 1024; }
http {
  access_log off; types { text/html html; } charset utf-8; sendfile on; tcp_nopush on;
  open_file_cache max=100; keepalive_requests 1000000;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(" ")}
  server { listen 127.0.0.1:${port}; root ${home}/www; gzip_static always; gzip_vary on; }
}
`;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
