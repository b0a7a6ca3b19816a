import { HOLDING, NATION } from '../../sim/accounts.ts';
import { balance, holding } from '../../sim/query.ts';
import type { ChipOrder } from '../../sim/records/chipOrder.ts';
import type { World } from '../../sim/world.ts';
import { medianOf } from '../statistics.ts';
import type { Arm } from './arm.ts';
import { DEFAULT, SHORT_SUPPLY, TIGHT } from './arms.ts';
import { claim, defineFact, firsts, more, paired } from './fact.ts';
import { at, closeOf, measured, nationIn, reading } from './reading.ts';

/** Facts of the market for chips: queues, and what buyers order who fear them. */

const SLACK: Arm = { name: 'slack', changes: { chips: { b300: { supply: 6900 } } } };

/** k chips of the newest class that buyers in nations wait for or have on the way, and what has ever landed there. */
const queueOf = (nations: (world: World, nation: number) => boolean) => (world: World) => {
  const chip = world.setting.chips.findIndex(({ id }) => id === 'b300');
  let waiting = 0;
  let landed = 0;
  for (const { nation, chip: ordered, open, want, held, ...order } of world.orders) {
    if (ordered === chip && nations(world, nation)) waiting += Math.min(open, want) + order.landing + order.following + order.later + held;
  }
  for (let nation = 0; nation < world.nations.length; nation++) if (nations(world, nation)) landed += holding(world, nation, chip, HOLDING.delivered);
  return { waiting, landed };
};

/** Quarters from order to installed by Little's law, in the mean of the first two years: what waits over what lands in a quarter. */
const wait = (nations: (world: World, nation: number) => boolean) =>
  reading('2027 Q4', queueOf(nations), (notes) => {
    const closes = notes.slice(1);
    const waiting = closes.reduce((sum, note) => sum + note.waiting, 0) - closes[closes.length - 1]!.waiting;
    const landed = closes[closes.length - 1]!.landed - closes[0]!.landed;
    return landed > 0 ? waiting / landed : [];
  });

/** The designer's own nation is served first. */
const atHome = (world: World, nation: number) => nation === nationIn(world, 'us');
const abroad = (world: World, nation: number) => !atHome(world, nation) && nation !== nationIn(world, 'china');
const queued = { abroad: wait(abroad), atHome: wait(atHome), fill: at('2027 Q1', measured('eu', 'fillRate')) } as const;

export const leadTime = defineFact({
  id: 5,
  fact: 'order to installed, tight market / slack, buyers abroad',
  target: 'at least 3 quarters / at most 2, as an outcome of queues',
  arms: { tight: { arm: TIGHT, reads: queued }, slack: { arm: SLACK, reads: queued } },
  judge: ({ tight, slack }) => [
    claim('tight', 'quarters', medianOf(firsts(tight.abroad)), 3),
    claim('slack', 'quarters', medianOf(firsts(slack.abroad)), 0, 2),
  ],
});

/** A market as tight, until three times as many chips are made from 2027 Q3 on. */
const FREED: Arm = {
  name: 'freed',
  changes: {
    ...SHORT_SUPPLY,
    events: {
      'supply-frees': {
        title: { en: 'Supply frees', id: 'Pasokan lega' },
        texts: {
          rumour: { en: 'New lines are said to open.', id: 'Kabarnya lini baru dibuka.' },
          announcement: { en: 'New lines open.', id: 'Lini baru dibuka.' },
          effect: { en: 'Supply is three times what it was.', id: 'Pasokan menjadi tiga kali lipat.' },
        },
        precedent: { en: 'The chip glut of 2023 after the shortage of 2021.', id: 'Kelebihan cip 2023 setelah kelangkaan 2021.' },
        nations: ['us'],
        when: { quarter: { from: 4, to: 4 } },
        chance: 1,
        rumour: { quarters: 1, odds: 1 },
        notice: 1,
        effects: [{ modify: 'supply', chip: 'b300', by: 3, quarters: 8 }],
        sources: ['design'],
        confidence: 'low',
      },
    },
  },
};

/** Is it a firm's order of a chip from the world market? */
const isFirms = (world: World, { firm, chip }: ChipOrder) => firm >= 0 && !world.setting.chips[chip]!.homeMade;

/** Fill rate below which phantom orders are looked for. */
const SCARCE = 0.4;
/** Firms' orders of market chips: k chips open, and k chips really wanted, where that is low. */
const phantoms = reading(
  '2030 Q4',
  (world) => {
    let [open, want] = [0, 0];
    for (const order of world.orders) {
      if (!isFirms(world, order) || balance(world, order.nation, NATION.fillRate) >= SCARCE) continue;
      open += order.open;
      want += Math.min(order.open, order.want);
    }
    return { open, want };
  },
  (notes) => {
    // the orders of the start are the scenario's, and gone after a year
    const later = notes.slice(closeOf('2026 Q4'));
    const want = later.reduce((sum, note) => sum + note.want, 0);
    return want > 0 ? later.reduce((sum, note) => sum + note.open, 0) / want : [];
  },
);
/** k chips that US firms have open. */
const openOrders = (world: World) =>
  world.orders.reduce((sum, order) => sum + (isFirms(world, order) && order.nation === nationIn(world, 'us') ? order.open : 0), 0);

export const phantomOrders = defineFact({
  id: 20,
  fact: 'phantom orders',
  target: 'with the fill rate below 40% orders exceed real wants 1.5 times or more, and collapse (by half or more in 4 quarters) when supply frees',
  arms: {
    tight: { arm: TIGHT, reads: { phantoms, after: at('2028 Q2', openOrders) } },
    freed: { arm: FREED, reads: { before: at('2027 Q2', openOrders), after: at('2028 Q2', openOrders) } },
    default: { arm: DEFAULT, reads: { phantoms } },
  },
  judge({ tight, freed, default: base }) {
    return [
      claim('orders over wants, tight market', 'times', medianOf(firsts(tight.phantoms)), 1.5),
      claim('orders over wants, base scenario', 'times', medianOf(firsts(base.phantoms)), 1.5),
      claim('open orders a year after supply frees', 'share', medianOf(paired(freed.after, freed.before, more)), -1, -0.5),
      claim('against the same quarter without more supply', 'share', medianOf(paired(freed.after, tight.after, more)), -1, -0.5),
    ];
  },
});
