export const dayWords = {
  hint: "مانند ۱۴۰۵/۹/۱",
  unreadable: "چنین روزی در تقویم نیست؛ سال/ماه/روز را بنویسید، مانند ۱۴۰۵/۹/۱.",
  openCalendar: "انتخاب «{label}» از تقویم",
  loading: "تقویم باز می‌شود…",
} as const;
