import { answerWith } from "@/app/reading";
import { NotFoundPage } from "@/components/stories/city/trouble-page";
import { City } from "./city";

/** The city's 404. */
export function Missing() {
  answerWith(404);
  return (
    <City>
      <NotFoundPage />
    </City>
  );
}
