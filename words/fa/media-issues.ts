export const mediaIssues = {
  "media.too-large": "این پرونده از {most} مگابایت بزرگ‌تر است. تصویر را کوچک‌تر کنید و دوباره بفرستید.",
  "media.not-a-picture": "این پرونده تصویر JPEG، PNG یا WebP نیست.",
  "media.broken": "این تصویر خراب است و باز نشد.",
  "media.too-many-pixels": "ابعاد این تصویر از {most} مگاپیکسل بیشتر است. نسخهٔ کوچک‌تری بفرستید.",
  "media.too-small": "این تصویر کوچک است؛ پهنای آن باید دست‌کم {least} پیکسل باشد.",
  "media.organisation-not-yours": "در این سازمان اجازهٔ افزودن تصویر ندارید.",
  "media.not-kept": "تصویر ذخیره نشد؛ جای ذخیره پر است یا در دسترس نیست. چند دقیقهٔ دیگر دوباره بفرستید.",
} as const;
