import { daysBefore, type Story } from "../shapes";

export const busShelters: Story = {
  key: "bus-shelters",
  organisation: "transport",
  topic: "transport",
  kicker: "ایستگاه‌های اتوبوس",
  headline: "سی ایستگاه اتوبوس سایبان و نیمکت می‌گیرد",
  subheadline: "ایستگاه‌های جلوی بیمارستان و مدرسه در نوبت نخست است",
  lead: "سازمان حمل‌ونقل ساخت سایبان برای سی ایستگاه بی‌سرپناه را به پیمانکار سپرد. کار از ایستگاه‌های خط ۱۲ آغاز می‌شود.",
  body: [
    {
      p: "سایبان‌ها از چوب و فلز است و دیوارهٔ پشت آن باد و باران را می‌گیرد. هر ایستگاه یک جای صندلی چرخ‌دار و نقشهٔ برجستهٔ خط‌ها دارد.",
    },
    { p: "مانده: نام خیابان‌های نوبت دوم را از پیمان برداریم." },
  ],
  figures: [
    {
      label: "ایستگاه بی‌سرپناه در شهر",
      value: "۹۴",
      unit: "ایستگاه",
      source: "بازدید میدانی سازمان حمل‌ونقل",
      date: daysBefore(33),
    },
  ],
  picture: null,
  tags: ["اتوبوس", "ایستگاه"],
  daysAgo: 2,
  hour: "14:50",
  state: "draft",
  by: "author-transport",
};
