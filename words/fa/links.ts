/** What came of opening an address, as the end of «این پیوند باز نشد: …». */
export const linkVerdictWords = {
  good: "باز شد.",
  gone: "صفحه‌ای در این نشانی نیست.",
  failed: "سایت مقصد خطا داد.",
  unreachable: "سایت مقصد پیدا نشد یا پاسخ نداد.",
  slow: "سایت مقصد در سه ثانیه پاسخ نداد.",
  inside: "این نشانی به شبکهٔ داخلی می‌رود و برای شهروندان باز نمی‌شود.",
  redirects: "نشانی بیش از پنج بار به جای دیگر فرستاده می‌شود.",
  unreadable: "نشانی خوانا نیست.",
  "not-public": "این خبر سایت، منتشر نشده یا برداشته شده است.",
} as const;

export type LinkVerdict = keyof typeof linkVerdictWords;
