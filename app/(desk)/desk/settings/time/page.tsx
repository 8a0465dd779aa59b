import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { ZoneForm } from "@/components/settings/zone-form";
import { besideOf } from "@/components/ui/desk/moment-beside";
import { cityZone } from "@/newsroom/organisations/time-zone";
import { maySetCity } from "@/newsroom/people/permissions";
import { formatJalali } from "@/newsroom/persian/calendar";
import { settingsWords } from "@/words/fa/settings";
import { zoneWords } from "@/words/fa/time";
import { setZoneAction } from "./actions";

export const metadata: Metadata = { title: zoneWords.title };

/** The zone in which the city's clocks are read. */
export default async function TimePage() {
  if (!maySetCity(await requireViewer())) notFound();
  const zone = await cityZone();
  const now = new Date();
  return (
    <>
      <PageHeader title={zoneWords.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {zoneWords.intro}
      </PageHeader>
      <ZoneForm
        zone={zone}
        now={{ text: formatJalali(now, "full", zone), beside: besideOf(now, zone) }}
        zones={Intl.supportedValuesOf("timeZone")}
        action={setZoneAction}
      />
    </>
  );
}
