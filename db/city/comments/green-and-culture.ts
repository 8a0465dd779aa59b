import type { Comment } from "../shapes";

export const greenAndCultureComments: Comment[] = [
  {
    story: "tajan-riverside-park",
    name: "پیاده‌رو صبح",
    words:
      "امروز ساعت شش از پارک ملل تا پل قدیم رفتم. صدای آب می‌آمد و هیچ ماشینی نبود. سال‌ها آرزویش را داشتیم.",
    state: "published",
    hoursAfter: 14,
  },
  {
    story: "tajan-riverside-park",
    name: "مادر کالسکه‌به‌دست",
    words: "مانع ورودی دوم ۹۰ سانت نیست، با کالسکهٔ دوقلو گیر کردم. با متر خودم اندازه گرفتم: ۷۸.",
    state: "published",
    hoursAfter: 22,
    official: {
      organisation: "green",
      words: "اندازه گرفتیم؛ ۷۸ سانتی‌متر بود. میله جابه‌جا شد و حالا ۹۲ سانتی‌متر است. سپاس از دقت شما.",
    },
  },
  {
    story: "tajan-riverside-park",
    name: "کاوه",
    words: "چراغ ساعت ۲۲ خاموش می‌شود و ما تازه از سر کار می‌رسیم. لااقل تا ۲۳ روشن بماند.",
    state: "queued",
    hoursAfter: 120,
  },
  {
    story: "waste-separation",
    name: "خانم جعفرپور",
    words: "دو ماه است نوهٔ من با پول بطری‌ها اتوبوس مدرسه‌اش را درمی‌آورد. کار قشنگی است.",
    state: "published",
    hoursAfter: 5,
  },
  {
    story: "waste-separation",
    name: "شکاک",
    words:
      "از کجا معلوم که ته خط همه‌اش را یک‌جا نریزند؟ با چشم خودم دیدم کامیون هر چهار مخزن را با هم خالی کرد.",
    state: "published",
    hoursAfter: 17,
    official: {
      organisation: "district-3",
      words:
        "اگر تاریخ و ایستگاه را بنویسید، دفتر بارگیری همان شب را منتشر می‌کنیم. کامیون‌ها چهارخانه‌اند، ولی اگر کسی آن‌ها را یکی کرده باشد باید پاسخ بدهد.",
    },
    replies: [
      {
        story: "waste-separation",
        name: "شکاک",
        words: "ایستگاه جلوی نانوایی، شب دوشنبهٔ هفتهٔ پیش، حدود ساعت ۲۳.",
        state: "published",
        hoursAfter: 40,
      },
    ],
  },
  {
    story: "waste-separation",
    name: "خریدار ضایعات",
    words: "ضایعات شما را در محل و بالاتر از شهرداری می‌خریم، فقط پیام بدهید",
    state: "removed",
    reason: "advertising",
    hoursAfter: 50,
    browser: "advertiser",
    suspended: {
      days: 3,
      words: "زیر دو خبر تبلیغ فرستاده‌اید. جای تبلیغ این‌جا نیست.",
      note: "همان تبلیغ، با نامی دیگر. سه روز تعلیق شد؛ اگر باز هم فرستاد، بلندتر.",
    },
  },
  {
    story: "riverbank-volunteers",
    name: "گروه کوه‌نوردی البرز",
    words: "هجده نفریم و جمعهٔ دوم می‌آییم. بیل خودمان را هم می‌آوریم.",
    state: "published",
    hoursAfter: 9,
  },
  {
    story: "riverbank-volunteers",
    name: "ترانه",
    words: "پارسال نهال کاشتم و خشک شد چون کسی آب نداد. این که راستش را نوشته‌اید باعث شد دوباره بیایم.",
    state: "published",
    hoursAfter: 21,
  },
  {
    story: "night-library",
    name: "کنکوری",
    words: "دمتان گرم. فقط اینترنتش بعد از ساعت ۲۲ قطع می‌شود.",
    state: "published",
    hoursAfter: 27,
    official: {
      organisation: "culture",
      words: "زمان‌سنج مودم روی ساعت قدیم مانده بود. درست شد و تا نیمه‌شب وصل است.",
    },
  },
  {
    story: "night-library",
    name: "دوستدار کتاب",
    words: "کتاب‌های تازهٔ علمی کم است. نیمی از قفسهٔ کامپیوتر برای پانزده سال پیش است.",
    state: "published",
    hoursAfter: 51,
  },
  {
    story: "friday-market",
    name: "سبزی‌فروش",
    words: "زمین تازه خوب است ولی از خیابان دور است. اگر تابلو نزنید مشتری‌ها ما را گم می‌کنند.",
    state: "published",
    hoursAfter: 12,
  },
  {
    story: "friday-market",
    name: "مهسا",
    words: "برای قرعهٔ غرفه باید ساکن منطقه سه باشیم؟",
    state: "withdrawn",
    hoursAfter: 13,
  },
  {
    story: "winter-readiness",
    name: "ساکن کوهپایه",
    words: "پارسال دو روز در خانه ماندیم. امسال جعبهٔ شن را سر کوچه دیدم. امیدوارم خالی نماند.",
    state: "published",
    hoursAfter: 19,
  },
  {
    story: "citrus-blossom-festival",
    name: "همسایهٔ باغ‌راه",
    words: "از بوی بهارنارنج سیر نمی‌شویم، از بلندگوی نیمه‌شب چرا. خوب است که خودتان گفتید.",
    state: "published",
    hoursAfter: 30,
  },
  {
    story: "heavy-rain-warning",
    name: "نیما",
    words: "به‌موقع بود. ماشینم را ساعت ۱۹ از پارکینگ ساحلی برداشتم و فردایش آب تا لاستیک‌ها بالا آمده بود.",
    state: "published",
    hoursAfter: 17,
  },
];
