/** What one burst of requests showed; times in milliseconds. */
export type Burst = { requests: number; perSecond: number; p50: number; p99: number };

/** A burst with the processor time that the server used for each request, in microseconds. */
export type Measured = Burst & { processor: number };
