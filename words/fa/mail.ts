/** Letters to people at the desk. */
export const mailWords = {
  subjectOne: "میز خبر: {what}",
  subjectMany: "میز خبر: {count} اعلان تازه برای شما",
  greeting: "سلام {name}،",
  limited: "دربارهٔ خبری که دسترسی‌اش محدود است.",
  see: "دیدن:",
  end: "این نامه را خودتان در «حساب من» خواسته‌اید و همان‌جا می‌توانید آن را نخواهید:",
} as const;
