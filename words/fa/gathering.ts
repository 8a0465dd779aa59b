/** A demand gathered from comments, with its writers' consent, and what stands under those comments. */
export const gatheringWords = {
  by: "گردآوری‌شده از نظر شهروندان",
  title: "از نظرهای شهروندان",
  counts: "از {comments} نظر گردآوری شد؛ {consented} نویسنده هم‌خواسته شدند.",
  joined: "{comments} نظر دیگر هم همین را می‌خواهد؛ {consented} نویسنده هم‌خواسته شدند.",
  waiting: "از هر نویسنده با کد پیگیری‌اش پرسیده شده است. تنها نظر کسی که «بله» گفته این‌جا می‌آید.",
  comment: "نظری زیر خبر",
} as const;

/** Under a comment, and beside a story. */
export const linkedWords = {
  linked: "این نظر به این مطالبه پیوسته است:",
  answer: "پاسخ {organisation} به این مطالبه",
  answerInList: "پاسخ {organisation}",
  edited: "ویرایش‌شده",
  noAnswer: "هنوز پاسخی نوشته نشده است.",
  ofStory: "مطالبه‌های این خبر",
  answeredHere: "این خبر به این مطالبه پاسخ می‌دهد",
  fromHere: "از نظرهای زیر این خبر",
  answers: "این خبر به این مطالبه پاسخ می‌دهد:",
} as const;

/** A line of the timeline that names a story. */
export const storyAnswerWords = {
  gone: "این خبر دیگر روی سایت نیست.",
  unlinked: "این پیوند بعداً برداشته شد",
} as const;

/** What the writer of a comment is asked on the receipt's page. */
export const askedWords = {
  title: "این خواستهٔ شما هم هست؟",
  alone: "نظر شما دربارهٔ «{title}» مطالبهٔ شمارهٔ {code} شد. هم‌خواسته‌اید؟",
  many: "نظر شما و {others} نظر دیگر دربارهٔ «{title}» مطالبهٔ شمارهٔ {code} شد. هم‌خواسته‌اید؟",
  text: "اگر «بله» بگویید، نظر شما در صفحهٔ مطالبه می‌آید، یک صدا به آن افزوده می‌شود و با همین کد دربارهٔ انجام آن نظر می‌دهید. نامتان آن‌جا نمی‌آید. اگر چیزی نگویید یا «نه» بگویید، هیچ‌کدام نمی‌شود.",
  said: {
    asked: "هنوز چیزی نگفته‌اید.",
    consented: "گفته‌اید «بله»: نظر شما به این مطالبه پیوسته است و یک صدا دارید.",
    declined: "گفته‌اید «نه»: نظر شما به این مطالبه پیوسته نیست.",
  },
  yes: "بله، هم‌خواسته‌ام",
  no: "نه",
  part: "نه، جدایم کنید",
  open: "دیدن مطالبه",
} as const;

/** Gathering at the desk. */
export const gatherWords = {
  title: "گردآوری نظرها در یک مطالبه",
  short: "گردآوری در مطالبه",
  intro:
    "نظرهایی که یک چیز می‌خواهند انتخاب کنید. از هر نویسنده با کد پیگیری‌اش پرسیده می‌شود که هم‌خواسته است یا نه؛ تا «بله» نگوید، نظرش نه پیوند می‌خورد و نه شمرده می‌شود.",
  find: "واژه‌هایی که در نظر آمده",
  search: "یافتن",
  empty: "نظری برای گردآوری نیست",
  emptyText: "نظرهای در صف و منتشرشده‌ای که دربارهٔ آن‌ها هنوز پرسشی نشده این‌جا می‌آیند.",
  alike: "{count} نظر تقریباً یکسان",
  alone: "نظرهای دیگر",
  list: "نظرها",
  new: {
    title: "مطالبهٔ تازه",
    name: "عنوان مطالبه",
    nameHint: "یک خواسته در یک جمله، بی‌طرف.",
    words: "شرح",
    wordsHint:
      "به زبان شهر، بی نام و نشان نویسندگان. با عنوان «گردآوری‌شده از نظر شهروندان» همان دم منتشر می‌شود.",
    organisation: "سازمان پاسخ‌گو",
    blank: "انتخاب کنید",
    send: "ثبت مطالبه و پرسیدن از نویسندگان",
  },
  join: {
    title: "پیوستن به مطالبهٔ موجود",
    code: "کد مطالبه",
    hint: "کد یک مطالبهٔ عمومی و باز.",
    send: "پرسیدن از نویسندگان",
  },
  refused: "گردآوری نشد",
  done: "مطالبهٔ {code} ثبت شد و از نویسندگان پرسیده شد.",
  see: "دیدن مطالبه",
} as const;

/** A story that answers a demand, at the desk. */
export const answerWithStoryWords = {
  title: "پاسخ با یک خبر",
  text: "خبر منتشرشده‌ای از شهر که به این مطالبه پاسخ می‌دهد. مطالبه با آن پایان نمی‌یابد؛ اعلام انجام جداست.",
  code: "کد خبر",
  words: "این خبر چه پاسخی می‌دهد؟",
  send: "پیوند دادن خبر",
  unlink: "برداشتن پیوند خبر {code}",
} as const;

/** The order and the choice of a list of demands. */
export const orderWords = {
  label: "ترتیب",
  orders: { newest: "تازه‌ترین", voices: "پرخواسته‌ترین", waiting: "دیرمانده‌ترین" },
  organisations: "سازمان",
  allOrganisations: "همهٔ سازمان‌ها",
  most: "پرخواسته‌ترین",
  emptyChoice: "با این انتخاب مطالبه‌ای نیست",
} as const;
