export const solarHolidayNames = {
  "nowruz-1": "نوروز",
  "nowruz-2": "نوروز",
  "nowruz-3": "نوروز",
  "nowruz-4": "نوروز",
  republic: "روز جمهوری اسلامی",
  nature: "روز طبیعت",
  khomeini: "رحلت امام خمینی",
  khordad: "قیام ۱۵ خرداد",
  revolution: "پیروزی انقلاب اسلامی",
  oil: "ملی شدن صنعت نفت",
} as const;

export const lunarHolidayNames = {
  tasua: "تاسوعا",
  ashura: "عاشورا",
  arbain: "اربعین",
  "safar-28": "رحلت پیامبر و شهادت امام حسن",
  "safar-last": "شهادت امام رضا",
  askari: "شهادت امام حسن عسکری",
  prophet: "میلاد پیامبر و امام جعفر صادق",
  fatima: "شهادت حضرت فاطمه",
  ali: "ولادت امام علی",
  mission: "مبعث",
  mahdi: "ولادت امام زمان",
  "ali-martyred": "شهادت امام علی",
  "fitr-1": "عید فطر",
  "fitr-2": "تعطیلی عید فطر",
  sadiq: "شهادت امام جعفر صادق",
  sacrifice: "عید قربان",
  ghadir: "عید غدیر",
} as const;

export const holidayKindWords = {
  holiday: "تعطیل رسمی",
  mourning: "سوگواری",
  local: "تعطیل محلی",
} as const;

export const holidayWords = {
  title: "تعطیلات و روزهای سوگواری",
  about:
    "روزهای تعطیل سال، روزهای عزای عمومی و آخر هفته؛ تقویم، مهلت‌ها و شمارش روزهای کاری از این‌جا می‌خوانند.",
  intro:
    "مناسبت‌های خورشیدی روز ثابت دارند. مناسبت‌های قمری از تقویم حسابی پیشنهاد می‌شوند و با رؤیت هلال شاید یک روز جابه‌جا شوند؛ هرکدام را می‌توانید جابه‌جا کنید یا بردارید.",
  years: "سال",
  year: "سال {year}",
  proposed: "پیشنهاد تقویم",
  proposedText:
    "روزهای این سال هنوز ثبت نشده‌اند و تقویم فعلاً از همین پیشنهاد می‌خواند. با نخستین تغییر همه ثبت می‌شوند.",
  keep: "ثبت تعطیلات این سال",
  list: "روزهای این سال",
  day: "روز",
  name: "مناسبت",
  kind: "نوع",
  closed: "اداره‌ها تعطیل‌اند",
  workingDay: "روز کاری",
  lunar: "قمری؛ شاید یک روز جابه‌جا شود",
  move: "جابه‌جا کردن",
  moveThat: "جابه‌جا کردن {name}",
  remove: "برداشتن",
  removeThat: "برداشتن {name}",
  add: "افزودن روز",
  addTitle: "روزی دیگر",
  added: "افزوده شد.",
  done: "ثبت شد.",
  empty: "برای این سال روزی ثبت نیست.",
  weekend: "آخر هفته",
  weekendText: "جمعه همیشه تعطیل است.",
  thursday: "پنج‌شنبه‌ها هم تعطیل است",
  keepWeekend: "ذخیرهٔ آخر هفته",
} as const;

export const holidayActionWords = {
  "holiday.settle": "تعطیلات سال را ثبت کرد",
  "holiday.add": "روزی به تقویم افزود",
  "holiday.move": "روزی از تقویم را جابه‌جا کرد",
  "holiday.remove": "روزی را از تقویم برداشت",
  "weekend.choose": "آخر هفته را تعیین کرد",
} as const;
