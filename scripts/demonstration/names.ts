import { addName } from "@/newsroom/names/keep";
import { addWord } from "@/newsroom/words/keep";
import { type Cast, need } from "./cast";
import { granted } from "./happening";

const open = { variants: [], title: "", organisation: "", from: null, to: null };

// Nobody of the real city: names of the demonstration alone.
const names = [
  {
    ...open,
    kind: "official",
    name: "عباس رجبی",
    title: "شهردار ساری",
    organisation: "شهرداری ساری",
    from: "2024-09-22",
    variants: ["عباس رجب‌زاده"],
  },
  {
    ...open,
    kind: "official",
    name: "ناصر فلاح",
    title: "شهردار ساری",
    organisation: "شهرداری ساری",
    from: "2021-09-01",
    to: "2024-09-21",
  },
  {
    ...open,
    kind: "official",
    name: "فرزانه باقریان",
    title: "معاون اداری و مالی",
    organisation: "شهرداری ساری",
    from: "2024-10-05",
  },
  { ...open, kind: "office", name: "سازمان حمل‌ونقل و ترافیک", variants: ["سازمان ترافیک"] },
  { ...open, kind: "place", name: "میدان ساعت", variants: ["میدان ساعات"] },
  { ...open, kind: "place", name: "رودخانهٔ تجن", variants: ["رودخانه تجن", "رودخانه‌ی تجن"] },
];

const cityWords = ["تجن", "قارن", "پهنه‌کلا", "امامزاده"];

/** The registry of names and the first words of the city's list. */
export async function nameTheCity(cast: Cast): Promise<void> {
  const keeper = need(cast.viewers, "editor");
  for (const name of names) await granted(addName(keeper, name));
  for (const word of cityWords) await granted(addWord(keeper, word, null));
}
