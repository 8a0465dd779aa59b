import type { Person } from "./shapes";

export const people: Person[] = [
  {
    key: "author",
    email: "author@meydan.example",
    name: "سارا یوسفی",
    memberships: [{ organisation: "communications", role: "author" }],
  },
  {
    key: "editor",
    email: "editor@meydan.example",
    name: "بهرام صالحی",
    memberships: [{ organisation: "communications", role: "editor" }],
  },
  {
    key: "manager",
    email: "manager@meydan.example",
    name: "نرگس حیدری",
    memberships: [{ organisation: "communications", role: "manager" }],
  },
  {
    key: "manager2",
    email: "manager2@meydan.example",
    name: "کیوان اسدی",
    memberships: [{ organisation: "communications", role: "manager" }],
  },
  {
    key: "moderator",
    email: "moderator@meydan.example",
    name: "لیلا رستمی",
    memberships: [{ organisation: "communications", role: "moderator" }],
  },
  {
    key: "moderator2",
    email: "moderator2@meydan.example",
    name: "یاسر قاسمی",
    memberships: [{ organisation: "communications", role: "moderator" }],
  },
  {
    key: "admin",
    email: "admin@meydan.example",
    name: "فرهاد مقدم",
    memberships: [{ organisation: "communications", role: "administrator" }],
  },
  {
    key: "author-district1",
    email: "author-district1@meydan.example",
    name: "پریسا نوری",
    memberships: [{ organisation: "district-1", role: "author" }],
  },
  {
    key: "editor-district1",
    email: "editor-district1@meydan.example",
    name: "هومن توکلی",
    memberships: [
      { organisation: "district-1", role: "editor" },
      { organisation: "district-1", role: "moderator" },
    ],
  },
  {
    key: "author-district2",
    email: "author-district2@meydan.example",
    name: "امید خلیلی",
    memberships: [{ organisation: "district-2", role: "author" }],
  },
  {
    key: "author-district3",
    email: "author-district3@meydan.example",
    name: "شیوا احمدی",
    memberships: [{ organisation: "district-3", role: "author" }],
  },
  {
    key: "author-transport",
    email: "author-transport@meydan.example",
    name: "مهدی فلاح",
    memberships: [{ organisation: "transport", role: "author" }],
  },
  {
    key: "moderator-transport",
    email: "moderator-transport@meydan.example",
    name: "آزاده کریمی",
    memberships: [{ organisation: "transport", role: "moderator" }],
  },
  {
    key: "author-culture",
    email: "author-culture@meydan.example",
    name: "نیلوفر شکری",
    memberships: [{ organisation: "culture", role: "author" }],
  },
  {
    key: "author-green",
    email: "author-green@meydan.example",
    name: "سامان رضوانی",
    memberships: [{ organisation: "green", role: "author" }],
  },
];
