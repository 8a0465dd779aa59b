import type { Comment } from "../shapes";

export const transparencyComments: Comment[] = [
  {
    story: "mayor-meets-public-relations",
    name: "مریم از محلهٔ پیوندی",
    words:
      "حرف درست همین است که آمار بی‌اغراق باشد. فقط خواهش می‌کنم زیر هر خبر بنویسید این عدد را چه کسی شمرده. ما دو سال است می‌شنویم «ده‌ها کیلومتر آسفالت» و کوچهٔ خودمان هنوز خاکی است.",
    state: "published",
    hoursAfter: 1.2,
    official: {
      organisation: "communications",
      words:
        "سپاس از نکتهٔ شما. از این پس هر آمار با نام منبع و تاریخ آن زیر خبر می‌آید و اگر اشتباه باشد اصلاحیه‌اش همان‌جا می‌ماند. نام کوچه را در بخش مطالبه‌ها ثبت کنید تا به منطقه ارجاع شود.",
    },
    replies: [
      {
        story: "mayor-meets-public-relations",
        name: "حمید",
        words: "کوچهٔ ما هم همین وضع را دارد. کاش به جای «ده‌ها کیلومتر» نام کوچه‌ها را بنویسند.",
        state: "published",
        hoursAfter: 2.1,
      },
    ],
  },
  {
    story: "mayor-meets-public-relations",
    name: "کارمند بازنشسته",
    words:
      "سی سال در اداره کار کردم. روابط عمومی خوب آن است که خبر بد را هم زودتر از مردم به مدیر برساند. امیدوارم نگاه این نشست همین باشد.",
    state: "published",
    hoursAfter: 2.6,
  },
  {
    story: "mayor-meets-public-relations",
    name: "سمیه ر.",
    words: "چرا در عکس‌ها و خبرهای این نشست نامی از خانم‌های روابط عمومی نیست، اگر نگاهشان این‌قدر مهم است؟",
    state: "published",
    hoursAfter: 3.3,
    official: {
      organisation: "communications",
      words: "نکتهٔ درستی است. در گزارش نشست بعدی نام همهٔ حاضران، زن و مرد، نوشته می‌شود.",
    },
  },
  {
    story: "mayor-meets-public-relations",
    name: "علی",
    words: "جلسه، جلسه، جلسه. نتیجه‌اش را شش ماه دیگر همین‌جا بنویسید تا بدانیم چه شد.",
    state: "published",
    hoursAfter: 4.1,
  },
  {
    story: "mayor-meets-public-relations",
    name: "شهروند ساروی",
    words: "دورهٔ آموزشی روابط عمومی برای دانشجویان ارتباطات هم باز است؟ اگر هست از کجا ثبت‌نام کنیم؟",
    state: "queued",
    hoursAfter: 5.5,
  },
  {
    story: "half-year-budget",
    name: "دانشجوی حسابداری",
    words:
      "بالاخره یک جدول که جمعش درست درمی‌آید. لطفاً ستون شش ماه پارسال را هم بگذارید؛ ۴۳ درصد به‌تنهایی نمی‌گوید بهتر شده‌ایم یا بدتر.",
    state: "published",
    hoursAfter: 4,
    official: {
      organisation: "sari",
      words:
        "پیشنهاد شما پذیرفته شد. عدد شش ماه سال گذشته ۴۶ درصد بود و ستون آن در گزارش نُه‌ماهه به جدول افزوده می‌شود.",
    },
  },
  {
    story: "half-year-budget",
    name: "پدر دو محصل",
    words:
      "سه طرح کوچک به سال بعد رفت. کدام سه طرح؟ اگر پل عابر جلوی مدرسهٔ دخترم یکی از آن‌هاست، حق داریم بدانیم.",
    state: "published",
    hoursAfter: 9,
    replies: [
      {
        story: "half-year-budget",
        name: "نسرین م.",
        words: "من هم دنبال همین بودم. در پروندهٔ کامل هم نام طرح‌ها نیست.",
        state: "published",
        hoursAfter: 12,
      },
    ],
  },
  {
    story: "half-year-budget",
    name: "بهروز",
    words: "سه طرح را عقب انداختند تا پولش برود جیب فامیلشان. همه می‌دانند کدام فامیل.",
    state: "not-publishable",
    reason: "accusation",
    hoursAfter: 14,
  },
  {
    story: "half-year-budget",
    name: "ناشناس",
    words: "مشاورهٔ مالیاتی و بستن دفاتر با نازل‌ترین قیمت، همین امروز تماس بگیرید",
    state: "not-publishable",
    reason: "advertising",
    hoursAfter: 15,
    browser: "advertiser",
  },
  {
    story: "citizens-line-report",
    name: "راننده",
    words:
      "چالهٔ سر بلوار را چهار بار به ۱۳۷ گفتم. هر چهار بار پیامک آمد «انجام شد» و هر چهار بار دروغ بود. این ۷۱ درصد را من باور نمی‌کنم.",
    state: "published",
    hoursAfter: 6,
    official: {
      organisation: "district-1",
      words:
        "حق با شماست: در هر چهار نوبت تنها با شن پر شده و «انجام» ثبت شده بود. چاله دیروز بریده و آسفالت شد. از این پس پر کردن موقت با نام خودش ثبت می‌شود نه «انجام شد».",
    },
  },
  {
    story: "citizens-line-report",
    name: "الهه",
    words: "نظافت واقعاً خوب شده. انصاف داشته باشیم و خوبی را هم بگوییم. دست رفتگرهای کوچهٔ گلستان درد نکند.",
    state: "published",
    hoursAfter: 20,
  },
  {
    story: "citizens-line-report",
    name: "الهه",
    words: "نظافت واقعاً خوب شده. انصاف داشته باشیم و خوبی را هم بگوییم. دست رفتگرهای کوچهٔ گلستان درد نکند.",
    state: "not-publishable",
    reason: "duplicate",
    hoursAfter: 20.1,
  },
];
