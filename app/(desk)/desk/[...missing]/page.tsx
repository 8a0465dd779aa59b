import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";

/** Addresses below the desk that lead nowhere stay on the desk. */
export default async function MissingPage() {
  await requireViewer();
  notFound();
}
