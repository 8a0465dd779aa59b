import type { Topic } from "./shapes";

export const topics: Topic[] = [
  { slug: "transparency", name: "شفافیت و بودجه" },
  { slug: "transport", name: "حمل‌ونقل و ترافیک" },
  { slug: "works", name: "عمران و نوسازی" },
  { slug: "green-city", name: "محیط زیست و فضای سبز" },
  { slug: "services", name: "خدمات شهری" },
  { slug: "culture", name: "فرهنگ و زندگی شهری" },
  { slug: "safety", name: "ایمنی و بحران" },
];
