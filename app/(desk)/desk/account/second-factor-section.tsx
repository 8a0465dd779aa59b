import QRCode from "qrcode";
import { moment } from "@/app/present/moment";
import { BeginEnrolment, ConfirmEnrolment } from "@/components/people/enrolment";
import { EnrolmentKey } from "@/components/people/enrolment-key";
import { Section } from "@/components/people/section";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Account } from "@/newsroom/people/account";
import { accountWords } from "@/words/fa/people";
import { beginSecondFactorAction, confirmSecondFactorAction } from "./actions";

const words = accountWords.secondFactor;

export function SecondFactorSection({ account }: { account: Account }) {
  return (
    <Section id="second-factor" title={words.title}>
      {account.enrolledAt ? (
        <Enrolled at={account.enrolledAt} />
      ) : (
        <Enrolling enrolment={account.enrolment} />
      )}
    </Section>
  );
}

function Enrolled({ at }: { at: Date }) {
  return (
    <>
      <p>
        <Badge tone="good" icon="shield">
          {words.on} <Time at={moment(at, "date")} />
        </Badge>
      </p>
      <p className="text-sm text-soft">{words.lost}</p>
    </>
  );
}

function Enrolling({ enrolment }: Pick<Account, "enrolment">) {
  if (!enrolment) {
    return (
      <>
        <p>{words.off}</p>
        <BeginEnrolment action={beginSecondFactorAction} label={words.begin} />
      </>
    );
  }
  return (
    <>
      <EnrolmentKey qr={qrOf(enrolment.uri)} groups={enrolment.secret.match(/.{1,4}/g) ?? []} />
      <ConfirmEnrolment action={confirmSecondFactorAction} />
      <BeginEnrolment action={beginSecondFactorAction} label={words.again} />
    </>
  );
}

/** The dark modules of a QR code as one path of unit squares. */
function qrOf(text: string): { path: string; size: number } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const squares = [...data].flatMap((dark, at) =>
    dark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { path: squares.join(""), size };
}
