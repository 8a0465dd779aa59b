import { randomUUID } from "node:crypto";
import type { Story } from "@/db/city/shapes";
import type { Viewer } from "@/newsroom/people/person";
import type { StoryContent } from "@/newsroom/stories/content";
import { emptyContent, noChange } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import { publishInEmergency, publishStory } from "@/newsroom/stories/publish";
import { approveStory, claimStory, endorseStory, returnStory, submitStory } from "@/newsroom/stories/review";
import { reviseStory } from "@/newsroom/stories/revise";
import { scheduleStory } from "@/newsroom/stories/schedule";
import type { Kept } from "@/newsroom/stories/story";
import { removeStory, withdrawStory } from "@/newsroom/stories/withdraw";
import { bodyOf, type KeptPictures, pictureOf } from "./body";
import { type Cast, need } from "./cast";
import { granted, type Happening } from "./happening";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Who does what with the stories; each of them a different person. */
interface Desk {
  writer: Viewer;
  editor: Viewer;
  manager: Viewer;
  otherManager: Viewer;
}

/** The life of one demonstration story as happenings; `kept` receives its id once it is there. */
export function lifeOf(
  story: Story,
  cast: Cast,
  pictures: KeptPictures,
  kept: Map<string, Kept>,
): Happening[] {
  const desk = {
    writer: need(cast.viewers, story.by),
    editor: need(cast.viewers, "editor"),
    manager: need(cast.viewers, "manager"),
    otherManager: need(cast.viewers, "manager2"),
  };
  const content = contentOf(story, cast, pictures);
  const published = publicationOf(story);
  const before = (minutes: number) => new Date(published.getTime() - minutes * MINUTE);
  const steps = new Steps(story, desk, content, kept);
  return [
    { when: before(190), happen: () => steps.write() },
    ...steps.upTo(story.state).map((happen, place) => ({ when: before(120 - place * 22), happen })),
    ...steps
      .afterPublication(story.state)
      .map((happen, place) => ({ when: afterwards(published, place), happen })),
  ];
}

// What becomes of a public story happens days later, step by step, and always before now.
function afterwards(published: Date, place: number): Date {
  return new Date(Math.min(published.getTime() + 4 * DAY, Date.now() - HOUR) + place * 7 * MINUTE);
}

/** When a story was (or would have been) published: that many days ago, at its hour in Tehran; never in the future. */
export function publicationOf(story: Story): Date {
  const day = new Date(Date.now() - story.daysAgo * DAY);
  const date = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" }).format(day);
  const instant = new Date(`${date}T${story.hour}:00+03:30`);
  const latest = Date.now() - 6 * HOUR;
  return instant.getTime() > latest ? new Date(instant.getTime() - DAY) : instant;
}

function contentOf(story: Story, cast: Cast, pictures: KeptPictures): StoryContent {
  const { kicker, headline, subheadline, lead, tags, sourceLink = "" } = story;
  return {
    ...emptyContent(need(cast.organisations, story.organisation)),
    ...{ kicker, headline, subheadline, lead, tags, sourceLink },
    body: bodyOf(story.body, pictures),
    topicId: need(cast.topics, story.topic),
    picture: story.picture && pictureOf(story.picture, pictures),
    partners: (story.partners ?? []).map((key) => need(cast.organisations, key)),
    ...(story.gallery ? galleryOf(story.gallery, pictures) : {}),
    figures: story.figures.map((figure) => ({ sourceLink: "", ...figure, id: randomUUID() })),
  };
}

function galleryOf(gallery: NonNullable<Story["gallery"]>, pictures: KeptPictures) {
  return {
    kind: "photo-report" as const,
    gallery: gallery.map((picture) => pictureOf(picture, pictures)),
  };
}

// At nine in the morning of Tehran, so that the calendar has something to come.
function inThreeDays(): Date {
  const day = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
  return new Date(`${day}T09:00:00+03:30`);
}

type Step = () => Promise<void>;

class Steps {
  constructor(
    private readonly story: Story,
    private readonly desk: Desk,
    private readonly content: StoryContent,
    private readonly kept: Map<string, Kept>,
  ) {}

  async write(): Promise<void> {
    this.kept.set(this.story.key, await granted(createStory(this.desk.writer, randomUUID(), this.content)));
  }

  /** The steps that bring a fresh draft to its state. */
  upTo(state: Story["state"]): Step[] {
    const { writer, editor, manager } = this.desk;
    const submit = () => this.take(submitStory, writer);
    const claim = () => this.take(claimStory, editor);
    const endorse = () => this.take(endorseStory, editor);
    const approve = () => this.take(approveStory, manager);
    const publish = () => this.take(publishStory, this.story.by === "editor" ? manager : editor);
    const send = () => granted(returnStory(editor, ...this.decided(), this.reason())).then(() => undefined);
    const emergency = () =>
      granted(publishInEmergency(manager, ...this.decided(), this.reason())).then(() => undefined);
    if (state === "draft") return [];
    if (state === "live-unreviewed") return [emergency];
    if (state === "returned") return [submit, claim, send];
    if (state === "submitted") return [submit];
    if (state === "reviewed") return [submit, claim, endorse];
    const schedule = () =>
      granted(scheduleStory(editor, ...this.decided(), inThreeDays())).then(() => undefined);
    if (state === "scheduled") return [submit, claim, endorse, approve, schedule];
    if (state === "approved") return [submit, claim, endorse, approve];
    return [submit, claim, endorse, approve, publish];
  }

  /** What became of it once it was public. */
  afterPublication(state: Story["state"]): Step[] {
    const { manager, otherManager } = this.desk;
    if (state === "withdrawn")
      return [() => granted(withdrawStory(manager, ...this.decided(), this.reason())).then(() => undefined)];
    if (state === "removed")
      return [() => granted(removeStory(manager, ...this.decided(), this.reason())).then(() => undefined)];
    if (state === "live-with-draft") return [() => this.revise(this.revised())];
    if (state === "live-corrected") {
      return [
        () => this.revise({ ...this.content, change: this.story.correction ?? noChange }),
        () => this.take(submitStory, this.desk.writer),
        () => this.take(endorseStory, this.desk.editor),
        () => this.take(approveStory, otherManager),
        () => this.take(publishStory, this.story.by === "editor" ? manager : this.desk.editor),
      ];
    }
    return [];
  }

  private revised(): StoryContent {
    const { body, ...parts } = this.story.draft ?? {};
    return { ...this.content, ...parts, ...(body ? { body: bodyOf(body, new Map()) } : {}) };
  }

  private async revise(content: StoryContent): Promise<void> {
    await this.take(reviseStory, this.desk.writer);
    this.kept.set(this.story.key, await granted(saveStory(this.desk.writer, ...this.decided(), content)));
  }

  private async take(verb: typeof submitStory, viewer: Viewer): Promise<void> {
    await granted(verb(viewer, ...this.decided()));
  }

  private decided(): [string, number] {
    const { id, number } = need(this.kept, this.story.key);
    return [id, number];
  }

  private reason(): string {
    return this.story.reason ?? "";
  }
}
