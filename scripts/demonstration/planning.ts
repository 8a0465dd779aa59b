import { randomUUID } from "node:crypto";
import { settleYear } from "@/newsroom/calendar/keep";
import { jalali } from "@/newsroom/calendar/month";
import { at } from "@/newsroom/clock";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { type NewAssignment, planAssignment } from "@/newsroom/planning/plan";
import { dropAssignment, finishAssignment, startStory, takeAssignment } from "@/newsroom/planning/work";
import { createStory } from "@/newsroom/stories/create";
import { addTemplate, type TypedTemplate } from "@/newsroom/templates/keep";
import { type Cast, need } from "./cast";
import { granted } from "./happening";

const meeting: TypedTemplate = {
  name: "دیدار شهردار",
  about: "چه کسانی، کجا، کی، و چه قولی داده شد.",
  celebratory: false,
  kind: "news",
  questions: [
    "who | با چه کسانی | نام و سمت | لازم",
    "subject | دربارهٔ چه | موضوع گفت‌وگو | لازم",
    "where | کجا | جای دیدار",
    "when | کی | مانند: سه‌شنبه ۳ آذر",
    "promised | چه قولی داده شد | با زمان و مسئول آن",
  ].join("\n"),
  kicker: "دیدار شهردار",
  headline: "شهردار با {who} دیدار کرد",
  lead: "شهردار {when} در {where} با {who} دیدار کرد. گفت‌وگو دربارهٔ {subject} محور این دیدار بود.",
  body: "در این دیدار که {when} در {where} برگزار شد، {subject} بررسی شد.\n\nشهردار در پایان قول داد: {promised}.",
};

const opening: TypedTemplate = {
  name: "افتتاح پروژه",
  about: "چه چیزی، برای چه کسانی، با چه هزینه‌ای.",
  celebratory: true,
  kind: "news",
  questions: [
    "what | چه پروژه‌ای | نام کامل | لازم",
    "where | کجا | محله و خیابان | لازم",
    "when | کی | روز بهره‌برداری",
    "cost | با چه هزینه‌ای | رقم و منبع آن",
    "benefit | چه چیزی عوض می‌شود | برای چه کسانی",
  ].join("\n"),
  kicker: "بهره‌برداری",
  headline: "{what} به بهره‌برداری رسید",
  lead: "{what} {when} در {where} به بهره‌برداری رسید.",
  body: "با بهره‌برداری از {what}، {benefit}.\n\nهزینهٔ این پروژه {cost} بوده است.",
};

const notice: TypedTemplate = {
  name: "اطلاعیهٔ خدمات",
  about: "چه خدمتی، کجا و تا کی تغییر می‌کند.",
  celebratory: false,
  kind: "news",
  questions: [
    "what | چه تغییری | مانند: بسته شدن یک‌طرفهٔ خیابان | لازم",
    "where | کجا | محدوده | لازم",
    "from | از کی | روز و ساعت | لازم",
    "until | تا کی | روز و ساعت",
    "instead | به جای آن چه کنند | مسیر یا خدمت جایگزین",
  ].join("\n"),
  kicker: "اطلاعیه",
  headline: "{what} در {where}",
  lead: "{what} در {where} از {from} آغاز می‌شود و تا {until} ادامه دارد.",
  body: "شهروندان در این مدت می‌توانند {instead}.",
};

/** Templates, the holidays of this year and the next, and assignments in every state. */
export async function planAhead(cast: Cast): Promise<void> {
  const [author, editor] = [need(cast.viewers, "author"), need(cast.viewers, "editor")];
  const central = need(cast.organisations, "communications");
  const today = dayOf(new Date());
  const { year } = jalali(today);
  for (const each of [year, year + 1]) await granted(settleYear(need(cast.viewers, "admin"), each));
  const templates: string[] = [];
  for (const each of [meeting, opening, notice])
    templates.push(await granted(addTemplate(editor, central, each)));
  const [meetingId = "", openingId = "", noticeId = ""] = templates;
  const day = (days: number) => Object.values(jalali(later(today, { days: days }))).join("/");
  const plan = (title: string, days: number, more: Partial<NewAssignment> = {}) =>
    granted(
      planAssignment(editor, randomUUID(), {
        ...blank,
        title,
        organisationId: central,
        deadlineDay: day(days),
        ...more,
      }),
    );
  const own = { assigneeId: author.personId };

  await plan("دیدار شهردار با شورایاران محله‌ها", 2, {
    ...own,
    templateId: meetingId,
    brief: "خواسته‌های محله‌ها را یادداشت کنید و برای هر قول، زمان و مسئول بپرسید.",
    eventPlace: "سالن شورا",
    eventDay: day(1),
    eventHour: "۱۰:۳۰",
  });
  await plan("افتتاح بوستان محلهٔ راه‌بند", 5, {
    templateId: openingId,
    eventPlace: "بوستان راه‌بند",
    eventDay: day(5),
    eventHour: "۹:۰۰",
  });
  await plan("جدول تازهٔ جمع‌آوری پسماند در منطقه دو", 9, { templateId: noticeId });
  const report = await plan("گزارش آماده‌سازی خودروهای برف‌روب", 3, own);
  await granted(startStory(author, { id: report, version: 1 }, {}, createStory));
  const walk = await plan("پیاده‌روی خانوادگی کنار تجن", 4);
  await granted(takeAssignment(author, { id: walk, version: 1 }));
  await granted(dropAssignment(editor, { id: walk, version: 2 }, "برنامه به سبب هشدار بارش لغو شد."));
  const lights = await plan("روشنایی پل‌های هوایی", 1, own);
  await granted(finishAssignment(author, { id: lights, version: 1 }));
  await at(new Date(Date.now() - 6 * 24 * 3_600_000), () =>
    plan("پاسخ به پرسش شهروندان دربارهٔ خط تازهٔ اتوبوس", -2, own),
  );
}

const blank = {
  assigneeId: "",
  templateId: "",
  brief: "",
  deadlineHour: "۱۷:۰۰",
  eventPlace: "",
  eventDay: "",
  eventHour: "",
};
