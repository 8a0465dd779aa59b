import type { Comment } from "../shapes";

export const transportComments: Comment[] = [
  {
    story: "evening-bus-lines",
    name: "پرستار شیفت عصر",
    words:
      "خدا خیرتان بدهد. هر شب نصف حقوق یک ساعتم را کرایه می‌دادم. فقط شیفت ما ساعت ۲۲:۳۰ تمام می‌شود و تا ایستگاه ده دقیقه راه است؛ اگر آخرین اتوبوس خط ۱۲ ده دقیقه دیرتر برود، به همهٔ همکارها می‌رسد.",
    state: "published",
    hoursAfter: 2,
    featured: "پیشنهادی روشن که همان هفته پاسخ گرفت",
    official: {
      organisation: "transport",
      words:
        "آخرین حرکت خط ۱۲ از ۲۲:۵۰ به ساعت ۲۳ تغییر می‌کند و تابلوی ایستگاه بیمارستان از همین هفته با ساعت تازه نصب می‌شود. سپاس که گفتید.",
    },
    replies: [
      {
        story: "evening-bus-lines",
        name: "همکار شما در بخش زنان",
        words: "ممنون که نوشتی. من هم هر شب همین گرفتاری را داشتم.",
        state: "published",
        hoursAfter: 5,
      },
    ],
  },
  {
    story: "evening-bus-lines",
    name: "سعید",
    words: "پس خط ۵ چی؟ ما آن طرف شهر آدم نیستیم؟ همیشه شرق شهر اول است.",
    state: "published",
    edit: {
      words: "پس خط ۵ چی؟ غرب شهر هم کارگر شب دارد. بنویسید خط ۵ از چه تاریخی تا ساعت ۲۳ کار می‌کند.",
      state: "waiting",
    },
    hoursAfter: 7,
  },
  {
    story: "evening-bus-lines",
    name: "کیان",
    words: "ساعت اتوبوس‌ها را در یک برنامهٔ موبایل هم بگذارید، تابلو را شب نمی‌شود خواند.",
    state: "queued",
    hoursAfter: 18,
  },
  {
    story: "evening-bus-lines",
    name: "مسافر",
    words: "رانندهٔ دیشب خط ۳ یک آدم بی‌شعور بود و هر چه از دهانش درآمد گفت، خودش هم از من بی‌شعورتر ندیده بود",
    state: "not-publishable",
    reason: "insult",
    hoursAfter: 20,
  },
  {
    story: "cycling-path",
    name: "نگین، دانشجو",
    words:
      "هر روز از این راه می‌روم و برای اولین بار از پشت سرم نمی‌ترسم. جای قفل کردن دوچرخه جلوی دانشگاه کم است.",
    state: "published",
    edit: {
      words:
        "هر روز از این راه می‌روم و برای اولین بار از پشت سرم نمی‌ترسم. جای قفل کردن دوچرخه جلوی دانشگاه کم است: امروز شمردم، برای ۴۰ دوچرخه ۱۲ جا هست.",
      state: "approved",
    },
    hoursAfter: 3,
    featured: "تجربهٔ هرروزه از خود مسیر",
  },
  {
    story: "cycling-path",
    name: "یک کاسب خیابان دانشگاه",
    words:
      "۱۴۰ جای پارک را برداشتید و ۲۲ تا پس دادید. فروش من یک سوم کم شده. دوچرخه‌سوار از مغازهٔ لولهٔ آب من چه بخرد؟",
    state: "published",
    hoursAfter: 8,
    browser: "shopkeeper",
    featured: "زیان طرح را با عدد می‌گوید",
    official: {
      organisation: "transport",
      words:
        "نگرانی شما را در هر سه نشست شنیدیم. برای همین شمارش مشتریان خیابان را با اتحادیه آغاز کرده‌ایم و نتیجهٔ سه‌ماههٔ آن را همین‌جا می‌گذاریم، چه به سود طرح باشد چه به زیان آن.",
    },
    replies: [
      {
        story: "cycling-path",
        name: "مهرداد",
        words: "من ماشین دارم و همان‌جا خرید می‌کنم. کوچهٔ پشتی دو دقیقه راه است. نگذارید راه را جمع کنند.",
        state: "published",
        hoursAfter: 11,
      },
      {
        story: "cycling-path",
        name: "یک کاسب خیابان دانشگاه",
        words: "دو دقیقه برای شما، نه برای کسی که آب‌گرمکن خریده است.",
        state: "queued",
        hoursAfter: 190,
        browser: "shopkeeper",
      },
    ],
  },
  {
    story: "cycling-path",
    name: "مادر یک دانش‌آموز",
    words:
      "موتورها از همین راه می‌روند و هیچ کس جلویشان را نمی‌گیرد. تا مانع نگذارید پسرم را با دوچرخه نمی‌فرستم.",
    state: "published",
    hoursAfter: 26,
  },
  {
    story: "cycling-path",
    name: "رضا",
    words: "پلاک موتوری که هر روز می‌آید را دارم، مال همسایهٔ خودمان است: نام و نشانی و شماره‌اش را می‌نویسم.",
    state: "not-publishable",
    reason: "personal-data",
    hoursAfter: 30,
  },
  {
    story: "bus-card",
    name: "مامان طاها",
    words: "پسرم شش سالش است، برای او هم باید کارت بگیرم؟ در خبر ننوشته‌اید.",
    state: "published",
    hoursAfter: 5,
    official: {
      organisation: "transport",
      words: "نه، زیر هفت سال همراه بزرگ‌تر رایگان است. همین توضیح را به خبر افزودیم.",
    },
  },
  {
    story: "bus-card",
    name: "آقای معلم",
    words: "باجهٔ نزدیک پایانه دیروز کارت خام نداشت. بچه‌ها نیم ساعت در صف ماندند و دست خالی برگشتند.",
    state: "published",
    hoursAfter: 49,
  },
  {
    story: "school-crossings",
    name: "لیلا، مادر دو دختر",
    words: "صبح‌ها با خیال راحت‌تر می‌فرستمشان. چراغ چشمک‌زن مدرسهٔ ما ظهرها خاموش است، لطفاً ساعتش را درست کنید.",
    state: "published",
    hoursAfter: 10,
    official: {
      organisation: "transport",
      words: "ساعت چراغ با نوبت عصر مدرسه تنظیم نشده بود. اصلاح شد و امروز ظهر روشن بود.",
    },
  },
  {
    story: "school-crossings",
    name: "راننده تاکسی",
    words: "گذرگاه خوب است ولی دو تایش آن‌قدر تیز است که کف ماشین می‌گیرد. با سرعت کم هم می‌گیرد.",
    state: "published",
    hoursAfter: 31,
  },
  {
    story: "school-crossings",
    name: "م.",
    words: "اشتباهی نام مدرسهٔ دیگری را نوشته بودم، پس گرفتم.",
    state: "withdrawn",
    hoursAfter: 33,
  },
  {
    story: "weekend-parking",
    name: "خریدار بازار",
    words:
      "جمعه به اعتماد همین خبر آمدم و چهل هزار تومان گرفتند. مسئول باجه گفت خبر ندارد. چه کسی جواب می‌دهد؟",
    state: "published",
    hoursAfter: 60,
    official: {
      organisation: "transport",
      words:
        "اشتباه از ما بود. رسید را به هر باجهٔ پارکینگ نشان دهید تا پول شما همان‌جا برگردد. پوزش می‌خواهیم.",
    },
  },
];
