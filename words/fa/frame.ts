/** Sentences of the frame around every page and of what citizens see of stories. */
export const frameWords = {
  siteName: "میدان",
  siteTitle: "{name}، خبرهای {owner}",
  archive: "همهٔ خبرها",
  corrections: "اصلاحیه‌ها",
  correctionsAbout: "هر گاه تیتر، نام، عدد یا واقعیتی از خبر پس از انتشار عوض شود، توضیح آن این‌جا می‌ماند.",
  track: "پیگیری نظر با رسید",
  correctionsRss: "خوراک RSS اصلاحیه‌ها",
  correctionEntry: "{kind}: {headline}",
  correctionInFeed: "{kind} ({day}): {note}",
  rss: "خوراک RSS",
  newest: "تازه‌ترین‌ها",
  gone: "حذف‌شده",
  skip: "رفتن به متن اصلی",
  home: "صفحهٔ نخست",
  mainNavigation: "بخش‌های سایت",
  topics: "موضوع‌ها",
  organisations: "سازمان‌ها",
  breadcrumb: "جای این صفحه",
  search: "جست‌وجو",
  searchHint: "نام خیابان، طرح، سازمان یا کد خبر",
  feeds: "خوراک خبر",
  openness: "شفافیت",
  desk: "میز خبر",
  signOut: "خروج",
  deskNavigation: "بخش‌های میز خبر",
  seeCity: "دیدن سایت",
  newer: "تازه‌ترها",
  older: "قدیمی‌ترها",
  pages: "صفحه‌های دیگر این فهرست",
  close: "بستن",
  optional: "اختیاری",
  darkTheme: "پوستهٔ تیره",
  textSize: "اندازهٔ متن",
  transparencyNote:
    "هر آمار با منبع و تاریخ می‌آید. خبر را پیش از انتشار دست‌کم دو نفر می‌بینند، مگر آن‌که نشان «بدون بازبینی» داشته باشد؛ خطاها هم آشکارا اصلاح می‌شوند.",
} as const;

export const marks = {
  corrected: "اصلاح‌شده",
  unreviewed: "بدون بازبینی",
  withdrawn: "بی‌اعتبار اعلام‌شده",
} as const;

export const corrections = {
  correction: "اصلاحیه",
  clarification: "توضیح",
  update: "به‌روزرسانی",
} as const;

export const storyWords = {
  latest: "تازه‌ترین‌ها",
  more: "خبرهای دیگر",
  allNews: "همهٔ خبرها",
  byOrganisation: "از هر سازمان، تازه‌ترین خبر",
  code: "کد خبر",
  publishedAt: "انتشار",
  updatedAt: "آخرین ویرایش",
  organisation: "سازمان",
  partners: "با همکاری",
  topic: "موضوع",
  pictureCredit: "صاحب اثر",
  photoReport: "گزارش تصویری، {count} تصویر",
  photoReports: "گزارش‌های تصویری",
  pictures: "{count} تصویر",
  pictureOf: "{number} از {count}",
  figures: "آمار این خبر",
  figureSource: "منبع",
  corrections: "اصلاحیه‌ها",
  sourceLink: "لینک اصل خبر",
  tags: "برچسب‌ها",
  related: "خبرهای مرتبط",
  share: "هم‌رسانی",
  shareNative: "فرستادن با…",
  eitaa: "ایتا",
  bale: "بله",
  telegram: "تلگرام",
  copyForRubika: "کپی برای روبیکا",
  copyShortLink: "کپی لینک کوتاه",
  copied: "کپی شد",
  shortLink: "لینک کوتاه",
  print: "چاپ",
  table: "جدول",
  qrLabel: "رمزینهٔ لینک کوتاه این خبر",
  unreviewedNotice:
    "این خبر به‌دلیل فوریت، پیش از بازبینی دوم منتشر شده است. پس از بازبینی، این نشان برداشته می‌شود.",
  withdrawnNotice: "این خبر دیگر معتبر نیست. متن آن برای آگاهی و پیگیری این‌جا مانده است.",
} as const;

export const emptyWords = {
  homeTitle: "میدان آماده است",
  homeText: "هنوز خبری منتشر نشده است. نخستین خبر شهر همین‌جا، بالای همین صفحه، دیده خواهد شد.",
  listTitle: "هنوز خبری این‌جا نیست",
  listText: "به‌محض انتشار نخستین خبر، در همین فهرست دیده می‌شود.",
  correctionsTitle: "هنوز اصلاحیه‌ای منتشر نشده است",
  correctionsText: "اگر خبری نادرست باشد، اصلاح آن با تاریخ و توضیح این‌جا دیده می‌شود.",
  searchTitle: "چیزی پیدا نشد",
  searchText: "واژه‌های کمتر یا کلی‌تری بنویسید. ی و ک، نیم‌فاصله و رقم‌ها هر طور نوشته شوند فرقی نمی‌کند.",
  searchStart: "نام یک خیابان، یک طرح، یک سازمان یا کد خبر را بنویسید.",
} as const;

export const troubleWords = {
  goneTitle: "این خبر از سایت حذف شده است",
  goneText: "این نشانی زمانی یک خبر داشت. مدیریت خبر آن را حذف کرده و دیگر در دسترس نیست.",
  missingTitle: "چنین صفحه‌ای پیدا نشد",
  missingText:
    "شاید نشانی نادرست نوشته شده یا صفحه جابه‌جا شده باشد. نام یا کد خبر را جست‌وجو کنید یا از صفحهٔ نخست آغاز کنید.",
} as const;

export const formWords = {
  summaryTitle: "این موارد را درست کنید؛ آنچه نوشته‌اید نگه داشته شده است",
} as const;
