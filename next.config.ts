import type { NextConfig } from "next";

const config: NextConfig = {
  // Tests and a running city build side by side, each into a folder of its own.
  distDir: process.env.MEYDAN_DIST ?? ".next",
  // `npm run check` holds the types; a build for readers need not repeat it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The HTTP front compresses a finished page once; Next would do it for every request.
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  // Everybody gets the finished head: metadata that streams in later would land in the body of a kept page.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "sharp", "pino"],
  // The front's own limit for a picture (server/limits.ts): at less, proxy.ts would cut the body short without a word.
  experimental: { serverActions: { bodySizeLimit: "1mb" }, proxyClientMaxBodySize: "12mb" },
};

export default config;
