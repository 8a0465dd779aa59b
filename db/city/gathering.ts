/** A demand of the demonstration that a moderator gathered from comments under two stories. Days are before the seeding. */
export const gathering = {
  title: "گذرگاه‌های عابر پس از غروب روشن باشد",
  words:
    "شهروندان زیر خبر گذرگاه مدرسه‌ها و خبر مسیر دوچرخه نوشته‌اند که خط عابر پس از تاریک شدن هوا دیده نمی‌شود. می‌خواهند بالای گذرگاه‌هایی که شاگرد، عابر و دوچرخه‌سوار از آن می‌گذرد چراغ نصب شود.",
  organisation: "transport",
  gatheredDaysAgo: 6,
  answer: "از ۱۴ گذرگاهی که نام بردید بازدید شد. پنج گذرگاه تا پایان هفته چراغ می‌گیرد.",
  mended:
    "از ۱۴ گذرگاهی که نام بردید بازدید شد. پنج گذرگاه تا پایان ماه چراغ می‌گیرد؛ پیش‌تر به اشتباه «پایان هفته» نوشته بودیم.",
  comments: [
    {
      story: "school-crossings",
      name: "مادر علی",
      words:
        "عصرها که هوا زود تاریک می‌شود، گذرگاه جلوی دبستان دیگر دیده نمی‌شود. یک چراغ بالای خط عابر بگذارید.",
      daysAgo: 7.4,
      says: "consented",
    },
    {
      story: "school-crossings",
      name: "سرایدار دبستان",
      words: "نوبت عصر ساعت ۱۷:۳۰ تعطیل می‌شود و بچه‌ها در تاریکی از خط رد می‌شوند. نور لازم است.",
      daysAgo: 7.1,
      says: "declined",
    },
    {
      story: "cycling-path",
      name: "دانشجوی کلاس شب",
      words:
        "جایی که عابر از مسیر دوچرخه می‌گذرد شب‌ها هیچ نوری نیست. دو بار نزدیک بود به کسی بزنم. گذرگاه را روشن کنید.",
      daysAgo: 6.8,
      says: "consented",
    },
    {
      story: "cycling-path",
      name: "همسایهٔ مسیر",
      words: "خط عابر را کشیده‌اید ولی بعد از غروب نه دوچرخه‌سوار آن را می‌بیند نه راننده.",
      daysAgo: 6.5,
      says: "nothing",
    },
  ],
} as const;

/** A story that answers a demand of the demonstration without ending it. */
export const answeringStory = {
  demand: "چراغ راهنمایی تقاطع خزر و فرهنگ را تعمیر کنید",
  story: "school-crossings",
  words:
    "گذرگاه جلوی این دو دبستان برجسته و روشن شد تا بچه‌ها ایمن‌تر بگذرند. تعمیر چراغ خود تقاطع هنوز در دست است.",
  daysAgo: 13,
} as const;
