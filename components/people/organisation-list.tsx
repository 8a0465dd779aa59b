import { Badge } from "@/components/ui/badge";
import type { Organisation } from "@/newsroom/organisations/organisation";
import { organisationKinds } from "@/words/fa/organisations";
import { organisationListWords } from "@/words/fa/people";
import { say } from "@/words/say";

interface Node extends Organisation {
  children: Node[];
  peopleHref: string | null;
}

/** The organisations as the tree they are. */
export function OrganisationList({ nodes, below = false }: { nodes: readonly Node[]; below?: boolean }) {
  return (
    <ul className={below ? "mt-2 border-s border-line ps-5" : undefined}>
      {nodes.map((node) => (
        <li key={node.id} className="pt-4">
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="font-bold">{node.name}</span>
            <span className="meta">{organisationKinds[node.kind]}</span>
            {node.central ? (
              <Badge tone="calm" icon="organisation">
                {organisationListWords.central}
              </Badge>
            ) : null}
            {node.peopleHref ? (
              <a
                href={node.peopleHref}
                className="target text-sm underline underline-offset-8"
                aria-label={say(organisationListWords.peopleOf, { organisation: node.name })}
              >
                {organisationListWords.people}
              </a>
            ) : null}
          </p>
          {node.about ? <p className="max-w-[46rem] text-sm text-soft">{node.about}</p> : null}
          {node.children.length > 0 ? <OrganisationList nodes={node.children} below /> : null}
        </li>
      ))}
    </ul>
  );
}

/** The flat list in tree order as nested nodes. `peopleHref` gives an organisation's people, where they may be seen. */
export function nested(
  flat: readonly Organisation[],
  peopleHref: (organisation: Organisation) => string | null,
  parent: Organisation | null = null,
): Node[] {
  const isRoot = (one: Organisation) => one.depth === 0;
  return flat
    .filter((one) => (parent ? one.parentId === parent.id : isRoot(one)))
    .map((one) => ({ ...one, peopleHref: peopleHref(one), children: nested(flat, peopleHref, one) }));
}
