import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { postComment } from "@/newsroom/comments/post";
import { isReservedName } from "@/newsroom/comments/reserved-names";
import { organisation, posting, scene } from "./stage";

const reserved = [
  "شهرداری",
  "شهردارى",
  "شـهرداری",
  "شهرداری\u200C",
  "ش ه ر د ا ر ی",
  "ش.ه.ر.د.ا.ر.ی",
  "شَهرداری",
  "شهرداریییی",
  "★ شهرداری ★",
  "\u202Eشهرداری",
  "شهرداری منطقه ۹",
  "شهردار",
  "شهردار ساری",
  "ادمین",
  "ادمين سایت",
  "ADMIN",
  "Ａｄｍｉｎ",
  "مدیر",
  "مدير",
  "مدیر سامانه",
  "ناظر نظرات",
  "روابط عمومی منطقه یک",
  "سازمان پارک‌ها",
  "میدان",
  "شهررداری",
  "شه.رداری ساری",
  "شهرداری\u200Cساری",
  "شهرد🏛اری",
  "شهرداری۲",
  "شه۱رداری",
  "شه\u2065رداری",
  "شهڕداری",
  "شهرداری\uFFFC",
  "adm1n",
  "4dmin",
  "admin2",
  "Аdmin",
  "αdmin",
  "ᴀᴅᴍɪɴ",
  "аԁмin",
];

describe("a guest may not pass for the city", () => {
  it.each(reserved)("under the name «%s»", async (name) => {
    expect(await isReservedName(name)).toBe(true);
  });

  it("through the form either", async () => {
    const { code } = await scene();
    expect(await postComment(posting(code, { name: "شهـرداري" }))).toMatchObject({
      ok: false,
      issues: [{ key: "comments.name-reserved", field: "name" }],
    });
  });

  it("nor under the name of an organisation, however it is written", async () => {
    const name = `فرهنگسرای ${randomUUID()}`;
    await organisation(name);
    expect(await isReservedName(name.replaceAll("ی", "ي").toUpperCase())).toBe(true);
    expect(await isReservedName(`${name} دوم`)).toBe(false);
  });
});

describe("a citizen's own name is free", () => {
  it.each([
    "مریم",
    "محمد شهرداری",
    "مدیری",
    "علی مدیری",
    "م. احمدی",
    "یک شهروند",
    "نظری",
    "ناظریان",
    "Sara",
    "محققی",
    "شهرام شهردارزاده",
    "سازمند",
    "ادیب",
    "Adam",
    "مریم ۱۴",
    "Дмитрий",
    "Αθηνά",
    "ش",
  ])("«%s»", async (name) => {
    expect(await isReservedName(name)).toBe(false);
  });
});
