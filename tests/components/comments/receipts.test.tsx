import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FollowForm } from "@/components/citizens/follow-form";
import { SignInForm } from "@/components/citizens/sign-in-form";
import { Receipt } from "@/components/comments/receipt";
import { DemandReceipt } from "@/components/demands/demand-receipt";
import type { ReceiptDraft, TrackedComment } from "@/newsroom/comments/comment";
import type { TrackedDemand } from "@/newsroom/demands/demand";
import { makeFormStamp } from "@/newsroom/form-stamp";

const comment: TrackedComment = {
  ...{ receipt: "0000-0000-0000-0000-0000", mark: "0".repeat(32), state: "removed", reason: "insult" },
  ...{ words: "چراغ خاموش است.", erased: false, postedAt: new Date(), decidedAt: new Date(), appeal: null },
  ...{ answersHidden: false, story: { code: 1001, headline: "خبر", isPublic: true } },
  ...{ canEdit: false, answered: false },
};

const demand: TrackedDemand = {
  ...{
    receipt: "0000-0000-0000-0000-0000",
    as: "raiser",
    code: 101,
    title: "چراغ را روشن کنید",
    words: "تاریک",
  },
  ...{ standing: "public", state: "registered", organisation: "منطقهٔ یک", verdict: null, reason: null },
  ...{ mergedInto: null, appeal: null, mayAppeal: false, mayJudge: false, erased: false, pictures: [] },
};

const receiptOf = (more: Partial<TrackedComment>, draft: ReceiptDraft | null = null) =>
  renderToStaticMarkup(
    <Receipt
      comment={{ ...comment, ...more }}
      address="https://city.test/track/0000"
      storyHref="/n/1001"
      draft={draft}
      stamp={makeFormStamp()}
    />,
  );
const demandReceiptOf = (more: Partial<TrackedDemand>, draft: ReceiptDraft | null = null) =>
  renderToStaticMarkup(
    <DemandReceipt demand={{ ...demand, ...more }} address="https://city.test/track/0000" draft={draft} />,
  );

describe("a receipt", () => {
  it("offers no objection whose words nobody could publish: they were erased", () => {
    expect(receiptOf({})).toContain("فرستادن اعتراض");
    expect(receiptOf({ erased: true, words: "" })).not.toContain("فرستادن اعتراض");
  });

  it("says of a demand what was erased, and what others keep", () => {
    expect(demandReceiptOf({ erased: true, title: "", words: "", standing: "withdrawn" })).toContain(
      "برای همیشه پاک شده است",
    );
    expect(demandReceiptOf({ erased: true })).toContain("نام شما برای همیشه پاک شده است");
    expect(demandReceiptOf({})).not.toContain("پاک شده است");
  });
});

describe("words that were refused", () => {
  const typed = "این نقد است، نه ناسزا.";
  const draft = (form: ReceiptDraft["form"]): ReceiptDraft => ({
    form,
    words: typed,
    issues: [{ key: "comments.words-too-long", field: "words", values: { max: 2_000 } }],
  });
  const over: ReceiptDraft = { ...draft("appeal"), issues: [{ key: "comments.appeal-twice" }] };
  const appeal = { words: "پیشین", state: "open", at: new Date(), decidedAt: null } as const;
  const asked = `>${typed}</textarea>`;

  it("stand in their own form again, and in no other", () => {
    expect(receiptOf({}, draft("appeal"))).toContain(asked);
    expect(receiptOf({ canEdit: true }, draft("edit")).split(asked)).toHaveLength(2);
    const removed = { standing: "removed", reason: "insult", mayAppeal: true } as const;
    expect(demandReceiptOf(removed, draft("appeal"))).toContain(asked);
    expect(demandReceiptOf({ state: "done", mayJudge: true }, draft("verdict"))).toContain(asked);
    expect(demandReceiptOf({ state: "done", mayJudge: true }, draft("appeal"))).not.toContain(asked);
  });

  it("are read where their form is over", () => {
    for (const page of [
      receiptOf({ appeal }, over),
      receiptOf({ state: "published", reason: null }, over),
      demandReceiptOf({ appeal }, over),
      demandReceiptOf({}, draft("verdict")),
    ]) {
      expect(page).toContain(`>${typed}</blockquote>`);
      expect(page).toContain('role="alert"');
    }
  });
});

it("a demand nobody reads is not said to be registered", () => {
  expect(demandReceiptOf({})).toContain("ثبت‌شده");
  expect(demandReceiptOf({ standing: "not-publishable", reason: "insult" })).not.toContain("ثبت‌شده");
});

it("a form that keeps no address does not say that it kept what was typed", () => {
  const wrong = { key: "citizens.email-unfit", field: "email" } as const;
  for (const form of [<SignInForm key="a" error="x" />, <FollowForm key="b" code={1} issues={[wrong]} />])
    expect(renderToStaticMarkup(form)).not.toContain("نگه داشته شده است");
});
