import type { Story } from "../shapes";

export const winterWorkshops: Story = {
  key: "winter-workshops",
  organisation: "district-1",
  topic: "culture",
  kicker: "آموزش و مهارت",
  headline: "نام‌نویسی کارگاه‌های زمستانی خانه‌های محله آغاز می‌شود",
  subheadline: "",
  lead: "منطقهٔ یک برای زمستان نه کارگاه رایگان در چهار خانهٔ محله برگزار می‌کند و نام‌نویسی تا پر شدن جاها باز است.",
  body: [
    {
      p: "نجاری، خوش‌نویسی، تعمیر وسایل خانه و قصه‌نویسی از کارگاه‌های امسال است. هر کارگاه ۱۸ جا دارد و نیمی از آن برای ساکنان همان محله نگه داشته می‌شود.",
    },
    { p: "نام‌نویسی حضوری است. کسی که نمی‌تواند بیاید، تلفن خانهٔ محله را در تابلوی همان خانه می‌یابد." },
  ],
  figures: [],
  picture: null,
  tags: ["خانهٔ محله", "آموزش"],
  daysAgo: 1,
  hour: "11:00",
  state: "scheduled",
  by: "author",
};
