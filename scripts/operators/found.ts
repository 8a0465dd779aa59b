import { addOrganisation, addTopic, nameSite } from "@/newsroom/organisations/found";
import { named, report } from "./say";

/** `organisation-add`: `--central yes` makes it the central desk. */
export async function foundOrganisation(args: string[]): Promise<boolean> {
  const given = named(args, ["slug", "name", "short-name", "kind", "parent", "central", "about"]);
  if (!given) return false;
  const { slug, name, kind, parent, about } = given;
  const central = given.central === "yes";
  const organisation = { slug, name, shortName: given["short-name"], kind, parent, central, about };
  return report(addOrganisation(organisation), (added) => `/organisations/${added}`);
}

/** `topic-add` */
export async function foundTopic(args: string[]): Promise<boolean> {
  const given = named(args, ["slug", "name"]);
  return given !== null && report(addTopic(given), (added) => `/topics/${added}`);
}

/** `site-name` */
export async function nameCity(args: string[]): Promise<boolean> {
  const given = named(args, ["name", "owner", "about"]);
  return given !== null && report(nameSite(given), ({ name, owner }) => `${name}، ${owner}`);
}
