import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

async function firstStory(page: Page): Promise<string> {
  await page.goto("/news");
  return (await page.locator('main a[href^="/news/"]').first().getAttribute("href")) ?? "";
}

async function firstLink(page: Page, from: string, prefix: string): Promise<string> {
  await page.goto(from);
  return (await page.locator(`main a[href^="${prefix}"]`).first().getAttribute("href")) ?? "";
}

// Both widths and both schemes, each once: what depends on the width does not depend on the scheme.
for (const { name, viewport, colorScheme } of [
  { name: "on a phone, light", viewport: { width: 360, height: 780 }, colorScheme: "light" },
  { name: "on a desk, dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test("what citizens read", async ({ page }) => {
      test.slow();
      const lists = [
        "/",
        "/news",
        "/topics/transport",
        "/organisations/district-1",
        "/corrections",
        "/transparency",
        "/demands?order=voices&organisation=transport",
        "/transparency/data",
        "/transparency/coverage/30",
      ];
      const forms = [
        "/search",
        "/search?q=%D8%B4%D9%87%D8%B1",
        "/track",
        "/demands/new",
        "/login",
        "/no-such-page",
      ];
      const demand = await firstLink(page, "/demands?state=ended", "/demands/1");
      await page.goto("/demands?state=open");
      const lit = page.getByRole("link", { name: "روشنایی پارک محلهٔ ششصد دستگاه" });
      const topic = (await lit.getAttribute("href")) ?? "";
      const bins = page.getByRole("link", { name: "سطل زباله کنار ایستگاه میدان امام" });
      const pictured = (await bins.getAttribute("href")) ?? "";
      const merged = await firstLink(page, topic, "/demands/1");
      const edited = `${await firstLink(page, "/search?q=دوچرخه", "/news/")}?sort=agreed`;
      const closed = await firstLink(page, "/search?q=گذرگاه", "/news/");
      const stories = [await firstStory(page), edited, closed];
      for (const address of [...lists, ...forms, ...stories, demand, topic, merged, pictured])
        await expectAccessible(page, address);
    });

    test("where staff work", async ({ browser }) => {
      test.slow();
      const page = await signedIn(browser, "editor");
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto("/desk/stories?tab=draft");
      const links = page.locator('main a[href^="/desk/stories/"]:not([href$="/new"])');
      const story = await links.first().getAttribute("href");
      const pages = [
        "/desk",
        "/desk/stories",
        "/desk/stories/new",
        "/desk/comments",
        "/desk/demands",
        "/desk/inbox",
        "/desk/promises?list=late",
        "/desk/media",
        "/desk/calendar",
        "/desk/calendar/board",
        "/desk/assignments",
        "/desk/settings/templates",
        "/desk/settings/words",
        "/desk/account",
      ];
      const picture = await firstLink(page, "/desk/media", "/desk/media/");
      const template = await firstLink(page, "/desk/stories/new", "/desk/stories/new/");
      const few = [`${story}`, `${story}/history`, `${story}/review`, picture, template];
      for (const address of [...pages, ...few]) await expectAccessible(page, address);
    });

    test("where the moderator gathers", async ({ browser }) => {
      const page = await signedIn(browser, "moderator");
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, "/desk/demands/gather");
    });

    test("where moderators work", async ({ browser }) => {
      test.slow();
      const page = await signedIn(browser, "moderator2");
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const author = await firstLink(page, "/desk/comments?state=removed", "/desk/comments/authors/");
      const policy = await firstLink(page, "/desk/comments?state=queued", "/desk/comments/stories/");
      const demand = await firstLink(page, "/desk/demands", "/desk/demands/1");
      for (const address of [
        "/desk/comments?state=queued",
        "/desk/comments?state=published",
        "/desk/comments/appeals",
        "/desk/comments/second",
        "/desk/comments/edits",
        "/desk/demands",
        ...[author, policy, demand],
      ])
        await expectAccessible(page, address);
    });

    test("where the administrator works", async ({ browser }) => {
      const page = await signedIn(browser, "admin");
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      for (const address of [
        "/desk/people",
        "/desk/organisations",
        "/desk/audit",
        "/desk/settings",
        "/desk/settings/time",
        "/desk/settings/names",
        "/desk/settings/limited",
        "/desk/settings/watch-words",
      ]) {
        await expectAccessible(page, address);
      }
    });
  });
}
