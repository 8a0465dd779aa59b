import { readdirSync, readFileSync } from "node:fs";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CoverageTable } from "@/components/figures/coverage-table";
import { EvennessSection } from "@/components/figures/evenness-section";
import { OrganisationFigures } from "@/components/figures/organisation-figures";
import { ResponseSection } from "@/components/figures/response-section";
import { AccountSection } from "@/components/ledger/account-section";
import { EvenHand } from "@/components/ledger/even-hand";
import { type Measure, type MeasureValue, measureKeys } from "@/newsroom/figures/measure";

const organisation = { slug: "district-1", name: "منطقهٔ یک" };
const values: MeasureValue[] = [
  { kind: "too-few" },
  { kind: "open" },
  { kind: "working-days", days: 7 },
  { kind: "share", part: 3, percent: 30, low: 11, high: 60 },
  { kind: "parts", parts: [{ key: "district-1", name: "منطقهٔ یک", count: 12, last: "2026-11-01" }] },
];

const measure = (
  key: Measure["key"],
  value: MeasureValue,
  owner: Measure["organisation"] = null,
): Measure => ({
  key,
  organisation: owner,
  value,
  n: 12,
  period: { from: "2025-11-28", to: "2026-11-27" },
  asOf: new Date("2026-11-27T10:00:00Z"),
  rows: "demands",
});

const every = (value: MeasureValue, owner: Measure["organisation"] = null) =>
  measureKeys.map((key) => measure(key, value, owner));

const account = {
  ...{ received: 12, published: 8, queued: 1, notPublishable: 2, withdrawn: 1, removed: 0 },
  reasons: [],
  oldestQueuedAt: null,
  appeals: { open: 0, upheld: 0, reversed: 0 },
};

const pages: [string, (value: MeasureValue) => ReactElement][] = [
  ["an organisation's", (value) => <OrganisationFigures measures={every(value, organisation)} />],
  [
    "response",
    (value) => (
      <ResponseSection
        city={every(value)}
        organisations={[{ organisation, place: 1, measures: every(value, organisation) }]}
        gone={1}
        answers={{ falls: [{ days: 3, waiting: 0.4 }], until: 9 }}
      />
    ),
  ],
  [
    "evenness",
    (value) => (
      <EvennessSection
        organisations={[
          {
            organisation,
            under: measure("refused-under", value, organisation),
            naming: measure("refused-naming", value, organisation),
          },
        ]}
        elsewhere={measure("refused-elsewhere", value)}
      />
    ),
  ],
  [
    "even hand",
    (value) => (
      <EvenHand
        agreement={measure("second-agreement", value)}
        waiting={2}
        suspensions={{ given: 1, running: 0, lifted: 0 }}
      />
    ),
  ],
  ["coverage", (value) => <CoverageTable measure={measure("stories", value)} caption="خبرها" />],
  [
    "account",
    (value) => (
      <AccountSection
        account={account}
        measure={measure("comments", value)}
        organisations={[{ ...account, ...organisation }]}
      />
    ),
  ],
];

type Element = Tree.Element;
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

function elementsIn(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    "childNodes" in child ? [child as Element, ...elementsIn(child as Element)] : [],
  );
}

const having = (among: readonly Element[], name: string) =>
  among.filter((element) => attribute(element, name) !== null);

describe.each(pages)("every number of the %s part", (part, page) => {
  it.each(values)("says its cases, period, method, moment and rows: $kind", (value) => {
    const all = elementsIn(parseFragment(renderToStaticMarkup(page(value))));
    const figures = having(all, "data-measure");
    if (value.kind === "parts" || part !== "coverage") expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const own = elementsIn(figure);
      const cases = having(own, "data-n");
      expect(cases).toHaveLength(1);
      expect(attribute(cases[0] as Element, "href")).toMatch(/^\/transparency\//);
      const described = attribute(figure, "aria-describedby");
      const facts = described
        ? all.find((one) => attribute(one, "id") === described)
        : having(own, "data-facts")[0];
      if (!facts) throw new Error("no facts");
      const told = elementsIn(facts);
      expect(having(told, "datetime").length).toBeGreaterThanOrEqual(3);
      const methods = having(told, "data-method").map((one) => attribute(one, "data-method"));
      expect(methods).toContain(attribute(figure, "data-measure"));
      expect(having(told, "data-rows")).toHaveLength(1);
    }
  });

  it("gives no number where there are too few cases, or nobody knows yet", () => {
    for (const kind of ["too-few", "open"] as const) {
      expect(renderToStaticMarkup(page({ kind }))).not.toContain("measure-value");
    }
  });
});

it("a share is said nowhere in the product but through a measure", () => {
  const sentences = readdirSync("words/fa").filter((name) => name !== "figures.ts");
  const saying = sentences.filter((name) => readFileSync(`words/fa/${name}`, "utf8").includes("}٪"));
  expect(saying).toEqual([]);
});
