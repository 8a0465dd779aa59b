import { type NextRequest, NextResponse } from "next/server";

const isDevelopment = process.env.NODE_ENV === "development";

// The editor's library sets style attributes on tables; styles, scripts and everything else need the nonce or our own host.
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

/**
 * Gives each page of the desk a nonce, and tells it its own address so that signing in can lead back to it. Nothing
 * is permitted or refused here: whoever finds a way around this file has gained nothing.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const contentPolicy = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-meydan-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", contentPolicy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", contentPolicy);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = { matcher: ["/desk/:path*", "/login"] };
