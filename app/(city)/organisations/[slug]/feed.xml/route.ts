import { organisationAddress } from "@/app/addresses";
import { rssAnswer } from "@/app/present/feed-answer";
import { FEED_LENGTH, readOrganisation, readStories } from "@/app/reading";

export async function GET(
  _: Request,
  { params }: RouteContext<"/organisations/[slug]/feed.xml">,
): Promise<Response> {
  const organisation = await readOrganisation((await params).slug);
  if (!organisation) return new Response(null, { status: 404 });
  return rssAnswer(
    organisation.name,
    organisationAddress(organisation.slug),
    await readStories({ organisationSlug: organisation.slug }, null, FEED_LENGTH),
  );
}
