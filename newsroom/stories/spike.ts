import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "./decided-on";
import type { OpenStory } from "./story";
import { takeAction } from "./take";

/** Puts a draft that was never public aside («کنار گذاشتن»); nothing is deleted. */
export function spikeStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Promise<Outcome<OpenStory>> {
  return takeAction(viewer, id, decidedOn, "spike");
}

/** Takes a draft up again that was put aside («برداشتن از کنار»). */
export function unspikeStory(viewer: Viewer, id: string, decidedOn: DecidedOn): Promise<Outcome<OpenStory>> {
  return takeAction(viewer, id, decidedOn, "unspike");
}
