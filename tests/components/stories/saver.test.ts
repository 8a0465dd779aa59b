import { describe, expect, test } from "vitest";
import { afterEvent, beginDesk, type DeskState, isUnsaved } from "@/components/stories/desk/desk-state";
import { type DeskAnswer, emptyForm, type StoryVerbs } from "@/components/stories/desk/desk-story";
import { saverOf } from "@/components/stories/desk/saver";
import type { StoryContent } from "@/newsroom/stories/content";
import { content, deskStory } from "./desk-story";

/** A desk with a server of its own: it keeps numbered headlines as the newsroom does, and its answers can get lost. */
function openDesk(begun = true) {
  let state: DeskState = beginDesk({ story: begun ? deskStory() : null, content: content() });
  let kept = { number: 1, content: content() };
  let lost = 0;
  const sent: string[] = [];
  const keys: string[] = [];
  const keep = async (number: number, typed: StoryContent): Promise<DeskAnswer> => {
    sent.push(typed.headline);
    const stale = number !== kept.number && typed.headline !== kept.content.headline;
    const newest = { story: deskStory({ number: kept.number }), content: kept.content };
    if (stale) return { ok: false, issues: [{ key: "stories.stale" }], newest };
    if (typed.headline !== kept.content.headline) kept = { number: kept.number + 1, content: typed };
    if (lost-- > 0) throw new TypeError("Failed to fetch");
    return { ok: true, story: deskStory({ number: kept.number }) };
  };
  const verbs: StoryVerbs = {
    create: (key, typed) => {
      keys.push(key);
      return keep(1, typed);
    },
    save: (_, number, typed) => keep(number, typed),
    take: async (action, _, number) => {
      sent.push(`${action} ${number}`);
      return { ok: true, story: deskStory({ number, state: "submitted", actions: [] }) };
    },
  };
  const change: Parameters<typeof saverOf>[0]["change"] = (event) => {
    state = afterEvent(state, event);
  };
  const saver = saverOf({
    now: () => state,
    change,
    verbs,
    writing: () => ({}),
    quiet: () => Promise.resolve(),
    creationKey: () => "key",
  });
  return {
    ...saver,
    sent,
    keys,
    change,
    state: () => state,
    kept: () => kept,
    write: (headline: string) => change({ type: "edited", part: { headline } }),
    loseAnswers: (count: number) => {
      lost = count;
    },
    somebodySaves: (headline: string) => {
      kept = { number: kept.number + 1, content: content({ headline }) };
    },
  };
}

const noForm = emptyForm;

describe("saving", () => {
  test("one request after the other: pressing twice is no conflict with oneself", async () => {
    const desk = openDesk();
    desk.write("یک");
    const first = desk.save();
    desk.write("دو");
    await Promise.all([first, desk.save()]);
    expect(desk.kept().content.headline).toBe("دو");
    expect(desk.state().conflict).toBeNull();
    expect(isUnsaved(desk.state())).toBe(false);
  });

  test("nothing unsaved, nothing sent", async () => {
    const desk = openDesk();
    await desk.save();
    expect(desk.sent).toEqual([]);
  });

  test("words written while a save was under way stay unsaved", async () => {
    const desk = openDesk();
    desk.write("یک");
    const saving = desk.save();
    await Promise.resolve();
    desk.write("دو");
    await saving;
    expect(isUnsaved(desk.state())).toBe(true);
    expect(desk.state().content.headline).toBe("دو");
  });

  test("after a lost answer the same words go first, so that they never come back as somebody else's", async () => {
    const desk = openDesk();
    desk.write("یک");
    desk.loseAnswers(1);
    expect(await desk.save()).toBeNull();
    expect(desk.state().phase).toBe("unreachable");
    desk.write("دو");
    await desk.save();
    expect(desk.sent).toEqual(["یک", "یک", "دو"]);
    expect(desk.state().conflict).toBeNull();
    expect(desk.kept().content.headline).toBe("دو");
  });

  test("a new story is created with one key, however often it is tried", async () => {
    const desk = openDesk(false);
    desk.loseAnswers(1);
    desk.write("یک");
    await desk.save();
    await desk.save();
    expect(desk.keys).toEqual(["key", "key"]);
    expect(desk.state().story?.id).toBe(deskStory().id);
  });

  test("a newer revision of somebody else is shown beside one's own words, and nothing is lost", async () => {
    const desk = openDesk();
    desk.somebodySaves("از دیگری");
    desk.write("از من");
    expect(await desk.save()).toBeNull();
    expect(desk.state().conflict?.content.headline).toBe("از دیگری");
    expect(desk.state().content.headline).toBe("از من");

    desk.change({ type: "decided", content: desk.state().content, number: 2 });
    await desk.save();
    expect(desk.kept()).toMatchObject({ number: 3, content: { headline: "از من" } });
  });

  test("a text beyond the size of a story is not sent, and stays", async () => {
    const desk = openDesk();
    desk.write("x".repeat(500_000));
    await desk.save();
    expect(desk.sent).toEqual([]);
    expect(desk.state().issues).toMatchObject([{ key: "stories.too-large" }]);
    expect(isUnsaved(desk.state())).toBe(true);
  });
});

describe("a step", () => {
  test("saves first, and is decided on the number that came of it", async () => {
    const desk = openDesk();
    desk.write("یک");
    expect(await desk.act("submit", noForm)).toBe(true);
    expect(desk.sent).toEqual(["یک", "submit 2"]);
  });

  test("is not taken when the words could not be saved", async () => {
    const desk = openDesk();
    desk.somebodySaves("از دیگری");
    desk.write("از من");
    expect(await desk.act("submit", noForm)).toBe(false);
    expect(desk.sent).toEqual(["از من"]);
  });
});
