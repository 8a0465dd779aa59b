/** What somebody at the desk is told; {by} did it, {headline} is the story's title at that moment. */
export const noticeKindWords = {
  "story.submit": "{by} «{headline}» را برای بازبینی فرستاد.",
  "story.resubmit": "{by} «{headline}» را پس از اصلاح دوباره فرستاد.",
  "story.return": "{by} «{headline}» را برای اصلاح برگرداند.",
  "story.endorse": "{by} «{headline}» را برای تأیید به شما ارجاع داد.",
  "story.approve": "{by} «{headline}» را تأیید کرد.",
  "story.publish": "{by} «{headline}» را منتشر کرد.",
  "story.emergency": "{by} «{headline}» را بدون بازبینی منتشر کرد؛ مدیر دیگری باید آن را ببیند.",
  "story.withdraw": "{by} «{headline}» را بی‌اعتبار اعلام کرد.",
  "story.remove": "{by} «{headline}» را از سایت حذف کرد.",
  "story.restore": "{by} «{headline}» را به سایت بازگرداند.",
  "story.publish-due": "«{headline}» سر ساعت منتشر شد.",
  "story.publish-late": "«{headline}» با {minutes} دقیقه تأخیر منتشر شد.",
  "story.hold": "زمان‌بندی «{headline}» اجرا نشد و خبر منتشر نشده است: {why}",
  "story.expire": "زمان «{headline}» به پایان رسید و از سایت برداشته شد.",
  "story.expire-nowhere":
    "زمان «{headline}» به پایان رسید و از سایت برداشته شد؛ نشانی جایگزین دیگر در دسترس نبود و خوانندگان می‌خوانند که حذف شده است.",
  "story.mention": "{by} دربارهٔ «{headline}» از شما نام برد.",
  "story.remark": "{by} دربارهٔ «{headline}» یادداشتی نوشت.",
  "story.reply": "{by} در گفت‌وگوی «{headline}» پاسخ داد.",
  "story.override": "{by} «{headline}» را با آنکه دسترسی‌اش محدود بود باز کرد؛ دلیل در تاریخچهٔ خبر آمده است.",
  "story.guest-note": "{by} دربارهٔ پیش‌نویس «{headline}» یادداشتی فرستاد.",
  "story.review-due": "وقت بازبینی دوبارهٔ «{headline}» رسیده است.",
  "promise.soon": "مهلت وعدهٔ «{sentence}» در خبر «{headline}» نزدیک است.",
  "promise.late": "مهلت وعدهٔ «{sentence}» در خبر «{headline}» گذشته است.",
  "assignment.given": "{by} مأموریت «{title}» را به شما سپرد.",
  "assignment.soon": "مهلت مأموریت «{title}» تا یک روز دیگر می‌رسد.",
  "assignment.due": "مهلت مأموریت «{title}» رسید.",
  "assignment.late": "مأموریت «{title}» دیر شده است.",
  "assignment.escalated": "مأموریت «{title}» یک روز کاری پس از مهلت هنوز انجام نشده است.",
} as const;

export type NoticeKind = keyof typeof noticeKindWords;
