export const organisationIssues = {
  "organisations.slug-unreadable": "شناسهٔ نشانی تنها از حرف‌های کوچک لاتین، رقم و خط تیره ساخته می‌شود.",
  "organisations.slug-taken": "این شناسه از پیش به کار رفته است.",
  "organisations.name-missing": "نام را بنویسید.",
  "organisations.kind-unknown": "نوع سازمان یکی از municipality، district، organisation یا department است.",
  "organisations.parent-unknown": "سازمان بالادستی با این شناسه نیست.",
  "organisations.central-taken": "میز مرکزی از پیش هست؛ هر شهر یکی دارد.",
  "organisations.zone-unknown": "چنین منطقهٔ زمانی‌ای شناخته نیست؛ نام آن را مانند Asia/Tehran بنویسید.",
} as const;
