/** What the demonstration says of itself on every page. */
export const site = {
  name: "میدان",
  owner: "شهرداری ساری",
  about:
    "میدان جای خبرهای شهرداری ساری، منطقه‌ها و سازمان‌های آن است: هر خبر با منبع، هر آمار با تاریخ، و نظر شهروندان کنار آن.",
};
