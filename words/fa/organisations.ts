export const siteWords = {
  name: "میدان",
  owner: "شهرداری",
  about:
    "میدان جای خبرهای شهرداری، منطقه‌ها و سازمان‌های آن است: هر خبر با منبع، هر آمار با تاریخ، و نظر شهروندان کنار آن.",
} as const;

export const organisationKinds = {
  municipality: "شهرداری",
  district: "منطقه",
  organisation: "سازمان",
  department: "مدیریت",
} as const;
