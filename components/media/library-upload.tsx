"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { SelectField } from "@/components/ui/select-field";
import { uploadWords as words } from "@/words/fa/media";
import { DropZone } from "./drop-zone";
import { SentFiles } from "./sent-files";
import { useUploads } from "./use-uploads";

interface Props {
  organisations: readonly { id: string; name: string }[];
}

/** Pictures into the library of one of the viewer's organisations. */
export function LibraryUpload({ organisations }: Props) {
  const router = useRouter();
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? "");
  const { files, send } = useUploads({ organisationId, library: true }, () => router.refresh());
  return (
    <section aria-label={words.title} className="grid gap-3">
      <DropZone id="library-files" label={words.choose} hint={words.hint} onFiles={send} wholePage>
        {organisations.length > 1 ? (
          <div className="max-w-[24rem]">
            <SelectField
              name="upload-organisation"
              label={words.organisation}
              choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              value={organisationId}
              onChange={(event) => setOrganisationId(event.target.value)}
            />
          </div>
        ) : null}
      </DropZone>
      <SentFiles files={files} linked />
    </section>
  );
}
