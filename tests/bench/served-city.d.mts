/** A port of the loopback that nobody listens on at this moment. */
export function freePort(): Promise<number>;

/** The server that throw-away databases are made on. */
export function openTestServer(): Promise<{ url: string; end(): Promise<void> }>;

/** Builds, seeds and serves the demonstration city; its address is put into MEYDAN_ORIGIN. Resolves to its end. */
export function serveCity(): Promise<() => Promise<void>>;

/** A database of its own on that server. */
export function makeDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }>;
