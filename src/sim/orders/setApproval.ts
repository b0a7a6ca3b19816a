import { buyersOf } from '../admitted.ts';
import { makeApproval } from '../records/nation.ts';
import { firmIndex, outside, refusal, type OrderRule } from './order.ts';

/** Most that the importer's key can release in a quarter, k chips: in effect, all */
export const MOST_RELEASED = 2000;
/** Largest share of imported compute that can be asked to be bought at home beside it */
export const MOST_QUOTA = 0.5;

/** The importer's key: how many chips a quarter, for which firms, and with what share bought at home. */
export const setApproval: OrderRule<'setApproval'> = {
  desk: 'trade',
  cost: () => 0,
  refuse: (world, nation, { release, admitted, listed, quota }) => {
    if (!world.setting.nations[nation].importerGate) return refusal('noImportKey');
    if (admitted === 'listed') {
      const buyers = buyersOf(world, nation);
      const unknown = listed.find((id) => !buyers.includes(firmIndex(world, id)));
      if (unknown !== undefined) return refusal('noSuchFirm', { firm: unknown });
    }
    return outside('release', release, 0, MOST_RELEASED) ?? outside('quota', quota, 0, MOST_QUOTA);
  },
  settles: () => 'setApproval',
  carryOut: ({ world }, nation, { release, admitted, listed, quota }) => {
    const firms = admitted === 'listed' ? listed.map((id) => firmIndex(world, id)).sort((a, b) => a - b) : [];
    world.nations[nation].approval = makeApproval({ release, admitted, listed: firms, quota });
  },
};
