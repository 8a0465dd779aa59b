import { daysBefore, type Story } from "../shapes";

export const volunteerList: Story = {
  key: "volunteer-list",
  organisation: "green",
  topic: "green-city",
  kicker: "داوطلبان",
  headline: "سازمان فضای سبز از داوطلبان پاک‌سازی رودخانه سپاسگزاری کرد",
  subheadline: "۱۲۰ داوطلب در یک روز سه تن زباله از کرانهٔ تجن بیرون آوردند",
  lead: "پاک‌سازی کرانهٔ تجن با ۱۲۰ داوطلب انجام شد و سه تن زباله به کارگاه جداسازی رفت.",
  body: [
    {
      p: "داوطلبان در شش گروه از پل قدیم تا بند پایین‌دست را پیمودند. بیشتر زباله‌ها ظرف یک‌بارمصرف و تور ماهی‌گیری بود.",
    },
  ],
  figures: [
    {
      label: "زبالهٔ گردآوری‌شده",
      value: "۳",
      unit: "تن",
      source: "باسکول کارگاه جداسازی",
      date: daysBefore(31),
    },
  ],
  picture: null,
  tags: ["داوطلب", "تجن"],
  daysAgo: 30,
  hour: "18:00",
  state: "removed",
  by: "author-green",
  reason: "پیوست خبر فهرست نام و شمارهٔ تلفن داوطلبان را در بر داشت و بی‌اجازهٔ آنان منتشر شده بود.",
};
