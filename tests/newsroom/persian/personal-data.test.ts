import { describe, expect, it } from "vitest";
import { holdsPersonalData } from "@/newsroom/persian/personal-data";

describe("what belongs to one person is noticed", () => {
  it.each([
    "شمارهٔ من ۰۹۱۲۳۴۵۶۷۸۹ است",
    "09123456789",
    "+98 912 345 67 89",
    "۰۹۱۲ ۳۴۵ ۶۷۸۹",
    "٠٩١٢٣٤٥٦٧٨٩",
    "کد ملی ۰۴۹۹۳۷۰۸۹۹",
    "۶۲۱۹-۸۶۱۰-۳۴۵۲-۹۰۰۷",
    "شبا IR۸۲ ۰۵۴۰ ۱۰۲۶ ۸۰۰۲ ۰۸۱۷ ۹۰۹۰ ۰۲",
    "بنویسید به someone@example.com",
    "۰۹\u200b۱۲۳۴\u200c۵۶۷۸۹",
  ])("%s", (words) => {
    expect(holdsPersonalData(words)).toBe(true);
  });
});

describe("numbers of a town are not", () => {
  it.each([
    "به ۱۳۷ زنگ زدم",
    "پلاک ۱۲ خیابان ۱۷",
    "۱۲٬۵۰۰٬۰۰۰٬۰۰۰ تومان هزینه شد",
    "از ۹:۳۰ تا ۱۲:۳۰ روز ۱۴۰۵/۰۹/۰۱",
    "کد خبر ۱۴۰۳۱۲",
    "تلفن شهرداری ۰۱۱۳۳۳۲۲۲۱۱",
    "۱۲۳۴۵۶۷۸۹۰ نفر آمدند",
    "کارت ۱۲۳۴۵۶۷۸۱۲۳۴۵۶۷۸",
  ])("%s", (words) => {
    expect(holdsPersonalData(words)).toBe(false);
  });
});
