/** The words of the text editor: its toolbar, its dialogs, what it says about a paste. */
export const editorWords = {
  toolbar: "ابزار نوشتن",
  loading: "ویرایشگر باز می‌شود…",
  heading2: "میان‌تیتر",
  heading3: "میان‌تیتر کوچک",
  bold: "پررنگ",
  bulletList: "فهرست نقطه‌ای",
  orderedList: "فهرست شماره‌دار",
  blockquote: "نقل قول",
  link: "پیوند",
  table: "جدول",
  picture: "تصویر",
  ltr: "چپ‌به‌راست",
  ltrBlock: "بند چپ‌به‌راست",
  halfSpace: "نیم‌فاصله",
  undo: "واگرد",
  redo: "ازنو",
  keys: {
    bold: "Ctrl+B",
    halfSpace: "Shift+Space",
    undo: "Ctrl+Z",
    redo: "Ctrl+Shift+Z",
    link: "Ctrl+K",
    heading2: "Ctrl+Alt+2",
    heading3: "Ctrl+Alt+3",
    orderedList: "Ctrl+Shift+7",
    bulletList: "Ctrl+Shift+8",
    blockquote: "Ctrl+Shift+B",
    toolbar: "برای رفتن به ابزار نوشتن Alt+F10 را بزنید.",
  },
} as const;

export const tableWords = {
  tools: "جدول",
  rowBefore: "سطر بالا",
  rowAfter: "سطر پایین",
  columnBefore: "ستون پیش",
  columnAfter: "ستون پس",
  deleteRow: "حذف سطر",
  deleteColumn: "حذف ستون",
  headerRow: "سطر سرستون",
  mergeOrSplit: "ادغام یا جدا کردن خانه‌ها",
  deleteTable: "حذف جدول",
} as const;

export const linkWords = {
  title: "پیوند",
  address: "نشانی پیوند",
  hint: "‎https://…‎، رایانامه یا شمارهٔ تلفن",
  unreadable: "نشانی باید با ‎https://‎ آغاز شود، یا رایانامه یا شمارهٔ تلفن باشد.",
  text: "متن پیوند",
  set: "گذاشتن پیوند",
  remove: "برداشتن پیوند",
} as const;

export const pictureWords = {
  title: "تصویر",
  leadTitle: "تصویر اصلی",
  file: "پروندهٔ تصویر",
  fileHint: "JPEG، PNG یا WebP.",
  uploading: "در حال فرستادن تصویر…",
  alt: "متن جایگزین",
  altHint: "برای کسی که تصویر را نمی‌بیند: در تصویر چه هست؟",
  decorative: "تزئینی",
  decorativeHint: "تنها اگر تصویر چیزی به خبر نمی‌افزاید.",
  caption: "شرح تصویر",
  credit: "عکاس یا صاحب اثر",
  creditHint: "بدون آن خبر منتشر نمی‌شود.",
  altMissing: "متن جایگزین را بنویسید یا تصویر را تزئینی علامت بزنید.",
  fileMissing: "پروندهٔ تصویر را انتخاب کنید.",
  insert: "گذاشتن تصویر",
  update: "ثبت تغییر تصویر",
  add: "افزودن تصویر اصلی",
  edit: "ویرایش تصویر",
  remove: "برداشتن تصویر",
  failed: "تصویر فرستاده نشد. ارتباط را ببینید و دوباره تلاش کنید؛ متن شما دست‌نخورده است.",
  none: "خبر با تصویر بیشتر خوانده می‌شود؛ ولی الزامی نیست.",
} as const;

export const pasteWords = {
  picturesDropped:
    "{count} تصویر از متن چسبانده‌شده برداشته شد. تصویر را با دکمهٔ «تصویر» بگذارید تا در همین سامانه بماند.",
} as const;
