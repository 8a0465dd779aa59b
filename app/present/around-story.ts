import { organisationAddress, storyAddress } from "@/app/addresses";
import type { StoryLink } from "@/components/stories/city/story-follow-ups";
import type { StoryPromise } from "@/components/stories/city/story-promises";
import { dayOf } from "@/newsroom/persian/civil-day";
import { statusOf } from "@/newsroom/promises/promise";
import type { PublicPromise } from "@/newsroom/promises/public-queries";
import type { Neighbour } from "@/newsroom/stories/public-follow-queries";
import { day, moment } from "./moment";

interface Around {
  followed: readonly Neighbour[];
  following: readonly Neighbour[];
  promises: readonly PublicPromise[];
}

/** What stands around a story, in the words and shapes of its page. */
export function aroundStory({ followed, following, promises }: Around) {
  const today = dayOf(new Date());
  return {
    followed: followed.map(link),
    following: following.map(link),
    promises: promises.map((promise) => shownPromise(promise, today)),
  };
}

function link({ code, headline, publishedAt }: Neighbour): StoryLink {
  return { href: storyAddress({ code, headline }), headline, at: moment(publishedAt, "date") };
}

function shownPromise(promise: PublicPromise, today: string): StoryPromise {
  const { id, sentence, owner, promisedFor, dueOn, note, followUp } = promise;
  return {
    id,
    sentence,
    status: statusOf(promise, today),
    owner: { name: owner.name, href: organisationAddress(owner.slug) },
    due: dueOn === null ? null : day(dueOn),
    ...(dueOn === promisedFor ? {} : { was: day(promisedFor) }),
    note,
    ...(followUp ? { followUp: { href: storyAddress(followUp), headline: followUp.headline } } : {}),
  };
}
