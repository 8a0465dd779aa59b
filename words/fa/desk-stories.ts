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
  picture: "تصویر اصلی",
  figures: "آمار",
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

export const actionWords = {
  save: "ذخیره",
  submit: "ارسال برای بازبینی",
  recall: "پس گرفتن",
  claim: "برداشتن برای بازبینی",
  return: "برگشت برای اصلاح",
  endorse: "ارجاع به مدیر",
  approve: "تأیید",
  publish: "انتشار",
  emergency: "انتشار اضطراری",
  clear: "تأیید پس از انتشار",
  revise: "ویرایش خبر منتشرشده",
  withdraw: "اعلام بی‌اعتباری",
  remove: "حذف از سایت",
  restore: "بازگرداندن",
  spike: "کنار گذاشتن",
  unspike: "از سرگیری پیش‌نویس",
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

export const changeWords = {
  minor: "جزئی",
  correction: "اصلاحیه",
  clarification: "توضیح",
  update: "به‌روزرسانی",
  note: "توضیح برای شهروندان",
  noteHint: "زیر خبر و در صفحهٔ اصلاحیه‌ها دیده می‌شود: چه بود و چه شد.",
  minorHint: "غلط نگارشی و مانند آن. تغییر تیتر یا آمار جزئی نیست.",
} as const;

export const figureWords = {
  label: "عنوان آمار",
  value: "مقدار",
  unit: "واحد",
  source: "منبع",
  sourceLink: "لینک منبع",
  date: "تاریخ",
  dateHint: "مانند ۱۴۰۵/۹/۱",
  dateUnreadable: "چنین روزی در تقویم نیست؛ سال/ماه/روز را بنویسید، مانند ۱۴۰۵/۹/۱.",
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
  checks: "چه چیزی برای انتشار کم است",
  nothingMissing: "چیزی کم نیست؛ این نسخه آمادهٔ انتشار است.",
  advice: "پیشنهاد",
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
  returned: "برگشت‌خورده",
  with: "نزد {name}",
  waiting: "منتظر من",
  unreviewed: "بدون بازبینی",
  takenDown: "برداشته از سایت",
  live: "منتشرشده",
} as const;

export const emptyListWords = {
  waiting: { title: "کاری منتظر شما نیست", text: "خبری که نوبت شماست، همین‌جا دیده می‌شود." },
  draft: { title: "پیش‌نویسی نیست", text: "یک خبر تازه آغاز کنید؛ با نخستین ذخیره این‌جا می‌آید." },
  submitted: { title: "خبری در انتظار بازبینی نیست", text: "هر خبری که خبرنگار بفرستد، این‌جا می‌آید." },
  reviewed: { title: "خبری در انتظار تأیید نیست", text: "هر خبری که دبیر به مدیر ارجاع دهد، این‌جا می‌آید." },
  approved: { title: "خبر تأییدشدهٔ منتشرنشده‌ای نیست", text: "خبر تأییدشده تا لحظهٔ انتشار این‌جا می‌ماند." },
  live: { title: "هنوز خبری منتشر نشده است", text: "نخستین خبر شهر، پس از انتشار این‌جا دیده می‌شود." },
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
