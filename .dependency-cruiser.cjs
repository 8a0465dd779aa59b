// The floors of the house, one direction: app → components → newsroom → db, words. Types count: a type that leaks is a floor that leaks.

/** One rule, named as the sentence it holds. */
const floor = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const nouns =
  "[^/]+/(?:remarks/)?(access|anchor|assignment|body|bulk|comment|content|days|demand|edit|entry|gathering|holiday|measure|merge|month|notice|order|organisation|person|picture|policy|promise|pulse|remark|requirements|same|story|template|text-blocks|workflow|working-days)[.]ts$";
const reads = "[^/]+/([^/]*queries|rows|permissions|reach)[.]ts$";

module.exports = {
  forbidden: [
    floor("no-cycles", "What needs itself cannot be read from one end.", {}, { circular: true }),
    floor(
      "db-serves-everyone-and-asks-no-one",
      "The database layer knows no verb, sentence or screen.",
      { path: "^db/" },
      { path: "^(app|components|newsroom|words|server|scripts)/" },
    ),
    floor(
      "newsroom-knows-no-framework",
      "The product is plain TypeScript: no screen, no server, no framework.",
      { path: "^newsroom/" },
      {
        path: "^(app|components|server|scripts)/|^node_modules/(@types/)?(next|next-auth|react|react-dom|@tiptap/react)/",
      },
    ),
    floor(
      "components-hold-no-data",
      "A component gets everything as props and fetches nothing.",
      { path: "^components/" },
      { path: "^(app|db|server|scripts)/" },
    ),
    floor(
      "components-know-only-nouns",
      "Of the newsroom a component knows its nouns, outcomes, letters and checks, never a verb or a query.",
      { path: "^components/" },
      { path: "^newsroom/", pathNot: `^newsroom/(persian/|checks/|outcome[.]ts|${nouns})` },
    ),
    floor(
      "rooms-meet-by-their-nouns-and-queries",
      "A room reads its neighbours and keeps the one journal with them; it never acts for them.",
      { path: "^newsroom/([^/]+)/" },
      {
        path: "^newsroom/[^/]+/",
        pathNot: `^newsroom/($1/|persian/|checks/|journal/record[.]ts|notices/(mail-set-up|tell)[.]ts|people/secret[.]ts|${nouns}|${reads})`,
      },
    ),
    floor(
      "app-speaks-only-to-newsroom",
      "A door asks the newsroom, never the tables behind it; of the front it knows the page it is rendering for.",
      { path: "^app/" },
      { path: "^(db|scripts)/|^server/(?!page-context[.]ts$)" },
    ),
    floor(
      "words-ask-no-one",
      "Sentences are the ground floor.",
      { path: "^words/" },
      { path: "^(app|components|db|newsroom|server|scripts)/" },
    ),
    floor(
      "nothing-imports-app",
      "Doors open from outside only.",
      { pathNot: "^(app|tests)/" },
      { path: "^app/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)[.]next" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
