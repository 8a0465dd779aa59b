import { bigint, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";

export const people = pgTable("people", {
  id: id(),
  /** Lower case, trimmed, NFC: the form in which it is looked up. */
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  passwordHash: text("password_hash").notNull(),
  passwordChangedAt: instant("password_changed_at").notNull().defaultNow(),
  /** Set while the password is one somebody else handed over: until then it opens the change of password and nothing more. */
  firstPasswordUntil: instant("first_password_until"),
  /** Sealed with the city's secret; set while enrolling, counted only once `totpEnrolledAt` is set. */
  totpSecret: text("totp_secret"),
  totpEnrolledAt: instant("totp_enrolled_at"),
  /** The last time step whose code was accepted: a code works once. */
  totpLastStep: bigint("totp_last_step", { mode: "number" }),
  suspendedAt: instant("suspended_at"),
  createdAt: createdAt(),
});

export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    role: text("role", { enum: ["author", "editor", "manager", "moderator", "administrator"] }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("one_membership_each").on(table.personId, table.organisationId, table.role),
    index("memberships_organisation").on(table.organisationId),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    /** SHA-256 of the random id in the cookie: a copy of this table opens no session. */
    tokenHash: text("token_hash").notNull().unique(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    revokedAt: instant("revoked_at"),
    revokedBecause: text("revoked_because"),
  },
  (table) => [index("sessions_person").on(table.personId)],
);
