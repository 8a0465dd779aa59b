/** The roles as they are called on the screen (product.md, "Words"). */
export const roleWords = {
  author: "خبرنگار",
  editor: "دبیر",
  manager: "مدیر",
  moderator: "ناظر نظرات",
  administrator: "مدیر سامانه",
} as const;

export const roleHints = {
  author: "خبرهای سازمان خود را می‌نویسد و برای بازبینی می‌فرستد.",
  editor: "خبرها را بازبینی می‌کند، به مدیر ارجاع می‌دهد و خبر تأییدشده را منتشر می‌کند.",
  manager: "خبر را تأیید می‌کند و در صورت لزوم از سایت برمی‌دارد.",
  moderator: "دربارهٔ نظرهای شهروندان تصمیم می‌گیرد.",
  administrator: "افراد و نقش‌ها را اداره می‌کند. حق تأیید خبر یا نظر ندارد.",
} as const;
