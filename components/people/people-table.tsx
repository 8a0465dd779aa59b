import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Role } from "@/newsroom/people/person";
import { peopleWords } from "@/words/fa/people";
import { roleIn } from "./role-text";

export interface PersonLine {
  id: string;
  href: string;
  name: string;
  email: string;
  state: "active" | "suspended" | "invited";
  roles: readonly { role: Role; organisation: string }[];
}

const tones = { active: "good", suspended: "bad", invited: "wait" } as const;

/** Everybody an administrator manages. */
export function PeopleTable({ people }: { people: readonly PersonLine[] }) {
  return (
    <DataTable
      caption={peopleWords.list}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", title: peopleWords.name, cell: Name },
        { key: "roles", title: peopleWords.roles, cell: Roles },
        { key: "state", title: peopleWords.state, cell: State },
      ]}
      empty={<EmptyState title={peopleWords.emptyTitle}>{peopleWords.emptyText}</EmptyState>}
    />
  );
}

function Name({ href, name, email }: PersonLine) {
  return (
    <>
      <a href={href} className="inline-block py-1 font-bold">
        <bdi>{name}</bdi>
      </a>
      <span className="meta block">
        <bdi dir="ltr">{email}</bdi>
      </span>
    </>
  );
}

function Roles({ roles }: PersonLine) {
  if (roles.length === 0) return <span className="meta">{peopleWords.noRoles}</span>;
  return (
    <ul>
      {roles.map(({ role, organisation }) => (
        <li key={`${role} ${organisation}`}>{roleIn(role, organisation)}</li>
      ))}
    </ul>
  );
}

function State({ state }: PersonLine) {
  return <Badge tone={tones[state]}>{peopleWords[state]}</Badge>;
}
