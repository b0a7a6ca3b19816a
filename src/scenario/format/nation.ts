import { z } from '../zod.ts';
import { coefficientsOf } from '../../sim/coefficients/index.ts';
import { DOCTRINES } from '../../sim/doctrine.ts';
import { MOST_SITES } from '../../sim/orders/building.ts';
import { MOST_QUOTA } from '../../sim/orders/setApproval.ts';
import { MOST_RATE, MOST_VOUCHERS } from '../../sim/orders/vouchers.ts';
import { COUNTERS, type Counter } from '../../sim/plan.ts';
import { ELIGIBLE } from '../../sim/records/city.ts';
import { ADMITTED, BETS, LAB_MODES, WINDOWS } from '../../sim/records/nation.ts';
import { PROJECT_KINDS } from '../../sim/records/project.ts';
import { BIG, idOf, number, whole, share, mapOf, localText, place, namedPlace, provenance } from './fields.ts';

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
  quota: number(0, MOST_QUOTA, 'home-made compute to be bought with imported compute, as a share of it').default(0),
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

const USUAL = coefficientsOf();

const perCounter = (what: (counter: Counter) => string) =>
  Object.fromEntries(COUNTERS.map((counter) => [counter, number(0, BIG, what(counter)).optional()])) as Record<Counter, z.ZodOptional<z.ZodNumber>>;

const plan = z
  .strictObject({
    extent: number(0.01, 10, 'size of its industry beside a large industrial economy').default(1),
    targets: z
      .strictObject(perCounter((counter) => `what the plan is to reach; ${USUAL.planFull[counter]} x extent when left out`))
      .default({})
      .describe('targets of the six counters'),
    ...perCounter((counter) => `at the start; ${USUAL.plan.usual * USUAL.planFull[counter]} x extent when left out`),
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

export const nation = z.strictObject({
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
