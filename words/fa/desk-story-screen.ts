/** What the desk says about a story: its fields, its states, its buttons. Names of controls are those of product.md. */
export const storyFieldWords = {
  kicker: "روتیتر",
  headline: "تیتر",
  subheadline: "زیرتیتر",
  lead: "لید",
  body: "متن خبر",
  topicId: "موضوع",
  organisationId: "سازمان",
  sourceLink: "لینک اصل خبر",
  tags: "برچسب‌ها",
  kind: "نوع خبر",
  picture: "تصویر اصلی",
  gallery: "تصویرهای گزارش",
  galleryOrder: "ترتیب تصویرهای گزارش",
  figures: "آمار",
  follows: "پیگیری",
  promises: "وعده‌ها",
  change: "نوع تغییر",
} as const;

export const storyHintWords = {
  kicker: "کوتاه و رنگی، بالای تیتر. خبر بدون آن هم کامل است.",
  headline: "حدود ۷۰ نویسه، بدون نقطه در پایان.",
  lead: "اصل خبر در یک یا دو جمله: چه کسی، چه کاری، کجا و کی.",
  topicBlank: "موضوع را انتخاب کنید",
  sourceLink: "نشانی خبر در سایت شهرداری یا سازمان، با ‎https://‎",
  tags: "با ویرگول از هم جدا کنید؛ حداکثر ۱۲ برچسب.",
  letters: "{count} نویسه",
  needed: "برای انتشار: {what}",
} as const;

export const changeWords = {
  minor: "جزئی",
  correction: "اصلاحیه",
  clarification: "توضیح",
  update: "به‌روزرسانی",
  note: "توضیح برای شهروندان",
  noteHint: "زیر خبر و در صفحهٔ اصلاحیه‌ها دیده می‌شود: چه بود و چه شد.",
  minorHint: "غلط نگارشی و مانند آن. تغییر تیتر، عدد، تاریخ، نام، نقل‌قول یا آمار جزئی نیست.",
} as const;

export const galleryWords = {
  row: "تصویر {number}",
  rowOf: "تصویر {number} از {count}",
  none: "گزارش تصویری دست‌کم سه تصویر می‌خواهد. پرونده‌ها را این‌جا رها کنید، بچسبانید، یا از کتابخانه بردارید.",
  add: "افزودن تصویر به گزارش",
  addHint: "چند پرونده را با هم هم می‌توانید انتخاب کنید، این‌جا رها کنید یا بچسبانید.",
  fromLibrary: "از کتابخانه",
  up: "تصویر {number} یکی بالاتر",
  down: "تصویر {number} یکی پایین‌تر",
  remove: "برداشتن تصویر {number}",
  moved: "تصویر به جای {number} رفت.",
  leadHint: "اگر تصویر اصلی نگذارید، نخستین تصویر گزارش در فهرست‌ها می‌آید.",
  kept: "{count} تصویر گزارش نگه داشته شده است و اگر نوع خبر دوباره «گزارش تصویری» شود، برمی‌گردد.",
  full: "گزارش تصویری بیش از {most} تصویر نمی‌گیرد.",
} as const;

export const figureWords = {
  label: "عنوان آمار",
  value: "مقدار",
  unit: "واحد",
  source: "منبع",
  sourceLink: "لینک منبع",
  date: "تاریخ",
  row: "آمار {number}",
  add: "افزودن آمار",
  removeRow: "حذف آمار {number}",
  none: "هر عددی که در خبر می‌آید با منبع، تاریخ و واحدش این‌جا نوشته می‌شود.",
} as const;

export const screenWords = {
  newTitle: "خبر تازه",
  storyTitle: "ویرایش خبر",
  untitled: "بدون تیتر",
  code: "کد خبر",
  queue: "منتظر من",
  allStories: "همهٔ خبرها",
  queueEmpty: "کاری منتظر شما نیست.",
  state: "وضعیت",
  people: "دست‌اندرکاران",
  history: "تاریخچه",
  wholeHistory: "همهٔ تاریخچه و نسخه‌ها",
  otherSteps: "کارهای دیگر",
  seeInCity: "دیدن در سایت",
  revision: "نسخهٔ {number}",
  drafted: "نویسندهٔ پیش‌نویس",
  submitted: "فرستنده",
  claimed: "بازبین",
  approved: "تأییدکننده",
  contributors: "نویسندگان پس از آخرین تأیید",
  particulars: "مشخصات",
} as const;

export const noticeWords = {
  returned: "{name} این خبر را برگردانده است",
  returnedUnnamed: "این خبر برگشت خورده است",
  unreviewed: "بدون بازبینی منتشر شده است",
  unreviewedBy: "{name} آن را اضطراری منتشر کرده و مدیر دیگری باید آن را ببیند. دلیل: {reason}",
  withdrawn: "این خبر بی‌اعتبار اعلام شده است",
  removed: "این خبر از سایت حذف شده است",
  redirect: "نشانی جایگزین:",
  claimedByMe: "بازبینی این خبر با شماست",
  claimedBy: "بازبینی این خبر با {name} است",
  revising: "شهروندان همچنان نسخهٔ {number} را می‌خوانند",
  revisingText: "تا این ویرایش تأیید و منتشر نشود، صفحهٔ عمومی خبر عوض نمی‌شود.",
  taken: "تا خبر به سایت بازنگردد، این نسخه را می‌توانید ذخیره کنید ولی نمی‌توانید برای بازبینی بفرستید.",
} as const;
