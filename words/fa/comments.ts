/** What citizens read and fill in under a story. */
export const commentWords = {
  title: "نظر شهروندان",
  guest: "شهروند مهمان",
  formTitle: "نظر خود را بنویسید",
  replyTitle: "پاسخ به {name}",
  replyLink: "پاسخ دادن",
  name: "نام شما",
  nameHint: "نام یا نام مستعار؛ کنار نظرتان دیده می‌شود. نام کاربری یا رایانامه لازم نیست.",
  words: "نظر شما",
  wordsHint: "تا ۲٬۰۰۰ نویسه، بدون قالب‌بندی.",
  lettersLeft: "{n} نویسه مانده",
  send: "ارسال نظر",
  trap: "این خانه را خالی بگذارید",
  rules:
    "هر نظر پیش از انتشار بررسی می‌شود. توهین، اتهام بی‌سند، اطلاعات شخصی دیگران، تبلیغ و نوشتهٔ بی‌ربط به خبر منتشر نمی‌شود و دلیلش روی رسید شما می‌آید.",
  closedWithdrawn: "این خبر بی‌اعتبار اعلام شده است و نظر تازه نمی‌پذیرد.",
  none: "هنوز نظری منتشر نشده است. نخستین نظر را شما بنویسید.",
  official: "پاسخ رسمی",
  removedMarker: "این نظر حذف شد — {reason}",
  withdrawnMarker: "نویسنده این نظر را پس گرفته است",
  moreReplies: "پاسخ‌های بیشتر",
  moreComments: "نظرهای بعدی",
  firstComments: "نخستین نظرها",
  threadTitle: "یک نظر و پاسخ‌هایش",
  backToStory: "بازگشت به خبر و همهٔ نظرها",
  pages: "صفحه‌های نظرها",
  counts: {
    title: "شمار نظرها",
    published: "منتشرشده",
    queued: "در صف بررسی",
    notPublishable: "غیر قابل انتشار",
    withdrawn: "پس‌گرفته",
    removed: "حذف‌شده",
    received: "رسیده",
  },
  states: {
    queued: "در صف بررسی",
    published: "منتشرشده",
    "not-publishable": "غیر قابل انتشار",
    removed: "حذف‌شده",
    withdrawn: "پس‌گرفته",
  },
  reasons: {
    insult: "توهین",
    accusation: "اتهام بی‌سند",
    "personal-data": "اطلاعات شخصی دیگران",
    advertising: "تبلیغ",
    "off-topic": "بی‌ربط به خبر",
    duplicate: "تکراری",
    unreadable: "ناخوانا",
  },
} as const;

/** The receipt page. */
export const receiptWords = {
  title: "پیگیری نظر",
  enterTitle: "پیگیری با کد",
  enterHint:
    "کدی را که هنگام فرستادن نظر گرفتید بنویسید. بزرگی حرف‌ها، خط تیره و فارسی یا لاتین بودن رقم‌ها فرقی نمی‌کند.",
  code: "کد پیگیری",
  find: "پیگیری",
  keep: "این کد را نگه دارید. تنها با همین کد می‌توانید نظرتان را پیگیری کنید یا پس بگیرید.",
  state: "وضعیت",
  reason: "دلیل",
  postedAt: "زمان فرستادن",
  decidedAt: "زمان تصمیم",
  story: "خبر",
  storyGone: "این خبر از سایت حذف شده است.",
  yourWords: "نوشتهٔ شما",
  answersHidden:
    "نظری که به آن پاسخ داده‌اید اکنون منتشرشده نیست. پاسخ شما نگه داشته شده است و ناظر دربارهٔ آن هم تصمیم می‌گیرد.",
  withdraw: "پس گرفتن نظر",
  withdrawWarning:
    "نظر پس‌گرفته دیگر بازنمی‌گردد. اگر منتشر شده باشد، به‌جای آن نوشته می‌شود که نویسنده آن را پس گرفته است.",
  withdrawConfirm: "بله، نظرم را پس می‌گیرم",
  saysOf: {
    queued: "نظر شما رسید و در صف بررسی است. پس از بررسی، نتیجه را در همین صفحه می‌بینید.",
    published: "نظر شما منتشر شد و زیر خبر دیده می‌شود.",
    "not-publishable": "نظر شما منتشر نشد.",
    removed: "نظر شما منتشر شده بود و سپس حذف شد. حذف آن همراه با دلیل زیر خبر نوشته شده است.",
    withdrawn: "شما این نظر را پس گرفتید.",
  },
} as const;

/** The moderator's queue at the desk. */
export const moderationWords = {
  title: "نظرها",
  filters: "وضعیت نظرها",
  organisation: "سازمان",
  allOrganisations: "همهٔ سازمان‌های من",
  filter: "نمایش",
  story: "خبر",
  answers: "در پاسخ به",
  postedAt: "رسیده",
  signals: "نکته‌های وارسی خودکار",
  history: "تاریخچه",
  next: "بعدی‌ها",
  reason: "دلیل",
  chooseReason: "انتخاب کنید",
  notDecided: "تصمیم ثبت نشد",
  hidden: "نویسهٔ ناپیدا",
  reply: "پاسخ رسمی",
  replyLabel: "متن پاسخ رسمی",
  replyHint: "به نام {organisation} و بی‌درنگ منتشر می‌شود؛ نام شما تنها در دفتر رویدادها می‌ماند.",
  sendReply: "انتشار پاسخ رسمی",
  emptyTitle: "نظری این‌جا نیست",
  emptyQueue: "همهٔ نظرهای رسیده بررسی شده‌اند. نظر تازه که برسد، همین‌جا در صف می‌آید.",
  emptyOther: "نظری با این وضعیت در سازمان‌های شما نیست.",
  done: {
    publish: "نظر منتشر شد.",
    refuse: "نظر «غیر قابل انتشار» شد و دلیلش روی رسید نویسنده آمد.",
    remove: "نظر حذف شد و دلیل حذف زیر خبر نوشته شد.",
    reply: "پاسخ رسمی منتشر شد.",
  },
  decisions: {
    publish: "انتشار نظر",
    refuse: "غیر قابل انتشار",
    remove: "حذف",
  },
  signalNames: {
    trap: "خانهٔ پنهان فرم پر شده است",
    link: "لینک دارد",
    "too-soon": "کمتر از پنج ثانیه پس از نظر پیشین از همین شبکه",
    "many-this-hour": "بیش از ده نظر در یک ساعت از همین شبکه",
    "same-words": "همین متن پیش‌تر زیر این خبر رسیده است",
    "hidden-direction": "نویسه‌های پنهانِ تغییر جهت داشت که حذف شد",
  },
  historyLines: {
    "comment.post": "فرستاده شد",
    "comment.publish": "منتشر شد",
    "comment.refuse": "غیر قابل انتشار شد",
    "comment.remove": "حذف شد",
    "comment.withdraw": "نویسنده پس گرفت",
    "comment.reply": "پاسخ رسمی داده شد",
  },
} as const;

/** A form that cannot come back with its words is answered on a page of its own. */
export const postedFormWords = {
  title: "فرم پذیرفته نشد",
  back: "بازگشت به سایت",
  why: {
    unreadable: "آنچه رسید خوانا نبود و چیزی ثبت نشد. با دکمهٔ بازگشت مرورگر به نوشتهٔ خود برگردید.",
    "too-large":
      "آنچه رسید بزرگ‌تر از اندازهٔ فرم بود و چیزی ثبت نشد. با دکمهٔ بازگشت مرورگر به نوشتهٔ خود برگردید و کوتاهش کنید.",
    foreign: "این فرم از سایت دیگری فرستاده شده بود و چیزی ثبت نشد.",
    "too-often":
      "از شبکهٔ شما فرم‌های زیادی رسیده است و این یکی ثبت نشد. ساعتی دیگر با دکمهٔ بازگشت مرورگر به نوشتهٔ خود برگردید و دوباره بفرستید.",
    "no-story": "خبری با این نشانی نیست، یا دیگر در دسترس نیست. چیزی ثبت نشد.",
  },
} as const;
