export const dayWords = {
  hint: "مانند ۱۴۰۵/۹/۱",
  unreadable: "چنین روزی در تقویم نیست؛ سال/ماه/روز را بنویسید، مانند ۱۴۰۵/۹/۱.",
} as const;
