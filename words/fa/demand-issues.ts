export const demandIssues = {
  "demands.title-missing": "عنوان مطالبه را در یک جمله بنویسید.",
  "demands.title-too-long": "عنوان تا {most} نویسه جا دارد؛ بقیه را در شرح بنویسید.",
  "demands.organisation-missing":
    "سازمان را انتخاب کنید. اگر مطمئن نیستید، شهرداری را انتخاب کنید تا ارجاع شود.",
  "demands.has-it-already": "این مطالبه همین اکنون با همین سازمان است.",
  "demands.words-missing": "پاسخ یا دلیل را بنویسید؛ همه آن را می‌خوانند.",
  "demands.version-missing": "این فرم کامل نرسید. صفحه را دوباره باز کنید.",
  "demands.stale": "این مطالبه در این میان عوض شده است. صفحه را دوباره باز کنید و تصمیم خود را از نو بگیرید.",
  "demands.not-now": "این کار از وضعیت کنونی مطالبه ممکن نیست.",
  "demands.no-such-answer": "این پاسخ پیدا نشد یا پیش‌تر اصلاح شده است.",
  "demands.not-declared": "این مطالبه اکنون «انجام‌شده» اعلام نشده است.",
  "demands.judged-already": "پیش‌تر دربارهٔ این اعلام انجام نظر داده‌اید.",
} as const;
