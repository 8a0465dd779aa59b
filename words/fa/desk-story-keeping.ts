export const savingWords = {
  saved: "ذخیره شده",
  savedAt: "ذخیره شد، ساعت {time}",
  unsaved: "ذخیره‌نشده؛ رونوشتی در همین مرورگر هست",
  unsavedOnly: "ذخیره‌نشده؛ مرورگر جایی برای رونوشت ندارد، زودتر ذخیره کنید",
  saving: "در حال ذخیره…",
  acting: "در حال انجام…",
  unreachable: "به سرور نرسید و ذخیره نشد. نوشته‌تان در همین مرورگر مانده است و دوباره فرستاده می‌شود.",
  retry: "تلاش دوباره",
  conflict: "ذخیره نشد: نسخهٔ تازه‌تری هست. دو متن را ببینید و تصمیم بگیرید.",
  refused: "ذخیره نشد؛ نوشته‌تان مانده است.",
  refusedTitle: "این کار انجام نشد",
  signedOut:
    "نشست شما پایان یافته است. نوشته‌تان در همین مرورگر مانده است؛ دوباره وارد شوید و همین صفحه را باز کنید.",
  signIn: "ورود دوباره",
  failed: "پاسخی از سرور نرسید و معلوم نیست این کار انجام شد یا نه. صفحه را تازه کنید؛ نوشته‌تان سر جایش است.",
} as const;

export const keptWords = {
  restored: "نوشتهٔ ذخیره‌نشدهٔ شما برگردانده شد",
  restoredText: "آخرین نوشتن: {time}. هنوز در سرور ذخیره نشده است.",
  restoredStale:
    "آخرین نوشتن: {time}. در این میان نسخهٔ {number} ذخیره شده است؛ هنگام ذخیره دو متن را کنار هم می‌بینید.",
  drop: "دور ریختن این نوشته",
  dropSure: "این نوشته در سرور ذخیره نشده است و دور ریختن آن برگشت ندارد. دور بریزم؟",
  setAside: "نوشتهٔ کنارگذاشتهٔ شما در این مرورگر هست",
  setAsideText: "آخرین نوشتن: {time}، بر پایهٔ نسخهٔ {number}.",
  putBack: "برگرداندن نوشته",
  waiting: "نوشته‌ای ذخیره‌نشده از شما در این مرورگر هست",
  waitingText: "در وضعیت کنونی خبر نمی‌توانید آن را ذخیره کنید؛ دور ریخته نمی‌شود.",
} as const;

export const conflictWords = {
  title: "دو نوشته از یک خبر",
  text: "{name} در این میان نسخهٔ {number} را ذخیره کرده است. هیچ‌کدام از دست نرفته؛ تفاوت‌ها را ببینید.",
  textMine: "خودتان در پنجره‌ای دیگر نسخهٔ {number} را ذخیره کرده‌اید. هیچ‌کدام از دست نرفته؛ تفاوت‌ها را ببینید.",
  keepMine: "نوشتهٔ من را روی نسخهٔ تازه بگذار",
  takeTheirs: "نسخهٔ تازه را باز کن",
  takeTheirsHint: "نوشتهٔ شما در همین مرورگر کنار گذاشته می‌شود و می‌توانید آن را برگردانید.",
  theirs: "نسخهٔ تازه",
  mine: "نوشتهٔ من",
} as const;

export const differenceWords = {
  title: "تفاوت دو نسخه",
  sinceApproval: "چه چیزی از آخرین تأیید عوض شده است",
  sinceLive: "چه چیزی نسبت به نسخهٔ منتشرشده عوض می‌شود",
  legend: "حذف‌شده خط خورده است و افزوده زیرخط دارد.",
  removed: "حذف:",
  added: "افزوده:",
  unchanged: "{count} بند بدون تغییر",
  same: "این دو نسخه هیچ تفاوتی ندارند.",
  compare: "مقایسه",
  from: "از نسخهٔ",
  to: "تا نسخهٔ",
  decorative: "تزئینی",
  withLive: "با نسخهٔ منتشرشده",
  withPrevious: "با نسخهٔ پیش",
  language: "زبان",
} as const;

/** The journal of a story in words: «{name}» did this. */
export const timelineWords = {
  "story.create": "خبر را آغاز کرد",
  "story.save": "ذخیره کرد",
  "story.submit": "برای بازبینی فرستاد",
  "story.recall": "پس گرفت",
  "story.claim": "برای بازبینی برداشت",
  "story.return": "برای اصلاح برگرداند",
  "story.endorse": "به مدیر ارجاع داد",
  "story.approve": "تأیید کرد",
  "story.publish": "منتشر کرد",
  "story.emergency": "اضطراری و بدون بازبینی منتشر کرد",
  "story.clear": "پس از انتشار تأیید کرد",
  "story.revise": "خبر منتشرشده را برای ویرایش باز کرد",
  "story.withdraw": "بی‌اعتبار اعلام کرد",
  "story.remove": "از سایت حذف کرد",
  "story.restore": "به سایت بازگرداند",
  "story.spike": "کنار گذاشت",
  "story.unspike": "از سر گرفت",
  saves: "{count} بار ذخیره کرد",
  other: "کاری دیگر: {action}",
  reason: "دلیل:",
  empty: "هنوز چیزی ثبت نشده است.",
} as const;

export const historyWords = {
  title: "تاریخچهٔ خبر",
  timeline: "رویدادها",
  revisions: "نسخه‌ها",
  number: "نسخه",
  author: "نویسنده",
  at: "زمان",
  live: "در سایت",
  approved: "تأییدشده",
  working: "نسخهٔ کنونی",
  read: "خواندن نسخهٔ {number}",
  revisionTitle: "نسخهٔ {number} از این خبر",
} as const;
