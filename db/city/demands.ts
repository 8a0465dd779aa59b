/** What citizens of the demonstration ask, in every state. Days are before the seeding. */
export type Demand = {
  title: string;
  words: string;
  name: string;
  /** Key of the organisation. */
  organisation: string;
  daysAgo: number;
  supporters: number;
  /** A file of db/city/pictures that it brings along, and what it shows. */
  picture?: { file: string; alt: string };
  state:
    | "queued"
    | "registered"
    | "referred"
    | "in-progress"
    | "done"
    | "confirmed"
    | "reopened"
    | "declined"
    | "refused"
    | "removed";
  /** Whom it was referred to, and why. */
  referred?: { to: string; words: string };
  answer?: string;
  /** Why it is not shown or was taken away, and what its writer says to that. */
  reason?: string;
  objection?: string;
  /** Title of the demand it was merged into, and why. */
  merged?: { into: string; words: string };
};

export const demands: Demand[] = [
  {
    title: "چراغ راهنمایی تقاطع خزر و فرهنگ را تعمیر کنید",
    words: "سه هفته است که چراغ این تقاطع چشمک می‌زند. بچه‌های دو دبستان هر صبح از همین‌جا می‌گذرند.",
    name: "مادر یک دانش‌آموز",
    organisation: "district-2",
    daysAgo: 24,
    supporters: 7,
    state: "referred",
    referred: { to: "transport", words: "نگهداری چراغ‌های راهنمایی با سازمان حمل‌ونقل است." },
  },
  {
    title: "روشنایی پارک محلهٔ ششصد دستگاه تا نیمه‌شب بماند",
    words: "چراغ‌ها ساعت ۲۲ خاموش می‌شود و کسانی که از سر کار برمی‌گردند در تاریکی می‌مانند.",
    name: "آرش",
    organisation: "green",
    daysAgo: 9,
    supporters: 4,
    state: "in-progress",
    answer: "زمان‌سنج چراغ‌های پارک این هفته عوض می‌شود. نتیجه را همین‌جا می‌نویسیم.",
  },
  {
    title: "چراغ‌های پارک ششصد دستگاه زود خاموش می‌شود",
    words: "ساعت ۲۲ که می‌شود پارک تاریک است و از میان آن نمی‌شود گذشت.",
    name: "همسایهٔ پارک",
    organisation: "green",
    daysAgo: 8,
    supporters: 3,
    state: "registered",
    merged: {
      into: "روشنایی پارک محلهٔ ششصد دستگاه تا نیمه‌شب بماند",
      words: "هر دو روشنایی همین پارک را پس از ساعت ۲۲ می‌خواهند.",
    },
  },
  {
    title: "پیاده‌راه پارک ششصد دستگاه شب‌ها تاریک است",
    words: "دخترم از کلاس شبانه با ترس از پیاده‌راه پارک می‌گذرد.",
    name: "پدر مینا",
    organisation: "green",
    daysAgo: 7,
    supporters: 2,
    state: "registered",
    merged: {
      into: "روشنایی پارک محلهٔ ششصد دستگاه تا نیمه‌شب بماند",
      words: "همین چراغ‌ها را می‌خواهد.",
    },
  },
  {
    title: "برای ورزش شبانه در پارک چراغ بگذارید",
    words: "گروه ورزش محله پس از ساعت ۲۲ در پارک ششصد دستگاه جایی روشن ندارد.",
    name: "گروه ورزش ششصد دستگاه",
    organisation: "green",
    daysAgo: 6,
    supporters: 1,
    state: "registered",
    merged: {
      into: "روشنایی پارک محلهٔ ششصد دستگاه تا نیمه‌شب بماند",
      words: "روشن ماندن چراغ‌های همین پارک خواستهٔ این گروه را هم برمی‌آورد.",
    },
  },
  {
    title: "رمپ ورودی کتابخانهٔ باغ نارنج را هموار کنید",
    words: "شیب رمپ تند است و صندلی چرخ‌دار بی کمک بالا نمی‌رود.",
    name: "نسترن",
    organisation: "culture",
    daysAgo: 30,
    supporters: 5,
    state: "confirmed",
    answer: "رمپ با شیب ۶ درصد از نو ساخته شد و نردهٔ دو سوی آن نصب شد.",
  },
  {
    title: "سطل زباله کنار ایستگاه میدان امام بگذارید",
    words:
      "هر روز زباله‌ها کنار ایستگاه می‌ماند و باد همه را به جوی می‌برد. تصویر از غرفهٔ بازیافت محلهٔ ماست؛ مانند همین سطل‌ها خوب است.",
    picture: {
      file: "recycling-stalls.jpg",
      alt: "چهار سطل دردار با نشان کاغذ، پلاستیک، شیشه و فلز زیر سایبان غرفهٔ بازیافت",
    },
    name: "مسافر هر روز",
    organisation: "district-1",
    daysAgo: 18,
    supporters: 2,
    state: "reopened",
    answer: "دو سطل در دو سوی ایستگاه گذاشته شد.",
  },
  {
    title: "کرایهٔ خط ترمینال را روی شیشهٔ تاکسی‌ها بنویسید",
    words: "هر راننده کرایه‌ای می‌گیرد و هیچ جا نوشته نیست.",
    name: "رضا",
    organisation: "transport",
    daysAgo: 6,
    supporters: 3,
    state: "registered",
  },
  {
    title: "زمین خالی کوچهٔ نسیم را پارکینگ کنید",
    words: "این زمین سال‌هاست خالی است و خودروها در پیاده‌رو می‌ایستند.",
    name: "همسایه",
    organisation: "district-3",
    daysAgo: 21,
    supporters: 1,
    state: "declined",
    answer:
      "این زمین ملک شخصی است و شهرداری نمی‌تواند آن را پارکینگ کند. جای خودروها در خیابان کناری خط‌کشی شد.",
  },
  {
    title: "کارگاه کوچهٔ یاس شب‌ها کار نکند",
    words: "سرکارگر آن آقایی است که شماره‌اش را همهٔ کوچه دارد؛ به ۰۹۱۲۰۰۰۰۰۰۰ زنگ بزنید و بگویید تعطیل کند.",
    name: "ساکن کوچهٔ یاس",
    organisation: "district-2",
    daysAgo: 3,
    supporters: 0,
    state: "refused",
    reason: "personal-data",
    objection: "شماره را ندیده بگیرید. خواستهٔ ما این است که پس از ساعت ۲۲ با دستگاه برش کار نکنند.",
  },
  {
    title: "سطل‌های خیابان مازیار را جابه‌جا کنید",
    words: "همسایهٔ پلاک ۱۴ همهٔ زباله‌اش را جلوی خانهٔ ما می‌ریزد؛ نامش را روی سطل بنویسید تا همه بشناسند.",
    name: "بی‌نام",
    organisation: "district-1",
    daysAgo: 14,
    supporters: 0,
    state: "removed",
    reason: "personal-data",
  },
  {
    title: "صدای بلندگوی بازارچه را کم کنید",
    words: "از صبح تا شب بلندگو روشن است و خواب نوزادها به هم می‌خورد.",
    name: "لیلا",
    organisation: "district-3",
    daysAgo: 1,
    supporters: 0,
    state: "queued",
  },
];
