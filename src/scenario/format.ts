import { z } from 'zod';
import type { NationAccount } from '../sim/accounts.ts';
import { DESKS, type DeskName } from '../sim/desks.ts';
import { DOCTRINES } from '../sim/doctrine.ts';
import { MODIFIERS, REGIME_LIMITS } from '../sim/modifiers.ts';
import { ORDER_KINDS, ORDERS } from '../sim/orders/index.ts';
import type { OrderKind } from '../sim/orders/order.ts';
import { MOST_SITES } from '../sim/orders/building.ts';
import { MOST_RATE, MOST_VOUCHERS } from '../sim/orders/vouchers.ts';
import { MEASURES } from '../sim/measures.ts';
import { FIRM_KINDS, MAKES } from '../sim/setting.ts';
import { REGIME_KEYS } from '../sim/turnKey.ts';
import { COUNTERS, FULL, PLAN_USUAL, type Counter } from '../sim/plan.ts';
import { ELIGIBLE } from '../sim/records/city.ts';
import { TERM_KINDS } from '../sim/records/deal.ts';
import { ADMITTED, BETS, LAB_MODES, WINDOWS } from '../sim/records/nation.ts';
import { PROJECT_KINDS } from '../sim/records/project.ts';
import { LICENCE_RULES } from '../sim/records/regime.ts';

/**
 * The scenario file. Everything that can be named lies in a map by its id; nothing counts on a position, so that a
 * file that extends another can change or remove one entry. Descriptions end up in the editor's completion.
 */

// The page's security policy forbids code made at run time, which zod would otherwise probe for.
z.config({ jitless: true });

/** The newest format, and the only one so far. */
export const FORMAT = 1;

const CONFIDENCE = ['high', 'medium', 'low'] as const;

/** Accounts of a nation that an event may shift: the ones whose rules bear any value within the account's bounds. */
export const SHIFTABLE = [
  'treasury',
  'appropriation',
  'trust',
  'adoption',
  'frontier',
  'talent',
  'software',
  'power',
  'hbmRate',
  'hbmStock',
  'packaging',
  'tools',
  'safety',
  'servers',
  'cooling',
  'mood',
  'datasets',
  'generalModels',
  'industryModels',
  'scenarios',
  'smallFirms',
  'leaders',
  'security',
  'governance',
  'openSource',
  'openness',
] as const satisfies readonly NationAccount[];

const BIG = 1e6;

/** Orders that are given at a desk; what a card asks is never closed. */
const DESK_ORDERS = ORDER_KINDS.filter((kind) => ORDERS[kind].desk !== null);

const idOf = (what: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .describe(what);
const number = (low: number, high: number, what: string) => z.number().min(low).max(high).describe(what);
const whole = (low: number, high: number, what: string) => z.int().min(low).max(high).describe(what);
const share = (what: string) => number(0, 1, what);
const mapOf = <T extends z.ZodType>(what: string, entry: T) => z.record(idOf('id'), entry).describe(what);

const localText = z.strictObject({ en: z.string().min(1), id: z.string().min(1) }).describe('text in every language');
const place = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('[degrees east, degrees north]');
const namedPlace = z.strictObject({ name: localText, place });

/** Where figures come from, and what the player should know about them. */
const provenance = {
  sources: z.array(idOf('source')).optional().describe('sources of these figures'),
  confidence: z.enum(CONFIDENCE).optional(),
  notes: localText.optional().describe('where the record contradicts what was reported, or a figure is a judgement'),
};

const quarterOfYear = z.strictObject({
  year: whole(2000, 2100, 'calendar year'),
  quarter: whole(1, 4, 'quarter of the year'),
});

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .describe('YYYY, YYYY-MM or YYYY-MM-DD'),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/)
    .optional(),
  confidence: z.enum(CONFIDENCE),
});

const chip = z.strictObject({
  name: localText,
  designer: idOf('nation whose firm designs it, and whose export rules bind it'),
  seller: idOf('firm that is paid for it').optional(),
  homeMade: z.boolean().default(false).describe("made to order in the designer's own fabs, not for the world market"),
  h100e: number(0.001, 1000, 'compute of one chip, H100 = 1'),
  tpp: number(0, BIG, 'total processing performance: dense TOPS x bit length'),
  bandwidth: number(0, BIG, 'memory bandwidth, GB/s'),
  kilowatts: number(0.01, 100, 'kW of IT load of one chip with its share of the server'),
  hbmStacks: whole(1, 64, 'memory stacks in one package'),
  dies: whole(1, 64, 'compute dies in one package'),
  foundry: idOf('nation whose foundries make it; the designer when left out').optional(),
  launch: quarterOfYear.describe('first quarter on sale'),
  price: number(0.1, 1000, 'k$ a chip, without any revenue cut'),
  priceTrend: number(-0.3, 0.3, 'change of its price by technology, share a quarter; yield moves a home-made chip').default(0),
  supply: number(0, BIG, 'k chips a quarter from foundries').default(0),
  growth: number(-0.5, 1, 'share a quarter by which supply grows').default(0),
  inventory: number(0, BIG, 'k chips made and not sold').default(0),
  designerPlace: namedPlace.optional(),
  foundryPlace: namedPlace.optional(),
  packagingPlace: namedPlace.optional(),
  ...provenance,
});

const opening = z
  .strictObject({
    treasury: number(-1000, 10_000, 'USD bn'),
    appropriation: number(0, 10_000, 'USD bn a quarter'),
    trust: number(0, 100, 'points'),
    adoption: share('share of the economy that uses AI at work'),
    frontier: number(1, 1000, 'frontier index; the leader of 2026 Q1 is 100'),
    talent: number(1, 1000, 'talent index; United States 2026 = 100'),
    power: number(0.0001, 10_000, 'GW of IT load that can be supplied'),
    researchShare: number(0.05, 0.95, 'share of useful compute given to frontier research'),
    software: share('maturity of the software for home-made chips').default(0),
    hbmRate: number(0, 1000, 'M memory stacks made a quarter').default(0),
    hbmStock: number(0, 1000, 'M memory stacks in stock').default(0),
    packaging: number(0, BIG, 'k packages a quarter').default(0),
    wafers: number(0, BIG, 'k wafers ever run for home chips').default(0),
    tools: number(0, 1000, 'kwpm of tools bought and not yet installed').default(0),
    servers: number(0.0001, 10_000, 'GW of IT load that racks and network are there for; ample when left out').optional(),
    cooling: number(0.0001, 10_000, 'GW of IT load that cooling can carry away; ample when left out').optional(),
    revenue: number(0, 10_000, 'USD bn of product revenue in the quarter before').default(0),
    fillRate: share('smoothed share of what was asked for that was filled').default(1),
    reputation: number(0, 100, 'points: how far others believe its promises').default(60),
  })
  .describe('balances at the start');

/** Where a file says nothing of it [judgement]. */
export const USUAL_SAFETY = { share: 0.03, level: 45 } as const;

const safety = z.strictObject({
  share: number(0, 0.4, 'share of useful compute given to safety work').default(USUAL_SAFETY.share),
  level: number(0, 100, 'points; how well its systems are understood and controlled').default(USUAL_SAFETY.level),
  ...provenance,
});

const approval = z.strictObject({
  release: number(0, 2000, 'k chips released a quarter; 0 keeps the key shut'),
  admitted: z.enum(ADMITTED),
  listed: z.array(idOf('firm')).default([]).describe("firms, where `admitted` is 'listed'"),
  quota: number(0, 0.5, 'home-made compute to be bought with imported compute, as a share of it').default(0),
});

const research = z
  .strictObject({
    bet: z.enum(BETS).default('balanced').describe('what its labs look for first'),
    share: share('share of own research that goes into the bet').default(0),
    labs: z.enum(LAB_MODES).default('compete').describe('do its labs compete, or pool their compute?'),
    weights: z
      .enum(['open', 'closed'])
      .default('closed')
      .describe('may anybody have the weights of its models? Its revenue, investment and adoption are figures under this policy'),
    largestLab: number(0.05, 1, "share of the nation's research compute that its largest lab has").default(0.6),
    ...provenance,
  })
  .prefault({})
  .describe('how its labs work at the start');

const work = z.strictObject({
  kind: z.enum(PROJECT_KINDS),
  site: idOf('site of a fab or an expansion').optional(),
  amount: number(0.001, 1000, 'kwpm, M stacks a quarter, k packages a quarter, GW, or USD bn of an own design'),
  host: idOf('nation on whose soil a joint fab stands; its own when left out').optional(),
  left: number(0.1, 60, 'quarters of work left'),
  equipped: z.boolean().default(true).describe('its tools are there'),
});

const silicon = z
  .strictObject({
    foundryCapacity: number(0, 2000, 'kwpm of advanced foundries that work for others').default(0),
    customShare: share('share of purchases that its buyers have in own designs').default(0),
    customSaving: share('share by which a chip of its own design is cheaper').default(0),
    calls: mapOf('kwpm of joint fabs that make for it first, by the nation in which they stand', number(0, 1000, 'kwpm')).default({}),
  })
  .describe('foundries, own designs and joint fabs');

const capital = z
  .strictObject({
    mood: number(-1, 1, 'mood of the capital market at the start; 0 is its usual').default(0),
    swing: share('standard deviation of what moves the mood in a quarter; 0 for no capital market').default(0),
    window: z.enum(WINDOWS).describe('who may come to market').default('open'),
    covenant: z.boolean().describe('firms that take state money promise to keep their research').default(false),
  })
  .describe('its capital market');

const perCounter = (what: (counter: Counter) => string) =>
  Object.fromEntries(COUNTERS.map((counter) => [counter, number(0, BIG, what(counter)).optional()])) as Record<Counter, z.ZodOptional<z.ZodNumber>>;

const plan = z
  .strictObject({
    extent: number(0.01, 10, 'size of its industry beside a large industrial economy').default(1),
    targets: z
      .strictObject(perCounter((counter) => `what the plan is to reach; ${FULL[counter]} x extent when left out`))
      .default({})
      .describe('targets of the six counters'),
    ...perCounter((counter) => `at the start; ${PLAN_USUAL * FULL[counter]} x extent when left out`),
    security: share('security of algorithms and training data').default(0.5),
    governance: share('safety governance').default(0.5),
    openSource: share('open-source ecosystem').default(0.5),
    ...provenance,
  })
  .describe('the industrial plan');

const vouchers = z
  .strictObject({
    share: number(0.0001, 1, "share of its nation's economy"),
    centres: number(0.0001, 1, "share of its nation's useful compute that stands in its local data centres"),
    load: share('share of them that is used without vouchers').default(0.3),
    budget: number(0, MOST_VOUCHERS, 'USD bn a quarter granted at the start; 0 for none yet').default(0),
    rate: number(0, MOST_RATE, 'share of the rent that a voucher pays').default(0),
    audit: share('share of vouchers that auditors look into').default(0),
    eligible: z.enum(ELIGIBLE).default('smallFirms'),
    pooled: z.boolean().default(false).describe('its data centres serve the other pooled cities too'),
    dependence: share('how far its firms live on aid').default(0),
    ...provenance,
  })
  .describe('makes it a city that may run vouchers for rented compute');

const nation = z.strictObject({
  name: localText,
  short: localText.optional().describe('for labels on its gate'),
  place: place.describe('where its name is written'),
  entry: place.optional().describe('where imported chips come ashore'),
  countries: z
    .array(z.string().regex(/^\d{3}$/))
    .min(1)
    .describe('ISO 3166-1 numeric codes of its land'),
  cities: mapOf(
    'lights on the map',
    z.strictObject({ name: localText.optional(), place, size: share('brightness at full adoption'), vouchers: vouchers.optional() }),
  ).default({}),
  dataCentres: mapOf('where its chips run', namedPlace).default({}),
  sites: mapOf(
    `places for up to ${MOST_SITES} fabs; new ones use them in this order`,
    z.strictObject({ name: localText, place, capacity: number(0, 1000, 'kwpm that run at the start').default(0) }),
  ).default({}),
  doctrine: z.enum(DOCTRINES).describe('what a bot plays here'),
  safety: safety.default(USUAL_SAFETY).describe('safety of its systems at the start'),
  gdp: number(0.001, 1000, 'USD tn'),
  importerGate: z.boolean().default(false).describe('its government approves each import'),
  approval: approval.optional().describe("the importer's key at the start"),
  homeChip: idOf('chip that its own fabs make').optional(),
  silicon: silicon.prefault({}),
  powerGrowth: number(-0.2, 0.5, 'growth of data-centre power that the market builds, share a quarter'),
  talentGrowth: number(-5, 5, 'points a quarter by which talent grows without a programme'),
  powerCost: number(0.01, 1000, 'USD bn a GW of new data-centre power'),
  powerQuarters: whole(1, 40, 'quarters to build power'),
  fabCost: number(0.01, 1000, 'USD bn a kwpm of fab capacity'),
  fabQuarters: whole(1, 60, 'quarters to build a fab with all tools at hand'),
  capital: capital.prefault({}),
  plan: plan.prefault({}),
  fullDemand: number(0, BIG, 'M H100e of product compute that full adoption would use at the start'),
  research,
  opening,
  chokepoints: z
    .strictObject({ tools: share('of chip tools').default(0), hbm: share('of memory').default(0) })
    .prefault({})
    .describe("shares of the world's supply that its firms hold; where no nation has any, all that have a rule hold alike"),
  minerals: share("share of the world's chip minerals that it refines").default(0),
  lettable: share('share of its compute that its data centres can let to foreigners').default(0.14),
  rented: mapOf('M H100e that its firms rent at the start, by host nation', number(0, 10, 'M H100e')).default({}),
  stock: mapOf('k chips installed, by chip', number(0, BIG, 'k chips')),
  works: mapOf('what is half-built at the start', work).default({}),
  ...provenance,
});

const listing = z
  .strictObject({
    multiple: number(0.1, 1000, 'years of its sales that investors pay for in a usual mood'),
    readiness: share('how ready it is to list').default(0),
    listed: z
      .strictObject({
        quarters: whole(1, 400, 'quarters since it was listed, that one included'),
        price: number(0.001, 1000, 'price of a share, 1 at the offer'),
        shares: number(0.001, BIG, 'USD bn that all its shares were worth at the offer'),
        raised: number(0, BIG, 'USD bn raised so far'),
      })
      .optional()
      .describe('for a firm that is on the market at the start'),
  })
  .describe('for firms that are, or may come, on the market');

const firm = z.strictObject({
  name: localText,
  nation: idOf('nation'),
  kind: z.enum(FIRM_KINDS).describe('platforms and labs buy chips'),
  makes: z.enum(MAKES).describe('what a chip maker adds with its own money').default('wafers'),
  revenueShare: share("share of its nation's product revenue").default(0),
  capital: number(0, BIG, 'USD bn'),
  investment: number(0, BIG, 'USD bn a quarter of new investment').default(0),
  growth: number(-0.5, 1, 'share a quarter by which investment grows').default(0),
  listing: listing.optional(),
  ...provenance,
});

const regime = z.strictObject({
  controller: idOf('nation whose rule it is'),
  target: idOf('nation that buys'),
  licence: z.enum(LICENCE_RULES),
  tppLimit: number(0, BIG, 'chips at or above are refused outright'),
  bandwidthLimit: number(0, BIG, 'GB/s; chips at or above are refused outright'),
  cap: number(0, 100, 'M H100e that may be licensed a quarter'),
  cut: number(0, 0.5, "share of the price that goes to the controller's treasury").default(0),
  tools: z.boolean().default(true).describe('may chip tools be sold?'),
  hbm: z.boolean().default(true).describe('may memory be sold?'),
  foundry: z.boolean().default(true).describe("may advanced foundries make the target's own designs, or build fabs with it?"),
  cloud: z.boolean().default(true).describe("may the target rent compute abroad that runs on the controller's chips, or stands with it?"),
  listed: z.array(idOf('firm')).default([]).describe('entity list: firms of the target that get no licence'),
  ...provenance,
});

const relation = z.strictObject({
  nation: idOf('nation that feels it'),
  towards: idOf('nation that it is felt towards'),
  tension: number(0, 100, 'points at the start'),
  rest: number(0, 100, 'points to which it drifts back').optional(),
  ...provenance,
});

const term = z.strictObject({
  kind: z.enum(TERM_KINDS),
  amount: number(0, BIG, 'in the unit of its kind; left out where it has none').default(0),
  of: z.string().min(1).max(40).optional().describe("licence rule of 'licence', chip of 'chips'"),
});

const deal = z.strictObject({
  from: idOf('nation that offered it'),
  to: idOf('nation that took it'),
  give: z.array(term).default([]).describe('what the first gives'),
  take: z.array(term).default([]).describe('what it gets'),
  left: whole(1, 80, 'quarters in which it still binds'),
  verify: z.boolean().default(false).describe('are promises that nobody sees checked, at both sides’ cost?'),
  bond: number(0, 20, 'USD bn that each has set aside and loses if it breaks the deal').default(0),
  ...provenance,
});

const order = z.strictObject({
  buyer: idOf('firm that ordered'),
  chip: idOf('chip'),
  open: number(0, BIG, 'k chips that no key has let through yet').default(0),
  want: number(0, BIG, 'k of the open chips that are really wanted').optional(),
  landing: number(0, BIG, 'k chips that land in the first quarter').default(0),
  following: number(0, BIG, 'k chips that land in the second').default(0),
  later: number(0, BIG, 'k chips that land in the third').default(0),
  held: number(0, BIG, 'k chips before customs').default(0),
});

export type Condition =
  | { readonly always: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly measure: (typeof MEASURES)[number];
      readonly nation: string;
      readonly atLeast?: number | undefined;
      readonly atMost?: number | undefined;
    }
  | { readonly quarter: { readonly from?: number | undefined; readonly to?: number | undefined } }
  | { readonly happened: string; readonly within?: number | undefined }
  | { readonly stands: string }
  | { readonly building: string; readonly works?: (typeof PROJECT_KINDS)[number] | undefined };

const bound = (what: string) => number(-BIG, BIG, what).optional();
const count = (what: string) => whole(0, 400, what);

/** By the key that says which kind it is; errors name these. */
export const CONDITION_KINDS = ['always', 'all', 'any', 'not', 'measure', 'quarter', 'happened', 'stands', 'building'] as const;

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ always: z.literal(true) }),
      z.strictObject({ all: z.array(condition).min(1).describe('every part holds') }),
      z.strictObject({ any: z.array(condition).min(1).describe('some part holds') }),
      z.strictObject({ not: condition }),
      z.strictObject({
        measure: z.enum(MEASURES),
        nation: idOf('nation'),
        atLeast: bound('lowest value'),
        atMost: bound('highest value'),
      }),
      z.strictObject({
        quarter: z
          .strictObject({ from: count('first quarter').optional(), to: count('last quarter').optional() })
          .describe('quarters played so far, counted from 0'),
      }),
      z.strictObject({ happened: idOf('event that took effect'), within: count('quarters ago at most').optional() }),
      z.strictObject({ stands: idOf('event that is rumoured or announced now') }),
      z.strictObject({
        building: idOf('nation that builds now, or on whose soil another one builds'),
        works: z.enum(PROJECT_KINDS).optional().describe('what it builds; any fab when left out'),
      }),
    ]),
  )
  .meta({ id: 'condition' });

export const EFFECT_KINDS = ['modify', 'shift', 'delay', 'stock', 'tension', 'key', 'limit'] as const;

const effect = z
  .union([
    z.strictObject({
      modify: z.enum(MODIFIERS),
      nation: idOf('nation').optional(),
      chip: idOf('chip').optional(),
      by: number(0, 100, 'factor: 0 stops, 1 changes nothing'),
      quarters: whole(1, 400, 'how long'),
    }),
    z.strictObject({ shift: z.enum(SHIFTABLE), nation: idOf('nation'), by: number(-1000, 1000, 'added, in its unit') }),
    z.strictObject({
      delay: z.literal('fabs'),
      nation: idOf('nation'),
      quarters: number(0.1, 20, 'quarters more for each fab that is being built or expanded'),
    }),
    z.strictObject({ stock: idOf('chip'), by: number(-1000, BIG, 'k chips added to its market') }),
    z.strictObject({ tension: idOf('nation that feels it'), towards: idOf('nation'), by: number(-100, 100, 'points added') }),
    z.strictObject({ key: z.enum(REGIME_KEYS), regime: idOf('export rule'), open: z.boolean().describe('may it be sold from now on?') }),
    z.strictObject({ limit: z.enum(REGIME_LIMITS), regime: idOf('export rule'), by: number(0, 1000, 'factor on the limit, from now on') }),
  ])
  .meta({ id: 'effect' });

const choice = z.strictObject({
  label: localText,
  text: localText.optional().describe('what is said when it takes effect'),
  cost: number(0, 1000, "USD bn from the chooser's treasury").default(0),
  effects: z.array(effect).default([]),
});

const event = z.strictObject({
  title: localText,
  texts: z.strictObject({
    rumour: localText.optional(),
    announcement: localText.optional(),
    effect: localText,
  }),
  precedent: localText.optional().describe('what in the record it is drawn from'),
  nations: z.array(idOf('nation')).default([]).describe('whom it concerns'),
  when: condition.default({ always: true }).describe('when it may start'),
  chance: share('chance a quarter that it starts while `when` holds'),
  likelier: z
    .strictObject({
      measure: z.enum(MEASURES),
      nation: idOf('nation'),
      from: number(-BIG, BIG, 'value at which there is none of the chance'),
      to: number(-BIG, BIG, 'value at which there is all of it; may be lower than `from`'),
    })
    .optional()
    .describe('measure that the chance grows with'),
  rumour: z
    .strictObject({
      quarters: whole(1, 20, 'how long it is a rumour'),
      odds: share('share of such rumours that come true').default(1),
    })
    .optional(),
  notice: whole(0, 20, 'quarters from the announcement to the effect').default(0),
  rest: z
    .union([whole(1, 400, 'quarters'), z.literal('never')])
    .default('never')
    .describe('quarters before it can start again'),
  chooser: idOf('nation that answers').optional(),
  choices: mapOf('answers; the first is what happens to who does not answer', choice).default({}),
  effects: z.array(effect).default([]),
  ...provenance,
});

const objective = z.strictObject({
  name: localText,
  measure: z.enum(MEASURES),
  from: number(-BIG, BIG, 'value that earns nothing'),
  to: number(-BIG, BIG, 'value that earns full credit; may be lower than `from`'),
  weight: number(0.1, 100, 'points of 100'),
});

const seat = z.strictObject({
  doctrine: z.enum(DOCTRINES).describe('what plays the seat when nobody does'),
  objectives: mapOf('what it is scored on; weights sum to 100', objective),
});

const turn = (what: string) => whole(0, 80, what);

/** What may open later than the game begins: desks, and the orders that are given at them. */
const opens = z
  .strictObject(
    Object.fromEntries([...DESKS, ...DESK_ORDERS].map((name) => [name, turn('turn on which it opens; 0 for never').optional()])) as Record<
      DeskName | OrderKind,
      z.ZodOptional<z.ZodInt>
    >,
  )
  .describe('desks and orders that open to seats on a later turn, counted from 1; 0 for never');

/** Ways in which a step of the guide is done; each step has one of them. */
export const STEP_KINDS = ['orders', 'desk', 'event', 'why', 'end'] as const;

const step = z.strictObject({
  turn: whole(1, 80, 'turn on which it is told, counted from 1'),
  orders: z.array(z.enum(ORDER_KINDS)).min(1).describe('shown at the first of them; done once the plan holds one').optional(),
  desk: z.enum(DESKS).describe('where the orders are given; alone: done once the desk is opened').optional(),
  event: idOf('card that lies on the table; done once it is answered').optional(),
  why: z.enum(MEASURES).describe('figure in the top bar; done once its causes are opened').optional(),
  end: z.literal(true).describe('shown at the end of the quarter, and done with it').optional(),
  text: localText,
});

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  id: idOf('id of the scenario'),
  version: whole(1, BIG, 'raised with every change of the rules part'),
  extends: z
    .strictObject({
      id: idOf('scenario'),
      version: whole(1, BIG, 'its version'),
      keep: z
        .strictObject({ events: z.array(idOf('event')).optional(), seats: z.array(idOf('nation')).optional() })
        .optional()
        .describe('of its events or seats, only these'),
    })
    .optional()
    .describe('scenario that this one changes; null removes an entry of it'),
  title: localText,
  summary: localText,
  lesson: localText.describe('what playing it should teach'),
  start: quarterOfYear.describe('calendar of the first quarter'),
  length: whole(1, 80, 'quarters in the game'),
  forecast: z.enum(['range', 'expected']).optional().describe('how forecasts are shown until the player chooses: a range with its middle, or the expected value alone; a range when left out'),
  desks: z.array(z.enum(DESKS)).min(1).default([...DESKS]).describe('desks at which orders are given; all when left out'),
  opens: opens.default({}),
  leaderPace: number(0.1, 50, "points a quarter by which the leader's frontier index grew before the start"),
  safety: z
    .strictObject({
      incidents: number(0, 100, 'factor on the chance of incidents; 0 for none').default(1),
      catastrophes: number(0, 1000, 'factor on the share of incidents that end the game').default(1),
    })
    .default({ incidents: 1, catastrophes: 1 })
    .describe('how dangerous the race is'),
  sources: mapOf('what the figures are taken from', source).default({}),
  chips: mapOf('chips on sale', chip),
  nations: mapOf('nations in play', nation),
  firms: mapOf('firms', firm).default({}),
  regimes: mapOf('export rules of one nation against another', regime).default({}),
  relations: mapOf('tension between nations at the start; none where nothing is said', relation).default({}),
  orders: mapOf('chip orders that stand at the start', order).default({}),
  deals: mapOf('deals between nations that stand at the start', deal).default({}),
  events: mapOf('event cards', event).default({}),
  seats: mapOf('nations that a person may play, by nation', seat),
  guide: mapOf('what the coach says, one line at a time and in this order, to who plays', step).default({}),
});

/** A scenario as it is played: whole, checked, with defaults filled in. */
export type Scenario = z.output<typeof scenarioSchema>;

export type LocalText = z.output<typeof localText>;
export type NationEntry = Scenario['nations'][string];
export type EventEntry = Scenario['events'][string];
export type EffectEntry = EventEntry['effects'][number];
export type GuideStep = Scenario['guide'][string];
export type VoucherEntry = NonNullable<NationEntry['cities'][string]['vouchers']>;
