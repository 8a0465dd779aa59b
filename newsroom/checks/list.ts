import type { Check } from "./check";
import { emptyPraise, emptyWords, quoteWithoutSpeaker, saidByNobody } from "./craft/words";
import { figureDisagrees } from "./figures/disagreement";
import { numberWithoutSource } from "./figures/sources";
import { percentOverHundred, sumsThatFail } from "./figures/sums";
import { bareAddress, brokenLink, linkSaysNothing, notSecure } from "./links/links";
import { nameMisspelt } from "./names/spelling";
import { titleFormer, titleOfAnother } from "./names/title";
import { comparatives, compounds, endings, miApart, miJoined, plurals } from "./orthography/half-spaces";
import { arabicDigits, arabicLetters, hamzeh, latinDigits, tatweel } from "./orthography/letters";
import {
  doubleSpace,
  latinMarks,
  spaceAfterMark,
  spaceBeforeMark,
  spaceInside,
  spaceOutside,
  straightQuotes,
  threeDots,
  twice,
} from "./orthography/marks";
import { altIsCaption, altIsFileName } from "./pictures/alt";
import { longParagraph, longSentence } from "./readability/lengths";
import { unknownWord } from "./spelling/words";
import { headlineLeadApart, headlineNumberApart } from "./titles/agreement";
import { headlineFullStop, headlineLeans, headlineLength, headlineVerb, shouting } from "./titles/headline";
import { kickerRepeated } from "./titles/kicker";
import { leadAnswers, leadLength } from "./titles/lead";

/**
 * Everything the editor teaches, as one list to read aloud. All of it is advice; what stops a story is one other list,
 * missingToPublish in newsroom/stories/requirements.ts, which the panel shows above this one and the verbs refuse by.
 */
export const checks: readonly Check[] = [
  // تیتر و لید
  headlineFullStop,
  headlineVerb,
  headlineLength,
  headlineLeans,
  kickerRepeated,
  headlineLeadApart,
  headlineNumberApart,
  shouting,
  leadLength,
  leadAnswers,
  // آمار
  figureDisagrees,
  numberWithoutSource,
  percentOverHundred,
  sumsThatFail,
  // نام‌ها
  nameMisspelt,
  titleFormer,
  titleOfAnother,
  // شیوهٔ خبر
  emptyPraise,
  emptyWords,
  quoteWithoutSpeaker,
  saidByNobody,
  // درست‌نویسی
  arabicLetters,
  arabicDigits,
  latinDigits,
  tatweel,
  hamzeh,
  miApart,
  miJoined,
  plurals,
  comparatives,
  endings,
  compounds,
  spaceBeforeMark,
  spaceAfterMark,
  spaceInside,
  spaceOutside,
  doubleSpace,
  latinMarks,
  straightQuotes,
  threeDots,
  twice,
  // املا
  unknownWord,
  // پیوندها
  brokenLink,
  linkSaysNothing,
  bareAddress,
  notSecure,
  // تصویرها
  altIsFileName,
  altIsCaption,
  // خوانایی
  longSentence,
  longParagraph,
];
