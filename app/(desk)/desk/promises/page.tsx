import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { shortAddress } from "@/app/addresses";
import { day } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { PromiseRows } from "@/components/promises/promise-rows";
import { TabLinks } from "@/components/ui/tab-links";
import { now } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { dayOf } from "@/newsroom/persian/civil-day";
import { persianNumber } from "@/newsroom/persian/digits";
import { mayDecide, maySeePromises } from "@/newsroom/promises/permissions";
import { type DeskPromise, statusOf } from "@/newsroom/promises/promise";
import { type PromiseList, promiseCounts, promiseLists, promisesFor } from "@/newsroom/promises/queries";
import { promiseWords } from "@/words/fa/after";
import { changeAction, keepAction } from "./actions";

export const metadata: Metadata = { title: promiseWords.listTitle };

/** What the city promised in its public stories, as far as this person answers for it. */
export default async function PromisesPage({ searchParams }: PageProps<"/desk/promises">) {
  const viewer = await requireViewer();
  if (!maySeePromises(viewer)) notFound();
  const list = listFrom((await searchParams).list);
  const [rows, counts] = await Promise.all([promisesFor(viewer, list), promiseCounts(viewer)]);
  const tabs = promiseLists.map((one) => ({
    href: `/desk/promises?list=${one}`,
    label: promiseWords.lists[one],
    current: one === list,
    count: persianNumber(counts[one]),
  }));
  return (
    <>
      <PageHeader title={promiseWords.listTitle}>{promiseWords.listIntro}</PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <TabLinks label={promiseWords.tabs} tabs={tabs} />
        <PromiseRows
          key={list}
          rows={rows.map((promise) => rowOf(viewer, promise))}
          keep={keepAction}
          change={changeAction}
        />
      </div>
    </>
  );
}

function listFrom(text: unknown): PromiseList {
  return promiseLists.find((list) => list === text) ?? "open";
}

function rowOf(viewer: Viewer, promise: DeskPromise) {
  const { id, storyId, sentence, owner, dueOn, promisedFor, note, decisions, code, headline } = promise;
  return {
    ...{ id, storyId, sentence, owner, note, decisions, headline },
    href: shortAddress(code),
    status: statusOf(promise, dayOf(now())),
    due: dueOn === null ? null : day(dueOn),
    was: dueOn === promisedFor ? null : day(promisedFor),
    followUp: promise.followUpCode === null ? null : shortAddress(promise.followUpCode),
    open: promise.outcome !== "kept" && mayDecide(viewer, promise),
  };
}
