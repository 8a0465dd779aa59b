export const teachingIssues = {
  "names.name-missing": "نام را بنویسید.",
  "names.title-missing": "سمت را بنویسید؛ نام بی‌سمت را بررسی نمی‌توان کرد.",
  "names.days-reversed": "روز پایان باید پس از روز آغاز باشد.",
  "names.day-unreadable": "این روز خوانا نیست؛ مانند ۱۴۰۵/۹/۱ بنویسید.",
  "words.not-a-word": "یک واژهٔ فارسی بنویسید، بی‌فاصله و بی‌نشانه؛ نیم‌فاصله آزاد است.",
  "spelling.too-many": "واژه‌ها بیش از اندازه است.",
  "spelling.slow-down": "چند لحظه دیگر دوباره بکوشید.",
  "spelling.away": "املا اکنون بررسی نمی‌شود.",
  "links.slow-down": "پیوندها همین حالا بررسی شده‌اند؛ چند لحظه دیگر دوباره بکوشید.",
} as const;
