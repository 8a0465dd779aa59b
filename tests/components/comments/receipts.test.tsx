import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FollowForm } from "@/components/citizens/follow-form";
import { SignInForm } from "@/components/citizens/sign-in-form";
import { Receipt } from "@/components/comments/receipt";
import { DemandReceipt } from "@/components/demands/demand-receipt";
import type { TrackedComment } from "@/newsroom/comments/comment";
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

const receiptOf = (more: Partial<TrackedComment>) =>
  renderToStaticMarkup(
    <Receipt
      comment={{ ...comment, ...more }}
      storyHref="/n/1001"
      edit={{ draft: null, stamp: makeFormStamp() }}
    />,
  );
const demandReceiptOf = (more: Partial<TrackedDemand>) =>
  renderToStaticMarkup(<DemandReceipt demand={{ ...demand, ...more }} />);

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

it("a demand nobody reads is not said to be registered", () => {
  expect(demandReceiptOf({})).toContain("ثبت‌شده");
  expect(demandReceiptOf({ standing: "not-publishable", reason: "insult" })).not.toContain("ثبت‌شده");
});

it("a form that keeps no address does not say that it kept what was typed", () => {
  const wrong = { key: "citizens.email-unfit", field: "email" } as const;
  for (const form of [<SignInForm key="a" error="x" />, <FollowForm key="b" code={1} issues={[wrong]} />])
    expect(renderToStaticMarkup(form)).not.toContain("نگه داشته شده است");
});
