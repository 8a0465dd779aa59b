import type { Check } from "../check";
import { sentencesOf } from "../sentences";

const LONGEST_LEAD = 600;

/** Two sentences: what a hurried reader takes with them. */
export const leadLength: Check = {
  key: "lead-long",
  group: "titles",
  inPassage: ({ where, text }) => {
    if (where.part !== "lead") return [];
    const sentences = sentencesOf(text);
    const third = sentences[2];
    if (third) return [{ from: third.from, to: text.length, values: { sentences: sentences.length } }];
    return text.length > LONGEST_LEAD
      ? [{ from: 0, to: text.length, values: { sentences: sentences.length } }]
      : [];
  },
};

const WHEN =
  /امروز|دیروز|فردا|امشب|دیشب|شنبه|جمعه|فروردین|اردیبهشت|خرداد|تیرماه|مرداد|شهریور|مهرماه|آبان|آذر|دی‌?ماه|بهمن|اسفند|سال|ماه|هفته|روز|شب|ساعت|صبح|عصر|بامداد|زمستان|پاییز|تابستان|بهار|تاکنون|پیش از|پس از|امسال|آغاز|اکنون|به‌زودی|نوروز/u;
const WHERE_WORDS =
  /خیابان|میدان|بلوار|کوچه|محله|منطقه|ناحیه|شهر|ساری|پارک|بوستان|پل|رود|روستا|ایستگاه|تالار|سالن|مدرسه|بازار|استان|مازندران|کتابخانه|فرهنگسرا|ورزشگاه|زیرگذر|پیاده‌رو|تجن|کرانه/u;
const WHO =
  /شهردار|سازمان|مدیر|معاون|رئیس|شورا|شهروند|مردم|کارکنان|پیمانکار|اداره|مرکز|راننده|دانش‌آموز|خانواده|ساکن|داوطلب|کاسب|خواننده|مسافر|همسایه|کودک|بازی|اتوبوس|درخت|پلیس|هواشناسی|گروه/u;

/** Who, what, when and where: at least the most of them. */
export const leadAnswers: Check = {
  key: "lead-answers",
  group: "titles",
  inPassage: ({ where, text }) => {
    if (where.part !== "lead" || text.trim().split(/\s+/).length < 4) return [];
    const answered = [WHEN, WHERE_WORDS, WHO].filter((question) => question.test(text)).length;
    return answered >= 2 ? [] : [{ from: 0, to: text.length }];
  },
};
