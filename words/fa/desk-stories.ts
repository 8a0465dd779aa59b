export const actionWords = {
  save: "ذخیره",
  submit: "ارسال برای بازبینی",
  recall: "پس گرفتن",
  claim: "برداشتن برای بازبینی",
  return: "برگشت برای اصلاح",
  endorse: "ارجاع به مدیر",
  approve: "تأیید",
  publish: "انتشار",
  schedule: "زمان‌بندی انتشار",
  unschedule: "لغو زمان‌بندی",
  emergency: "انتشار اضطراری",
  clear: "تأیید پس از انتشار",
  revise: "ویرایش خبر منتشرشده",
  withdraw: "اعلام بی‌اعتباری",
  remove: "حذف از سایت",
  restore: "بازگرداندن",
  spike: "کنار گذاشتن",
  unspike: "از سرگیری پیش‌نویس",
} as const;

/** Buttons for the terms under which a story stands; they move no state. */
export const termWords = {
  embargo: "محرمانه تا زمانی معین",
  liftEmbargo: "برداشتن محرمانگی",
  expiry: "تعیین زمان برداشتن از سایت",
  liftExpiry: "ماندن همیشگی در سایت",
} as const;

export const termDoneWords = {
  embargo: "تا آن زمان هیچ‌کس این خبر را منتشر نمی‌کند.",
  liftEmbargo: "خبر دیگر محرمانه نیست.",
  expiry: "زمان برداشتن خبر از سایت تعیین شد.",
  liftExpiry: "خبر در سایت می‌ماند.",
} as const;

/** What was done, after it was done. */
export const doneWords = {
  save: "ذخیره شد.",
  submit: "خبر برای بازبینی فرستاده شد.",
  recall: "خبر را پس گرفتید؛ دوباره پیش‌نویس است.",
  claim: "بازبینی این خبر با شماست.",
  return: "خبر با دلیل شما برگشت.",
  endorse: "خبر به مدیر ارجاع شد.",
  approve: "همین نسخه تأیید و مهر شد.",
  publish: "خبر منتشر شد.",
  schedule: "ساعت انتشار تعیین شد؛ تا آن ساعت متن بسته است.",
  unschedule: "زمان‌بندی لغو شد؛ خبر تأییدشده است.",
  emergency: "خبر بدون بازبینی منتشر شد و مدیر دیگری باید آن را ببیند.",
  clear: "خبر منتشرشده را تأیید کردید.",
  revise: "نسخهٔ تازه‌ای برای ویرایش باز شد؛ آنچه شهروندان می‌خوانند عوض نشده است.",
  withdraw: "خبر بی‌اعتبار اعلام شد.",
  remove: "خبر از سایت حذف شد.",
  restore: "خبر دوباره در سایت است.",
  spike: "پیش‌نویس کنار گذاشته شد؛ چیزی حذف نشده است.",
  unspike: "پیش‌نویس را از سر گرفتید.",
} as const;

export const workingStateWords = {
  draft: "پیش‌نویس",
  submitted: "در انتظار بازبینی",
  reviewed: "در انتظار تأیید مدیر",
  approved: "تأییدشده",
  scheduled: "زمان‌بندی‌شده",
  published: "منتشرشده",
  spiked: "کنارگذاشته",
} as const;

export const standingWords = {
  none: "هنوز منتشر نشده",
  live: "در سایت",
  withdrawn: "بی‌اعتبار اعلام‌شده",
  removed: "حذف‌شده از سایت",
  unreviewed: "بدون بازبینی",
} as const;

export const reasonWords = {
  reason: "دلیل",
  publicReason: "این توضیح بالای خبر برای شهروندان دیده می‌شود.",
  staffReason: "در تاریخچهٔ خبر می‌ماند.",
  returnReason: "بالای ویرایشگر نویسنده دیده می‌شود: بگویید چه چیزی را درست کند.",
  redirect: "نشانی جایگزین",
  redirectHint: "صفحه‌ای از همین سایت، مانند ‎/news/1403‎؛ اگر نباشد، نشانی خبر می‌گوید که حذف شده است.",
  cancel: "انصراف",
} as const;

export const listWords = {
  title: "خبرها",
  intro: "خبرهایی که اجازهٔ دیدنشان را دارید؛ تازه‌ترین تغییرها بالاتر است.",
  fresh: "خبر تازه",
  tabs: "خبرها بر پایهٔ وضعیت",
  caption: "فهرست خبرها",
  headline: "تیتر",
  state: "وضعیت",
  writer: "نویسنده",
  touched: "آخرین تغییر",
  organisation: "سازمان",
  everyOrganisation: "همهٔ سازمان‌ها",
  show: "نمایش",
  words: "تیتر یا کد خبر",
  filters: "صافی‌های من",
  filterName: "نام صافی",
  keepFilter: "نگه داشتن این صافی",
  dropFilter: "برداشتن صافی «{name}»",
  returned: "برگشت‌خورده",
  with: "نزد {name}",
  waiting: "منتظر من",
  unreviewed: "بدون بازبینی",
  takenDown: "برداشته از سایت",
  live: "منتشرشده",
  ageing: "نیازمند بازنگری",
} as const;

export const emptyListWords = {
  waiting: { title: "کاری منتظر شما نیست", text: "خبری که نوبت شماست، همین‌جا دیده می‌شود." },
  draft: { title: "پیش‌نویسی نیست", text: "یک خبر تازه آغاز کنید؛ با نخستین ذخیره این‌جا می‌آید." },
  submitted: { title: "خبری در انتظار بازبینی نیست", text: "هر خبری که خبرنگار بفرستد، این‌جا می‌آید." },
  reviewed: { title: "خبری در انتظار تأیید نیست", text: "هر خبری که دبیر به مدیر ارجاع دهد، این‌جا می‌آید." },
  approved: { title: "خبر تأییدشدهٔ منتشرنشده‌ای نیست", text: "خبر تأییدشده تا لحظهٔ انتشار این‌جا می‌ماند." },
  scheduled: {
    title: "خبری برای انتشار زمان‌بندی نشده است",
    text: "خبر تأییدشده‌ای که ساعت انتشار بگیرد، تا همان ساعت این‌جا می‌ماند.",
  },
  live: { title: "هنوز خبری منتشر نشده است", text: "نخستین خبر شهر، پس از انتشار این‌جا دیده می‌شود." },
  ageing: {
    title: "خبری نیازمند بازنگری نیست",
    text: "خبری که روز بازبینی‌اش برسد، یا یک سال کسی به آن سر نزند، این‌جا می‌آید.",
  },
  unreviewed: {
    title: "خبری بدون بازبینی در سایت نیست",
    text: "هر خبری که اضطراری منتشر شود، تا مدیر دیگری آن را ببیند این‌جا می‌ماند.",
  },
  takenDown: {
    title: "خبری از سایت برداشته نشده است",
    text: "خبرهای بی‌اعتبار یا حذف‌شده این‌جا می‌مانند و بازگرداندنی‌اند.",
  },
  spiked: {
    title: "پیش‌نویس کنارگذاشته‌ای نیست",
    text: "پیش‌نویسی که کنار گذاشته شود حذف نمی‌شود و این‌جا می‌ماند.",
  },
} as const;

export const bulkWords = {
  legend: "کاری برای خبرهای برگزیده",
  pick: "برگزیدن «{headline}»",
  pickColumn: "برگزیدن",
  action: "کار",
  reason: "دلیل (برای برگشت)",
  go: "انجام برای برگزیده‌ها",
  doing: "در حال انجام…",
  report: "{done} خبر انجام شد و {refused} خبر نه.",
  done: "انجام شد",
  unknown: "خبری که پیدا نشد",
} as const;
