import { flatten } from "./fact-letters";

// The words by which facts.ts knows a date, a measure or a person. Spellings with and without a half-space count as one.

const units =
  "صد هزار میلیون میلیارد همت درصد ٪ % کیلومتر متر سانتی‌متر میلی‌متر مترمربع مترمکعب هکتار تن کیلوگرم کیلو گرم لیتر ریال تومان یورو دلار نفر خانوار دستگاه تخت روز هفته ماه سال ساعت دقیقه ثانیه بار مورد پروژه طرح واحد فقره اتوبوس تاکسی اصله باب مگاوات کیلووات درجه";
const months = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند";
const days =
  "یک‌شنبه دو‌شنبه سه‌شنبه چهار‌شنبه پنج‌شنبه شنبه جمعه امروز امشب پس‌فردا فردا پریروز دیروز دیشب امسال پارسال";
const titles =
  "شهردار مدیر‌عامل مدیرکل مدیر دکتر مهندس آقای خانم سرهنگ سردار سرتیپ سرگرد حجت‌الاسلام آیت‌الله استاد معاون رئیس استاندار فرماندار بخشدار دهیار وزیر سرپرست سخنگوی فرمانده دبیر";
const stops =
  "از به با در بر برای که و یا تا را هم نیز است بود شد شده کرد کرده گفت گفته داد داده افزود خبر اعلام تأکید تاکید اظهار بیان خواهد خواست خواستار ضمن پس پیش این آن وی او همچنین طی درباره پیرامون هنگام می نمی بازدید حضور تصریح ابراز عنوان توضیح دستور یادآور خاطرنشان به‌عنوان به‌دنبال به‌دلیل به‌گفته نخستین";

const flat = (words: string) => words.split(" ").map((word) => flatten(word).flat);

// Where a word may be written with a half-space it may be written with a space too.
const spelt = (words: string) =>
  words
    .split(" ")
    .map((word) =>
      word
        .split("\u200C")
        .map((piece) => flatten(piece).flat)
        .join("[ ،]*"),
    )
    .join("|");

/** What a number counts, as the inside of a regular expression; months among it: «۱ آذر». */
export const unitPattern = `${spelt(units)}|${spelt(months)}`;
export const monthPattern = spelt(months);
export const dayPattern = spelt(days);
export const titlePattern = spelt(titles);

const ends = new Set([...flat(stops), ...flat(days), ...flat(titles)]);

/** Whether a name after a title ends before this (flat) word. */
export function endsName(word: string): boolean {
  return (
    ends.has(word) || /(?:کرد|شد|داد|گفت|آمد|امد|رفت)(?:ه|ند)?$/.test(word) || /^ن?می.*(?:د|ند)$/.test(word)
  );
}
