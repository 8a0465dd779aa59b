import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AppealSection } from "@/components/comments/appeal-section";
import { ClosedTalk } from "@/components/comments/closed-talk";
import { CommentThread } from "@/components/comments/comment-thread";
import { AllVisible } from "@/components/comments/desk/all-visible";
import { AuthorCommentEntry } from "@/components/comments/desk/author-comment";
import { NoteList } from "@/components/comments/desk/author-notes";
import { SuspensionEntry } from "@/components/comments/desk/author-suspensions";
import { EditTexts } from "@/components/comments/desk/edit-entry";
import { FeaturedMark } from "@/components/comments/desk/feature-form";
import { PolicyPanel } from "@/components/comments/desk/policy-panel";
import { QueueEntry } from "@/components/comments/desk/queue-item";
import { LookWords } from "@/components/comments/desk/second-entry";
import { FeaturedComments } from "@/components/comments/featured-comments";
import { PlainWords } from "@/components/comments/plain-words";
import { Receipt } from "@/components/comments/receipt";
import { ReceiptLookup } from "@/components/comments/receipt-lookup";
import { AskedDemands } from "@/components/demands/asked-demands";
import { DemandAppeals } from "@/components/demands/demand-appeals";
import { DemandList } from "@/components/demands/demand-list";
import { DemandPictures } from "@/components/demands/demand-pictures";
import { DemandReceipt } from "@/components/demands/demand-receipt";
import { DemandTimeline } from "@/components/demands/demand-timeline";
import { GatherGroups } from "@/components/demands/desk/gather-groups";
import { GatheredFrom } from "@/components/demands/gathered-from";
import { LinkedDemand } from "@/components/demands/linked-demand";
import { MergedDemands, MergedNotice } from "@/components/demands/merged-demands";
import { RaiseForm } from "@/components/demands/raise-form";
import { AnsweredDemands, StoryDemands } from "@/components/demands/story-demands";
import { LibraryGrid } from "@/components/media/library-grid";
import { SearchResults } from "@/components/stories/city/search-results";
import { StoryArticle } from "@/components/stories/city/story-article";
import { DifferenceParts } from "@/components/stories/desk/difference-parts";
import { JsonLd } from "@/components/stories/json-ld";
import { StoryBody } from "@/components/stories/story-body";
import { rss } from "@/newsroom/feeds/rss";
import { contentSchema, emptyContent } from "@/newsroom/stories/content";
import { hostileAddresses, payloads } from "./payloads";

const at = { iso: "2026-11-22T09:30:00+03:30", text: "۹:۳۰", title: "" };
const when = new Date("2026-11-22T06:00:00Z");
const clock = { days: 1, within: 10, overdue: false, ended: false };
const verdicts = { confirmed: 0, notConfirmed: 0, raiser: null };
const id = "5f1d3c8e-0000-4000-8000-000000000001";

const picture = (text: string) => ({
  src: "/media/x/800.jpeg",
  width: 800,
  height: 600,
  alt: text,
  caption: text,
  credit: text,
});
const comment = (text: string) => ({
  id,
  state: "published" as const,
  name: text,
  words: text,
  official: false,
  at: when,
  opinions: { agree: 1, disagree: 2 },
});
const demand = (text: string) => ({
  code: 101,
  title: text,
  words: text,
  name: text,
  state: "done" as const,
  organisation: { name: text, slug: "sari" },
  openedAt: when,
  since: when,
  supporters: 1,
  clock,
  verdicts,
});
const never = () => Promise.reject(new Error("nobody pressed"));
const answer = (text: string) => ({ words: text, at: when, organisation: text, edited: true });
const storyDemand = (text: string) => ({
  ...demand(text),
  answer: answer(text),
  linked: true,
  answeredHere: true,
});
const block = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });

/** Every view in which words of others stand, with the payload in every field of it. */
const views: Record<string, (text: string) => ReactElement> = {
  "a story's page": (text) => (
    <StoryArticle
      lang="fa"
      dir="rtl"
      code="۱۴۰۳"
      kicker={text}
      headline={text}
      subheadline={text}
      lead={text}
      publishedAt={at}
      organisation={{ name: text, href: "/organisations/sari" }}
      partners={[{ name: text, href: "/organisations/x" }]}
      topic={{ name: text, href: "/topics/x" }}
      standing={{ unreviewed: false, withdrawn: { at, explanation: text } }}
      picture={picture(text)}
      gallery={[picture(text)]}
      figures={[{ value: text, unit: text, label: text, source: text }]}
      corrections={[{ id, kind: "correction", at, text, earlier: [] }]}
      tags={[{ href: "/search?q=x", label: text }]}
      share={{ url: "https://city.example/news/1", shortUrl: "https://city.example/n/1", headline: text }}
      related={[{ href: "/news/1", headline: text, kicker: text, summary: text, at }]}
    >
      <StoryBody body={{ type: "doc", content: [block(text)] }} pictures={new Map()} />
    </StoryArticle>
  ),
  search: (text) => <SearchResults query={text} stories={[]} />,
  "comments under a story": (text) => (
    <CommentThread
      thread={{ comment: comment(text), replies: [comment(text)], moreReplies: null }}
      base="/news/1/comments"
      isOpen
    />
  ),
  "a citizen's plain words": (text) => <PlainWords words={text} />,
  "the moderators' queue": (text) => (
    <QueueEntry
      item={{
        ...comment(text),
        version: 1,
        reason: null,
        signals: ["watch-word"],
        watchWords: [text],
        postedAt: when,
        decidedAt: null,
        story: { code: 1, headline: text },
        organisation: text,
        answers: { name: text, words: text, state: "published" },
        history: [{ at: when, who: text, action: "comment.post", reason: null }],
        decisions: [],
        canReply: false,
      }}
    />
  ),
  "an author's comments": (text) => (
    <AuthorCommentEntry
      comment={{
        ...comment(text),
        reason: null,
        postedAt: when,
        story: { code: 1, headline: text },
        organisation: text,
      }}
    />
  ),
  "notes on an author": (text) => <NoteList notes={[{ id, words: text, by: text, at: when }]} />,
  "an author's suspensions": (text) => (
    <SuspensionEntry
      suspension={{
        id,
        state: "lifted",
        reason: "insult",
        words: text,
        organisation: text,
        by: text,
        at: when,
        until: when,
        lifted: { by: text, at: when, words: text },
        canLift: false,
      }}
    />
  ),
  "a second look": (text) => (
    <LookWords look={{ id, words: text, answers: text, headline: text, organisation: text }} />
  ),
  "the mark of a featured comment": (text) => <FeaturedMark reason={text} />,
  "featured comments": (text) => (
    <FeaturedComments
      featured={[{ id, name: text, words: text, reason: text, at: when }]}
      base="/news/1/comments"
    />
  ),
  "words with everything hidden made visible": (text) => <AllVisible text={text} />,
  "a receipt": (text) => (
    <Receipt
      address="https://city.test/track/x"
      storyHref="/news/1"
      draft={{ form: "edit", words: text, issues: [] }}
      stamp={{ stamp: "", trapName: "x" }}
      comment={{
        receipt: "aaaa-bbbb-cccc-dddd-eeee",
        mark: "0".repeat(32),
        state: "published",
        reason: null,
        words: text,
        erased: false,
        postedAt: when,
        decidedAt: when,
        appeal: { words: text, state: "open", at: when, decidedAt: null },
        answersHidden: false,
        story: { code: 1, headline: text, isPublic: true },
        edit: { words: text, state: "open", reason: null, at: when, decidedAt: null },
        canEdit: true,
      }}
    />
  ),
  "a change that waits": (text) => (
    <EditTexts edit={{ before: "پیش", after: text, signals: ["watch-word"], watchWords: [text] }} />
  ),
  "a story closed to comments": (text) => (
    <ClosedTalk policy={{ policy: "closed", reason: text, at: when }} />
  ),
  "the rule of a story's comments": (text) => (
    <PolicyPanel
      policy="closed"
      reason={text}
      at={when}
      story={{ id, code: 1 }}
      choices={[]}
      action={async (before) => before}
    />
  ),
  "an unknown receipt": (text) => <ReceiptLookup unknown={text} />,
  "an appeal": (text) => (
    <AppealSection
      draft={{ words: text, issues: [] }}
      comment={{
        receipt: "aaaa-bbbb-cccc-dddd-eeee",
        mark: "",
        state: "removed",
        reason: "insult",
        words: text,
        erased: false,
        postedAt: when,
        decidedAt: when,
        appeal: { words: text, state: "upheld", at: when, decidedAt: when },
        answersHidden: false,
        story: { code: 1, headline: text, isPublic: true },
      }}
    />
  ),
  demands: (text) => <DemandList demands={[demand(text)]} />,
  "a demand's timeline": (text) => (
    <DemandTimeline
      code={101}
      lines={[
        ...[null, { code: 1, headline: text, isLive: true }].map((story) => ({
          ...{ id, kind: "done" as const, at: when, organisation: text, to: text, words: text },
          ...{ other: 101, mendedBy: id, story },
        })),
      ]}
    />
  ),
  "under a comment that is part of a demand": (text) => (
    <LinkedDemand demand={{ code: 1, title: text, state: "done", answer: answer(text) }} />
  ),
  "demands on a story's page": (text) => (
    <>
      <AnsweredDemands demands={[storyDemand(text)]} />
      <StoryDemands demands={[storyDemand(text)]} />
    </>
  ),
  "what a demand was gathered from": (text) => (
    <GatheredFrom
      gathering={{
        ...{ gathered: true, comments: 2, consented: 1 },
        linked: [{ id, at: when, story: { code: 1, headline: text } }],
      }}
    />
  ),
  "what a writer is asked": (text) => (
    <AskedDemands
      receipt="aaaa-bbbb-cccc-dddd-eeee"
      draft={{ words: text, issues: [] }}
      asked={[
        {
          ...{ code: 1, title: text, organisation: text, state: "done", answer: "consented", others: 1 },
          ...{ mayJudge: true, verdict: null },
        },
      ]}
    />
  ),
  "comments to be gathered": (text) => (
    <GatherGroups
      picked=""
      groups={[
        [
          {
            id,
            words: text,
            state: "queued",
            postedAt: when,
            organisation: text,
            story: { code: 1, headline: text },
          },
        ],
      ]}
    />
  ),
  "a demand's receipt": (text) => (
    <DemandReceipt
      address="https://city.test/track/x"
      draft={{ form: "verdict", words: text, issues: [] }}
      demand={{
        receipt: "aaaa-bbbb-cccc-dddd-eeee",
        as: "raiser",
        erased: false,
        code: 1,
        title: text,
        words: text,
        standing: "public",
        reason: null,
        state: "done",
        organisation: text,
        mergedInto: { code: 102, title: text },
        appeal: { words: text, state: "open" },
        mayAppeal: false,
        mayJudge: true,
        verdict: null,
        pictures: [{ id, position: 1, alt: text, width: 4, height: 3 }],
      }}
    />
  ),
  "an objection to a demand": (text) => (
    <DemandAppeals
      decide={never}
      appeals={[
        {
          id,
          code: 101,
          version: 1,
          title: text,
          words: text,
          standing: "removed",
          reason: "insult",
          objection: text,
          at: when,
          decidedBy: text,
          mine: true,
          organisation: text,
        },
      ]}
    />
  ),
  "a merged demand": (text) => (
    <>
      <MergedNotice into={{ code: 102, title: text, at: when, words: text }} />
      <MergedDemands merged={[{ code: 103, title: text }]} />
    </>
  ),
  "the form of a demand that came back": (text) => (
    <RaiseForm
      organisations={[{ id, name: text }]}
      draft={{
        ...{ title: text, words: text, name: text, organisationId: text, alts: [text], issues: [] },
        kept: [{ place: 1, width: 4, height: 3 }],
      }}
      draftId="aaaaaaaaaaaaaaaaaaaaaa"
      similar={[demand(text)]}
      stamp={{ stamp: text, trapName: text }}
    />
  ),
  "the pictures of a demand": (text) => (
    <DemandPictures at="/media/demands" pictures={[{ id, position: 1, alt: text, width: 4, height: 3 }]} />
  ),
  "the media library": (text) => (
    <LibraryGrid
      pictures={[
        {
          id,
          width: 1,
          height: 1,
          alt: text,
          caption: text,
          credit: text,
          organisation: text,
          retired: false,
        },
      ]}
    />
  ),
  "a comparison": (text) => (
    <DifferenceParts
      before={text}
      after={text}
      parts={[
        {
          key: "lead",
          label: text,
          gone: [],
          come: [],
          lines: [{ pieces: [{ kind: "added", text }] }, { moved: text, way: "here" }],
        },
      ]}
    />
  ),
  "structured data": (text) => <JsonLd data={{ headline: text, author: { name: text } }} />,
};

const loaders = new Set(["iframe", "object", "embed", "applet", "base", "meta", "frame", "portal", "math"]);

function elementsOf(node: Tree.Node): Tree.Element[] {
  const own = "tagName" in node ? [node] : [];
  const inside = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return [...own, ...inside];
}

/** What in this markup would run or load something that no view of ours writes. */
function dangersIn(html: string): string[] {
  return elementsOf(parse(html)).flatMap((element) => {
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value ?? "";
    const dangers = element.attrs
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) || name === "style" || name === "srcdoc" || isHostile(name, value),
      )
      .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`);
    if (loaders.has(element.tagName)) dangers.push(`<${element.tagName}>`);
    if (element.tagName === "script" && attribute("type") !== "application/ld+json") dangers.push("<script>");
    return dangers;
  });
}

const leads = new Set(["href", "src", "action", "formaction", "xlink:href", "data", "srcset", "poster"]);

function isHostile(name: string, value: string): boolean {
  if (!leads.has(name)) return false;
  // A browser reads a scheme through controls and white space.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value.replace(/[\p{Cc}\s]/gu, ""))?.[1];
  return scheme !== undefined && !["http", "https", "mailto", "tel"].includes(scheme.toLowerCase());
}

it("the corpus is large, and each of it its own", () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(150);
});

it("the eye of this test sees what it looks for", () => {
  const seen = payloads.filter((payload) => dangersIn(payload).length > 0);
  expect(seen.length).toBeGreaterThan(80);
});

describe.each(Object.entries(views))("in %s nothing runs", (_, view) => {
  it("of anything in the corpus", () => {
    for (const payload of payloads) {
      const html = renderToStaticMarkup(view(payload));
      expect({ payload, dangers: dangersIn(html) }).toEqual({ payload, dangers: [] });
    }
  });
});

it("structured data stays one element that a parser reads back, word for word", () => {
  for (const payload of payloads) {
    const scripts = elementsOf(parse(renderToStaticMarkup(<JsonLd data={{ headline: payload }} />))).filter(
      ({ tagName }) => tagName === "script",
    );
    expect(scripts).toHaveLength(1);
    const [text] = scripts[0]?.childNodes ?? [];
    const read: unknown = JSON.parse(text && "value" in text ? text.value : "");
    expect(read).toEqual({ headline: payload });
  }
});

it("a feed is well formed, whatever its stories say", () => {
  for (const payload of payloads) {
    const feed = rss({
      title: payload,
      about: payload,
      home: "https://city.example/",
      self: "https://city.example/feed.xml",
      entries: [
        {
          title: payload,
          link: "https://city.example/news/1",
          permanent: "https://city.example/n/1",
          at: when,
          by: payload,
          category: payload,
          summary: payload,
        },
      ],
    });
    const texts = feed.match(/<(title|description|category|dc:creator)>([\s\S]*?)<\/\1>/g) ?? [];
    expect(texts).toHaveLength(6);
    for (const text of texts)
      expect(text.replace(/^<[^>]+>|<\/[^>]+>$/g, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  }
});

describe("a link of a story's body", () => {
  it.each(hostileAddresses.filter((address) => !/^https?:\/\//.test(address)))("is refused: %j", (href) => {
    const body = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "پیوند", marks: [{ type: "link", attrs: { href } }] }],
        },
      ],
    };
    expect(contentSchema.safeParse({ ...emptyContent(id), body }).success).toBe(false);
  });
});
