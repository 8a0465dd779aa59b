const NAME = "meydan_citizen";

/**
 * What the token of a citizen's session is called in a browser that came over this origin: over https a name that no other host
 * of the domain can plant (RFC 6265bis, `__Host-`), and with it an account of its own. Said once for the front and the doors.
 */
export function sessionName(origin: string): string {
  return origin.startsWith("https:") ? `__Host-${NAME}` : NAME;
}
