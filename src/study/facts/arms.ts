import { DOCTRINES, type DoctrineName } from '../../sim/doctrine.ts';
import type { Order, OrderOf } from '../../sim/orders/order.ts';
import { MOST_RELEASED } from '../../sim/orders/setApproval.ts';
import type { Policy } from '../policy.ts';
import type { Arm } from './arm.ts';

/** Runs that several families of facts share: an arm is played once a seed for all that watch it. */

/** Standing orders first, but for what is dated; what they leave open is decided by a doctrine, if there is one. */
export const policy = (standing: readonly Order[], base?: DoctrineName, dated: Policy['dated'] = {}): Policy => ({
  standing: [...standing],
  dated,
  ...(base ? { base } : {}),
});

/** The importer's key: k chips a quarter, 0 for none and all of them where nothing is said. */
export const importKey = ({ release = MOST_RELEASED, quota = 0 }: { release?: number; quota?: number } = {}): Order => ({
  kind: 'setApproval',
  release,
  admitted: 'all',
  listed: [],
  quota,
});

type Rule = OrderOf<'setControls'>;

/** The exporter's key against China: as it stands in 2026 Q1, with changes. */
const exportKey = (changes: Partial<Rule>): Rule => ({
  kind: 'setControls',
  target: 'china',
  licence: 'caseByCase',
  tppLimit: 21_000,
  bandwidthLimit: 6500,
  cap: 1,
  cut: 0.25,
  tools: true,
  hbm: false,
  cloud: true,
  listed: [],
  ...changes,
});

/** No rule at all, as before 2022; and one that lets neither chips nor tools through. */
export const FREE_TRADE = exportKey({ licence: 'open', tppLimit: 1_000_000, bandwidthLimit: 1_000_000, cap: 100, cut: 0, hbm: true });
export const EMBARGO = exportKey({ licence: 'closed', tools: false });

export const DEFAULT: Arm = { name: 'default' };

/** China lets all imports in, keeps all out, or asks for a share bought at home; all else is as its doctrine decides. */
const gated = (key: Order): Policy => policy([key], 'hedger');
const LETS_IN = gated(importKey());
export const APPROVE: Arm = { name: 'approve', policies: { china: LETS_IN } };
export const HOLD: Arm = { name: 'hold', policies: { china: gated(importKey({ release: 0 })) } };
export const quotaArm = (quota: number): Arm => ({ name: `quota-${100 * quota}`, policies: { china: gated(importKey({ quota })) } });
export const QUOTA = quotaArm(0.3);

/** China lets all in, and the United States follow this policy. */
export const against = (name: string, us: Policy): Arm => ({ name, policies: { us, china: LETS_IN } });
export const TRADE = against('trade', policy([FREE_TRADE], 'strict'));
export const SHUT = against('shut', policy([exportKey({ licence: 'closed' })], 'strict'));

/** Half of the newest chips, and hardly more from year to year. */
export const SHORT_SUPPLY = { chips: { b300: { supply: 1150, growth: 0.02 } } } as const;
export const TIGHT: Arm = { name: 'tight', changes: SHORT_SUPPLY };

/** Each doctrine in China's seat; the hedger is what the scenario seats there. */
const SEATED = DOCTRINES.map((name): [DoctrineName, Arm] => [name, name === 'hedger' ? DEFAULT : { name: `china-${name}`, seats: { china: name } }]);

/** The same readings of all of these. */
export const eachDoctrine = <Reads>(reads: Reads) =>
  Object.fromEntries(SEATED.map(([name, arm]) => [name, { arm, reads }])) as Readonly<Record<DoctrineName, { readonly arm: Arm; readonly reads: Reads }>>;
