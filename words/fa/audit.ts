export const auditWords = {
  title: "رویدادها",
  intro: "هر کاری که در میز خبر انجام می‌شود یک سطر در این دفتر دارد. هیچ سطری عوض یا پاک نمی‌شود.",
  number: "شماره",
  at: "زمان",
  actor: "چه کسی",
  action: "چه کاری",
  reason: "دلیل",
  newest: "تازه‌ترین‌ها",
  city: "سامانه یا شهروند",
  emptyTitle: "هنوز رویدادی ثبت نشده است",
} as const;

/** People and sessions in the journal: «{name}» did this. Stories and comments bring their own words. */
export const peopleActionWords: Readonly<Record<string, string>> = {
  "session.sign-in": "وارد شد",
  "session.sign-out": "خارج شد",
  "session.end": "نشست دیگر خود را پایان داد",
  "session.slowed": "ورود پس از چند بار نادرست کند شد",
  "person.add": "فردی را افزود",
  "person.suspend": "دسترسی فردی را بست",
  "person.unsuspend": "دسترسی فردی را باز کرد",
  "person.grant-role": "به فردی نقش داد",
  "person.withdraw-role": "نقشی را گرفت",
  "person.change-password": "گذرواژهٔ خود را عوض کرد",
  "person.enrol-second-factor": "ورود دومرحله‌ای خود را روشن کرد",
  "person.hand-over-password": "به فردی گذرواژهٔ یک‌باره داد",
  "organisation.add": "سازمانی را افزود",
  "topic.add": "موضوعی را افزود",
  "site.name": "نام سایت را نوشت",
  "site.zone": "منطقهٔ زمانی شهر را عوض کرد",
};
