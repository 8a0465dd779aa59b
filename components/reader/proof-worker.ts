// The source of public/proof-worker.js: solves a task beside the page, which stays as quick as it was.
import { solveProof } from "./solve-proof";

addEventListener("message", async ({ data }: MessageEvent<string>) => {
  // An empty answer says that there is none.
  postMessage(await solveProof(data).catch(() => ""));
});
