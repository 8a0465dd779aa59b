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
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const id = new URL(address).pathname.split("/").at(-1);
    await database.query(
      "update story_locks set held_until = held_until - interval '2 minutes' where story_id = $1",
      [id],
    );
    await database.query(
      "update presences set seen_at = seen_at - interval '2 minutes' where story_id = $1",
      [id],
    );
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

/** A page that ends as a lid that is shut: no goodbye reaches the server. */
export async function shutTheLid(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.context().close();
}
