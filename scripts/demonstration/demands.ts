import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { db } from "@/db";
import { type Demand, demands } from "@/db/city/demands";
import { demands as rows } from "@/db/schema/demands";
import { answerDemand } from "@/newsroom/demands/answer";
import { appealDemand } from "@/newsroom/demands/appeal";
import { mergeDemand } from "@/newsroom/demands/merging";
import { raiseDemand, supportDemand } from "@/newsroom/demands/raise";
import { referDemand, refuseDemand, registerDemand } from "@/newsroom/demands/route";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { honestForm } from "@/newsroom/form-stamp";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt } from "@/newsroom/receipt";
import { type Cast, need } from "./cast";
import { granted, type Happening } from "./happening";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The lives of the demonstration's demands, through the verbs that citizens and organisations use. */
export function lifeOfDemands(cast: Cast): Happening[] {
  return demands.flatMap((demand) => new Life(demand, cast).happenings());
}

class Life {
  private receipt = "";
  private readonly desk: { moderator: Viewer; editor: Viewer };

  constructor(
    private readonly demand: Demand,
    private readonly cast: Cast,
  ) {
    this.desk = { moderator: need(cast.viewers, "moderator"), editor: need(cast.viewers, "editor") };
  }

  happenings(): Happening[] {
    const { daysAgo } = this.demand;
    const raised = Date.now() - daysAgo * DAY;
    // Each step some hours after the one before; none in the future.
    return this.steps().map((happen, place) => ({
      when: new Date(Math.min(raised + place * (daysAgo > 4 ? 20 : 1) * HOUR, Date.now() - HOUR)),
      happen,
    }));
  }

  private steps(): (() => Promise<void>)[] {
    const { state, supporters } = this.demand;
    const steps = [() => this.raise()];
    if (state === "queued") return steps;
    if (state === "refused") return [...steps, () => this.refuse(), () => this.object()];
    steps.push(() => this.register());
    if (state === "removed") steps.push(() => this.refuse());
    for (let voice = 0; voice < supporters; voice += 1) steps.push(() => this.support());
    if (this.demand.merged) steps.push(() => this.merge());
    if (state === "referred") steps.push(() => this.refer());
    if (["in-progress"].includes(state))
      steps.push(
        () => this.answer("accept"),
        () => this.answer("progress"),
      );
    if (state === "declined") steps.push(() => this.answer("decline"));
    if (["done", "confirmed", "reopened"].includes(state)) steps.push(() => this.answer("done"));
    if (state === "confirmed") steps.push(() => this.judge("confirmed"));
    if (state === "reopened") steps.push(() => this.judge("not-confirmed"));
    return steps;
  }

  private async raise(): Promise<void> {
    const { title, words, name, organisation } = this.demand;
    const organisationId = need(this.cast.organisations, organisation);
    const pictures = await this.pictures();
    const raised = { title, words, name, organisationId, pictures, addressBucket: null, form: honestForm };
    this.receipt = (await granted(raiseDemand(raised))).receipt;
  }

  private async pictures() {
    const { picture } = this.demand;
    if (!picture) return [];
    const bytes = await readFile(path.join("db", "city", "pictures", picture.file));
    return [{ place: 1, bytes, alt: picture.alt }];
  }

  private async row() {
    const [row] = await db
      .select()
      .from(rows)
      .where(eq(rows.receiptHash, hashOfReceipt(this.receipt)));
    if (!row) throw new Error(`the demonstration lost its demand: ${this.demand.title}`);
    return row;
  }

  private async register(): Promise<void> {
    const { id, version } = await this.row();
    await granted(registerDemand(this.desk.moderator, id, version));
  }

  private async support(): Promise<void> {
    await granted(supportDemand((await this.row()).code, randomUUID(), null));
  }

  private async refer(): Promise<void> {
    const { id, version } = await this.row();
    const { to, words } = this.demand.referred ?? { to: this.demand.organisation, words: "" };
    await granted(referDemand(this.desk.moderator, id, version, need(this.cast.organisations, to), words));
  }

  private async refuse(): Promise<void> {
    const { id, version } = await this.row();
    await granted(refuseDemand(this.desk.moderator, id, version, this.demand.reason ?? ""));
  }

  private async object(): Promise<void> {
    await granted(appealDemand(this.receipt, this.demand.objection ?? ""));
  }

  private async merge(): Promise<void> {
    const { id, version } = await this.row();
    const { into, words } = this.demand.merged ?? { into: "", words: "" };
    const [other] = await db.select({ code: rows.code }).from(rows).where(eq(rows.title, into));
    await granted(mergeDemand(this.desk.moderator, id, version, other?.code ?? null, words));
  }

  private async answer(action: "accept" | "progress" | "done" | "decline"): Promise<void> {
    const { id, version } = await this.row();
    const words = action === "accept" ? "" : (this.demand.answer ?? "");
    await granted(answerDemand(this.desk.editor, id, version, action, words));
  }

  private async judge(verdict: "confirmed" | "not-confirmed"): Promise<void> {
    await granted(judgeDemand(this.receipt, verdict, ""));
  }
}
