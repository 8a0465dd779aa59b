import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { day as dayMoment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { StepForm } from "@/components/ui/desk/step-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { Time } from "@/components/ui/time";
import { holidayKinds, type ProposedHoliday } from "@/newsroom/calendar/holiday";
import { jalali } from "@/newsroom/calendar/month";
import { mayKeepCalendar } from "@/newsroom/calendar/permissions";
import { proposedHolidays } from "@/newsroom/calendar/propose";
import { isSettled, keptHolidays, thursdayIsOff } from "@/newsroom/calendar/queries";
import { now } from "@/newsroom/clock";
import { dayOf } from "@/newsroom/persian/civil-day";
import { persianDigits } from "@/newsroom/persian/digits";
import { dayWords } from "@/words/fa/day";
import { holidayKindWords, holidayWords as words } from "@/words/fa/holidays";
import { settingsWords } from "@/words/fa/settings";
import { say } from "@/words/say";
import { addAction, moveAction, removeAction, settleAction, weekendAction } from "./actions";

export const metadata: Metadata = { title: words.title };

/** The days off and of mourning of a year, each to be moved or taken off. */
export default async function HolidaysPage({ searchParams }: PageProps<"/desk/settings/holidays">) {
  if (!mayKeepCalendar(await requireViewer())) notFound();
  const present = jalali(dayOf(now())).year;
  const asked = Number((await searchParams).year);
  const year = asked >= 1390 && asked <= 1490 ? Math.trunc(asked) : present;
  const [settled, thursday] = await Promise.all([isSettled(year), thursdayIsOff()]);
  const days = settled ? await keptHolidays(year) : proposedHolidays(year);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {words.intro}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8">
        <nav aria-label={words.years} className="flex gap-6">
          {[present - 1, present, present + 1].map((each) => (
            <a
              key={each}
              href={`/desk/settings/holidays?year=${each}`}
              aria-current={each === year ? "page" : undefined}
              className="text-link"
            >
              {say(words.year, { year: persianDigits(each) })}
            </a>
          ))}
        </nav>
        {settled ? null : (
          <StepForm step={settleAction} label={words.keep} tone="primary" hidden={{ year }}>
            <p>{words.proposedText}</p>
          </StepForm>
        )}
        <ul>
          {days.map((holiday) => (
            <DayLine key={`${holiday.key}-${holiday.day}`} holiday={holiday} />
          ))}
        </ul>
        <h2 className="headline-3">{words.addTitle}</h2>
        <StepForm step={addAction} label={words.add} hidden={{}}>
          <TextField name="day" label={words.day} hint={dayWords.hint} />
          <TextField name="name" label={words.name} />
          <SelectField
            name="kind"
            label={words.kind}
            choices={holidayKinds.map((kind) => ({ value: kind, label: holidayKindWords[kind] }))}
          />
          <label className="flex gap-2">
            <input type="checkbox" name="closed" value="1" /> {words.closed}
          </label>
        </StepForm>
        <h2 className="headline-3">{words.weekend}</h2>
        <StepForm step={weekendAction} label={words.keepWeekend} hidden={{}}>
          <label className="flex gap-2">
            <input type="checkbox" name="thursday" value="1" defaultChecked={thursday} /> {words.thursday}
          </label>
        </StepForm>
      </div>
    </>
  );
}

function DayLine({ holiday: { year, key, day, name, kind, source } }: { holiday: ProposedHoliday }) {
  return (
    <li className="border-b border-line py-3">
      <p>
        <Time at={dayMoment(day)} /> · <strong>{name}</strong> · {holidayKindWords[kind]}
        {source === "lunar" ? <span className="meta"> · {words.lunar}</span> : null}
      </p>
      <details>
        <summary className="text-link text-sm">{say(words.moveThat, { name })}</summary>
        <div className="grid gap-4 py-3 sm:grid-cols-2">
          <StepForm step={moveAction} label={words.move} hidden={{ year, key }}>
            <TextField id={`day-${key}`} name="day" label={words.day} hint={dayWords.hint} />
          </StepForm>
          <StepForm
            step={removeAction}
            label={say(words.removeThat, { name })}
            tone="danger"
            hidden={{ year, key }}
          />
        </div>
      </details>
    </li>
  );
}
