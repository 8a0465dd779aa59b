import type { Editor } from "@tiptap/core";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Desk } from "@/components/stories/desk/use-desk";
import type { Surroundings } from "@/newsroom/checks/check";
import type { Finding } from "@/newsroom/checks/finding";
import { findingsOn } from "@/newsroom/checks/run";
import { missingToPublish } from "@/newsroom/stories/requirements";
import { checkPanelWords, checkWords } from "@/words/fa/checks";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";
import type { Checks } from "./checks-context";
import { showInField } from "./mend-field";
import { idOfPlace } from "./place-id";
import type { Teaching } from "./teaching";
import { useFindings, usePassages } from "./use-findings";
import { useIgnored } from "./use-ignored";
import { useLinks } from "./use-links";
import { useMending } from "./use-mending";
import { useSpelling } from "./use-spelling";
import { useWalk } from "./use-walk";

const nothing: readonly Finding[] = [];

/** Everything the checks know and do on the story screen, and what is missing for publication as it was last read. */
export function useStoryChecks(desk: Desk, teaching: Teaching, personId: string, editable: boolean) {
  const { state } = desk;
  const storyId = state.story?.id ?? null;
  const live = state.story?.live ?? null;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const links = useLinks(teaching, storyId);
  const words = useRef<Surroundings["unknown"]>(undefined);
  const [unknown, setUnknown] = useState<Surroundings["unknown"]>();
  const around = useMemo(
    () => ({ names: teaching.names, day: teaching.day, broken: links.broken, unknown }),
    [teaching.names, teaching.day, links.broken, unknown],
  );
  const reading = useFindings(state.content, live, around);
  const spelling = useSpelling(usePassages(reading), state.content.organisationId, editable);
  if (words.current !== spelling.unknown) {
    words.current = spelling.unknown;
    setUnknown(spelling.unknown);
  }
  const [first] = useState(() => missingToPublish(state.content, live?.content, live?.known));
  const { ignored, ignore, bringBack } = useIgnored(personId, storyId);
  const findings = useMemo(
    () => reading?.findings.filter(({ id }) => !ignored.has(id)) ?? nothing,
    [reading, ignored],
  );
  useEffect(() => {
    editor?.commands.underline(editable ? findings : nothing);
  }, [editor, findings, editable]);
  const mending = useMending(desk, editor, setSaid);
  // What was changed since it was read has moved every place behind it: the same finding is looked for anew.
  const standing = (some: readonly Finding[]) => {
    const { content } = desk.now();
    if (reading?.content === content) return some;
    const fresh = new Map(findingsOn(content, around).map((finding) => [finding.id, finding]));
    return some.flatMap(({ id }) => fresh.get(id) ?? []);
  };
  const show = (finding: Finding) => {
    setCurrent(finding.id);
    setSaid(say(checkWords[finding.check].says, finding.values));
    bringUp(editor, finding);
  };
  useWalk(findings, current, show);
  const addWord = async (word: string) => {
    const answer = await teaching.verbs.addWord(word, state.content.organisationId).catch(() => null);
    if (answer?.ok) spelling.learn(word);
    setSaid(
      answer?.ok
        ? say(checkPanelWords.learned[teaching.mayAddWords ?? "propose"], { word })
        : (answer?.issues.map(sentenceOf).join(" ") ?? checkPanelWords.unanswered),
    );
  };
  const checks: Checks = {
    ready: reading !== null,
    editable,
    findings,
    readability: reading?.readability ?? null,
    ignored: reading ? reading.findings.length - findings.length : 0,
    current,
    said,
    mayUndo: mending.mayUndo,
    mayAddWords: teaching.mayAddWords,
    spelling: spelling.away ? "away" : "on",
    links: links.state,
    mend: (some) => mending.mend(standing(some)),
    choose: (finding, word) => mending.mend(standing([finding]).map((one) => ({ ...one, mend: word }))),
    undo: mending.undo,
    ignore: ({ id }) => ignore(id),
    bringBack,
    show,
    addWord: (word) => void addWord(word),
    askLinks: () => void links.ask(),
    takeEditor: setEditor,
  };
  return { checks, blockers: reading?.blockers ?? first };
}

function bringUp(editor: Editor | null, { where, range, quote }: Finding): void {
  if (!where) return;
  if (where.part !== "body" || !range) showInField(idOfPlace(where), range);
  else editor?.chain().showWords(where.block, range, quote).focus().run();
}
