/**
 * Who may import whom. Each rule's comment says what it protects.
 * TypeScript 7 has no compiler API, so the modules are read with @swc/core: without it dependency-cruiser
 * would find nothing and pass. test/architecture.test.ts breaks each rule once to prove that it bites.
 */

/** The rooms of the core, and what each may import besides itself. */
const mayImport = {
  domain: [],
  text: ['domain'],
  attribution: ['text', 'domain'],
  speakers: ['text', 'domain'],
  dates: ['text', 'domain'],
  index: ['text', 'domain'],
  answer: ['index', 'speakers', 'dates', 'text', 'domain'],
  library: ['domain'],
  ingest: ['domain', 'text'],
  app: ['answer', 'attribution', 'dates', 'domain', 'index', 'ingest', 'library', 'speakers', 'text'],
  slack: ['app', 'domain'],
  playground: ['app', 'domain', 'slack'],
  cli: ['app', 'domain'],
};
const core = ['domain', 'text', 'attribution', 'speakers', 'dates', 'index', 'answer'];
const why = {
  domain: 'The domain is the vocabulary that everything shares: if it imported a room, no room could change alone.',
  text: 'Reading text knows nothing of speakers or dates, so that every other room can stand on it.',
  attribution: 'Who said which words is decided from the text alone, so that it can be measured and replaced alone.',
  speakers: 'Naming speakers depends on the text, not on how statements were found, indexed or shown.',
  dates: 'Dating depends on the text, not on how statements were found, indexed or shown.',
  index: 'The index can be swapped for another engine only while it knows nothing of questions and answers.',
  answer: 'Answering is pure, so that the same question on the same corpus gives the same answer everywhere.',
  library: 'What is on disk must not depend on how answers are made.',
  ingest: 'Readers turn bytes into documents and know nothing of the corpus they go to.',
  app: 'Use cases are shared by every edge: one that imported an edge would serve only that one.',
  slack: 'Edges never import each other; Slack sees the use cases alone.',
  playground: 'The playground drives the real bot and holds no second copy of its logic.',
  cli: 'Edges never import each other; the command line sees the use cases alone.',
};

const rooms = Object.entries(mayImport).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: why[room],
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

export default {
  forbidden: [
    ...rooms,
    {
      name: 'core-is-pure',
      comment:
        'The core does no I/O: dates, texts and weights arrive as arguments, so that it is fast and reproducible.',
      severity: 'error',
      from: { path: `^src/(${core.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'bolt-in-slack',
      comment: 'Importing Bolt takes about 190 ms; nothing but the Slack room may, or "whosaid ask" would pay for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(slack|playground)/' },
      to: { path: 'node_modules/@slack/' },
    },
    {
      name: 'zod-at-the-edge',
      comment: 'zod (56 ms to import) checks what comes from outside: files, the environment, Slack. Inside, types do.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(library|slack|playground|config)' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'no-circles',
      comment: 'Files that import each other in a circle cannot be understood, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-dev-in-src',
      comment: 'What ships must run after "npm ci --omit=dev". The page of the playground is bundled when it is built.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/playground/page/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be found is a mistake, and would hide from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // swc is not told to read JSX here. What the page bundles is checked where it is bundled: test/playground/page-build.test.ts.
    exclude: { path: '^src/playground/page/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
