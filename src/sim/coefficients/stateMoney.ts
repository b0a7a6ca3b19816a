import type { Rule } from './coefficient.ts';

/** State money in firms: what follows it, and what is wasted. */
export const STATE_MONEY = {
  /** Private money that follows a unit of state money in a boom; none in a winter. */
  follows: {
    value: 0.3, unit: 'USD for a USD', grade: 'judgement',
    source: '1.3 in all for each USD of state money, as guidance funds report at their best',
  },
  /** Mood from which all of it follows. */
  fullMood: { value: 0.4, unit: 'mood', grade: 'judgement', bounds: [0.01, 1], source: 'the mood at which people speak of a boom' },
  /** Share that is wasted at least. */
  leastWaste: { value: 0.05, unit: 'share of a fund', grade: 'judgement', source: 'audits of well-run funds' },
  /** How much more in firms that live on state money. */
  moreWaste: { value: 0.3, unit: 'share of a fund', grade: 'judgement', source: "the graft cases of China's Big Fund show the way, not the size" },
  /** Trust that waste costs. */
  wasteTrust: { value: 0.8, unit: 'points for a USD bn', grade: 'judgement', source: 'a scandal of 5 bn would cost as much as a serious incident' },
} as const satisfies Rule;
