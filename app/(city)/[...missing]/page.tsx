import type { Metadata } from "next";
import { Missing } from "@/app/(city)/missing";
import { missingMetadata } from "@/app/present/missing-metadata";

export const metadata: Metadata = missingMetadata;

/** Whatever has no page of its own ends here. */
export default function Elsewhere() {
  return <Missing />;
}
