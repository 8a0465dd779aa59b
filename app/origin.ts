/** The site's public origin, without a slash at its end: what canonical addresses, feeds and cards begin with. */
export function origin(): string {
  const port = process.env.PORT ?? "3000";
  return (process.env.MEYDAN_ORIGIN ?? `http://localhost:${port}`).replace(/\/+$/, "");
}
