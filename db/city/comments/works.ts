import type { Comment } from "../shapes";

export const worksComments: Comment[] = [
  {
    story: "tajan-flood-channels",
    name: "ساکن کوچهٔ نیلوفر",
    words:
      "پارسال آب تا پلهٔ سوم خانهٔ ما آمد. حالا باز کوچهٔ ما جزو مانده‌هاست. دوازده روز را روی دیوار می‌نویسم و همین‌جا خبر می‌دهم که شد یا نشد.",
    state: "published",
    hoursAfter: 3,
    official: {
      organisation: "district-2",
      words:
        "لطفاً همین کار را بکنید. دیروز با شرکت گاز بر سر ساعت کار به توافق رسیدیم و کندن دستی از دو سر کوچه آغاز می‌شود. اگر دیر شد، دلیلش را زیر همین نظر می‌نویسیم.",
    },
    replies: [
      {
        story: "tajan-flood-channels",
        name: "همسایه",
        words: "امروز صبح چهار کارگر با بیل آمدند. فعلاً که شروع شده.",
        state: "published",
        hoursAfter: 46,
      },
    ],
  },
  {
    story: "tajan-flood-channels",
    name: "مهندس عمران",
    words:
      "۲٬۶۰۰ متر مکعب را با حجم بار کامیون حساب کرده‌اید یا با نقشه‌برداری؟ این دو معمولاً سی درصد فرق دارند.",
    state: "published",
    hoursAfter: 14,
  },
  {
    story: "tajan-flood-channels",
    name: "فریبا",
    words: "لایروبی کردید، دستتان درد نکند. ولی لجن را سه روز کنار کوچه گذاشتید و بوی آن خفه‌مان کرد.",
    state: "queued",
    hoursAfter: 40,
  },
  {
    story: "tajan-flood-channels",
    name: "x",
    words: "ففففف ۷۷۷ لالالا ....",
    state: "not-publishable",
    reason: "unreadable",
    hoursAfter: 41,
  },
  {
    story: "night-asphalt",
    name: "کاسب بازار نرگسیه",
    words: "این که شب کار می‌کنید و بازار را نمی‌بندید، حرف ما بود که شنیده شد. ممنون.",
    state: "published",
    hoursAfter: 6,
  },
  {
    story: "night-asphalt",
    name: "خواب‌زده",
    words: "دو شب است نخوابیده‌ایم. بچهٔ کوچک داریم. نمی‌شد کار پرسروصدا تا ساعت ۱ تمام شود و بقیه‌اش آرام باشد؟",
    state: "published",
    hoursAfter: 38,
    official: {
      organisation: "district-1",
      words:
        "حق دارید. از امشب تراش آسفالت، که بلندترین صدا را دارد، تا ساعت ۱ تمام می‌شود و پس از آن تنها پخش و غلتک می‌ماند. شبی که نوبت کوچهٔ شماست با پیامک خبر می‌دهیم.",
    },
  },
  {
    story: "night-asphalt",
    name: "فرزاد",
    words: "دو سال حفاری ممنوع؟ اگر شد من خودم شیرینی می‌آورم. هر بار آسفالت کردید، ماه بعد یکی آمد کند.",
    state: "published",
    hoursAfter: 52,
  },
  {
    story: "night-asphalt",
    name: "دلسوز",
    words: "پیمانکارش همان است که پارسال سر همه کلاه گذاشت و رفت، اسمش هم فلانی است.",
    state: "removed",
    reason: "accusation",
    hoursAfter: 55,
  },
  {
    story: "east-underpass",
    name: "ساکن پشت راه‌آهن",
    words: "بیست‌وشش ماه دور زدیم ولی می‌ارزید. این که نوشتید چرا دیر شد و چقدر گران شد، اولین بار است می‌بینم.",
    state: "published",
    hoursAfter: 4,
  },
  {
    story: "east-underpass",
    name: "ژاله",
    words:
      "شب‌ها پیاده‌رو زیرگذر تاریک و خلوت است. یک زن تنها جرئت نمی‌کند از آن رد شود. دوربین و نور بیشتر لازم است.",
    state: "published",
    hoursAfter: 29,
    official: {
      organisation: "district-1",
      words:
        "شش چراغ افزوده شد و دوربین‌ها به اتاق پایش شهر وصل است. دکمهٔ تماس اضطراری در دو سر پیاده‌رو تا سه هفتهٔ دیگر نصب می‌شود.",
    },
  },
  {
    story: "east-underpass",
    name: "امیرحسین",
    words: "قیمت سکه چرا این‌قدر بالا رفته؟ کسی جواب می‌دهد؟",
    state: "not-publishable",
    reason: "off-topic",
    hoursAfter: 35,
  },
  {
    story: "street-lights",
    name: "حسابدار محل",
    words:
      "۶۱ درصد کاهش با این توان چراغ جور درنمی‌آید. قبض کوچهٔ ما ۴۰ درصد کم شده. لطفاً دوباره حساب کنید، شاید دوره‌ها یکی نباشد.",
    state: "published",
    hoursAfter: 11,
    official: {
      organisation: "district-2",
      words: "درست دیده بودید؛ دو دوره هم‌اندازه نبود. عدد ۴۱ درصد است و اصلاحیهٔ آن زیر خبر آمد. سپاسگزاریم.",
    },
  },
  {
    story: "street-lights",
    name: "زهره",
    words: "کوچهٔ ما حالا مثل روز روشن است. فقط نور یکی‌شان مستقیم به اتاق خواب می‌افتد.",
    state: "published",
    hoursAfter: 44,
  },
  {
    story: "accessible-pavements",
    name: "سهراب، روی صندلی چرخ‌دار",
    words:
      "من یکی از آن یازده نفرم. برای اولین بار از ما نظر نخواستند که عکس بگیرند؛ نقشه را با ما کشیدند. حالا منتظرم ببینم ماشین‌ها روی رمپ پارک می‌کنند یا نه.",
    state: "published",
    hoursAfter: 7,
  },
  {
    story: "accessible-pavements",
    name: "نوهٔ یک خانم ۸۴ ساله",
    words: "نیمکت هم بگذارید. مادربزرگم بیشتر از دویست متر نمی‌تواند یک‌سره راه برود.",
    state: "published",
    hoursAfter: 70,
  },
];
