/** Can this city send mail? It can once the operator has named a server and a sender (docs/operations.md). */
export function isMailSetUp(env: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(env.MEYDAN_SMTP_URL && env.MEYDAN_MAIL_FROM);
}
