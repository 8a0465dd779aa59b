import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { button } from "./desk";

/** Words of the screen that several journeys wait for. */
export const screen = {
  conflict: "دو نوشته از یک خبر",
  aside: "نوشتهٔ کنارگذاشتهٔ شما در این مرورگر هست",
  saved: "ذخیره شد، ساعت",
  onServer: "در سرور نگه داشته شد",
};

/** Instead of waiting a minute: whatever is held or present in this story was last heard of long ago. */
export async function letTheLeaseRunOut(address: string): Promise<void> {
  await ask(
    "update story_locks set held_until = held_until - interval '2 minutes' where story_id = $1",
    address,
  );
  await ask("update presences set seen_at = seen_at - interval '2 minutes' where story_id = $1", address);
}

/** This person closes the story, and their goodbye has arrived: the pen is free for the next one. */
export async function leave(page: Page, address: string): Promise<void> {
  await page.goto("/desk");
  const held = "select 1 from story_locks where story_id = $1 and held_until > now()";
  await expect.poll(async () => (await ask(held, address)).length).toBe(0);
}

async function ask(query: string, address: string): Promise<unknown[]> {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    return (await database.query(query, [new URL(address).pathname.split("/").at(-1)])).rows;
  } finally {
    await database.end();
  }
}

/** The words typed on this page stand on the server as a working copy. */
export async function onServer(page: Page): Promise<void> {
  await expect(page.locator(".story-saved").getByText(screen.onServer)).toBeVisible();
}

export async function save(page: Page): Promise<void> {
  await button(page, "ذخیره").click();
  await expect(page.locator(".story-saved").getByText(screen.saved)).toBeVisible();
}

/** The line breaks between two signs of life: one that was still under way would prolong the lease behind our back. */
export async function cutOff(page: Page): Promise<void> {
  await page.waitForResponse((response) => response.url().endsWith("/pulse"));
  await page.context().setOffline(true);
}

/** A page that ends as a lid that is shut: no goodbye reaches the server. */
export async function shutTheLid(page: Page): Promise<void> {
  await cutOff(page);
  await page.context().close();
}
