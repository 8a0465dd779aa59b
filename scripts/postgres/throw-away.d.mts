export function openThrowAway(): Promise<{ url: string; log: string; end(): Promise<void> }>;
