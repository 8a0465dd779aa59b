export const organisationKinds = ["municipality", "district", "organisation", "department"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The municipality, a district, a subordinate organisation or a department, in its place in the tree. */
export interface Organisation {
  id: string;
  slug: string;
  name: string;
  shortName: string;
  kind: OrganisationKind;
  /** The central desk: memberships in it hold for every organisation. */
  central: boolean;
  about: string;
  parentId: string | null;
  /** How many organisations stand above it. */
  depth: number;
}

/** An organisation as one line of a list to choose from. */
export interface OrganisationOption {
  id: string;
  name: string;
}
