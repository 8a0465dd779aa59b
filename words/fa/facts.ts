/** What changed in the facts of a public story, as the refusal names it. */
export const factWords = {
  changed: "«{before}» ← «{after}»",
  added: "«{after}» افزوده شد",
  removed: "«{before}» برداشته شد",
  within: "جزئیات «{after}»",
  topic: "موضوع خبر",
  partners: "سازمان‌های همکار",
  promise: "مهلت یا مسئول یک وعده",
  more: "و {count} مورد دیگر",
} as const;
