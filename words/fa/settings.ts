export const settingsWords = {
  title: "تنظیمات",
  intro: "آنچه شهر یک بار برای همهٔ میزها تصمیم می‌گیرد. هر تغییر در دفتر رویدادها می‌ماند.",
} as const;
