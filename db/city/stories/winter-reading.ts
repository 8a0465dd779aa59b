import type { Story } from "../shapes";

export const winterReading: Story = {
  key: "winter-reading",
  organisation: "culture",
  topic: "culture",
  kicker: "برنامهٔ زمستان",
  headline: "کتابخانه‌ها برای شب یلدا قصه‌گویی برگزار می‌کنند",
  subheadline: "",
  lead: "شش کتابخانهٔ شهرداری در شب یلدا با چای و انار میزبان خانواده‌ها هستند.",
  body: [{ p: "ساعت برنامه‌ها و نام قصه‌گوها تا چهارشنبه می‌رسد. از کتابخانهٔ باغ نارنج عکس بگیریم." }],
  figures: [],
  picture: null,
  tags: ["یلدا", "کتابخانه"],
  daysAgo: 1,
  hour: "09:15",
  state: "draft",
  by: "author",
};
