import { QrCode } from "@/components/frame/qr-code";
import { receiptWords } from "@/words/fa/comments";

interface Props {
  receipt: string;
  /** Full address of its page, for paper. */
  address: string;
  /** What it is good for. */
  keep: string;
}

/** The code a citizen keeps; on paper with the address it is followed at. */
export function ReceiptCode({ receipt, address, keep }: Props) {
  return (
    <div className="keep-whole flex items-center justify-between gap-4 border-y-2 border-ink py-4">
      <div className="grid gap-2">
        <p className="meta">{receiptWords.code}</p>
        <p className="text-xl font-bold">
          <bdi dir="ltr">{receipt}</bdi>
        </p>
        <p className="text-sm text-soft">{keep}</p>
        <p className="hidden text-sm print:block">
          {receiptWords.onPaper}{" "}
          <bdi dir="ltr" className="wrap-anywhere">
            {address.replace(/^https?:\/\//, "")}
          </bdi>
        </p>
      </div>
      <QrCode text={address} label={receiptWords.qrLabel} className="hidden size-24 shrink-0 print:block" />
    </div>
  );
}
