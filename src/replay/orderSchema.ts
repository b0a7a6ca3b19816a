import { z } from '../scenario/zod.ts';
import type { Order, OrderKind } from '../sim/orders/order.ts';
import { FIRM_KINDS } from '../sim/setting.ts';
import { PROGRAMMES } from '../sim/programmes.ts';
import { ELIGIBLE } from '../sim/records/city.ts';
import { TERM_KINDS } from '../sim/records/deal.ts';
import { ADMITTED, BETS, LAB_MODES, WINDOWS } from '../sim/records/nation.ts';
import { CHOKEPOINTS, LICENCE_RULES } from '../sim/records/regime.ts';

/** Longest id that a recorded plan may name, and most ids in one list. */
const LONGEST_ID = 100;
const MOST_LISTED = 200;
/** Most terms that one side of a recorded deal may hold. */
const MOST_TERMS = 20;

const id = z.string().min(1).max(LONGEST_ID);
const figure = z.number();
const index = z.int();

const terms = z.array(z.strictObject({ kind: z.enum(TERM_KINDS), amount: figure, of: id.nullable() })).max(MOST_TERMS).readonly();
/** What an offer and a counter to one say alike. */
const dealTerms = { give: terms, take: terms, quarters: index, expires: index, verify: z.boolean(), bond: figure };

/** The shape of each order, closed: what a recorded or written plan may hold. Ranges are the rules' business. */
const SHAPES = {
  orderChips: z.strictObject({ kind: z.literal('orderChips'), chip: id, units: figure }),
  cancelChips: z.strictObject({ kind: z.literal('cancelChips'), order: index }),
  setApproval: z.strictObject({
    kind: z.literal('setApproval'),
    release: figure,
    admitted: z.enum(ADMITTED),
    listed: z.array(id).max(MOST_LISTED).readonly(),
    quota: figure,
  }),
  setControls: z.strictObject({
    kind: z.literal('setControls'),
    target: id,
    licence: z.enum(LICENCE_RULES),
    tppLimit: figure,
    bandwidthLimit: figure,
    cap: figure,
    cut: figure,
    tools: z.boolean(),
    hbm: z.boolean(),
    cloud: z.boolean(),
    listed: z.array(id).max(MOST_LISTED).readonly(),
  }),
  align: z.strictObject({ kind: z.literal('align'), ally: id, target: id, what: z.enum(CHOKEPOINTS), pay: figure }),
  answerAlignment: z.strictObject({
    kind: z.literal('answerAlignment'),
    controller: id,
    target: id,
    what: z.enum(CHOKEPOINTS),
    follow: z.boolean(),
  }),
  lobby: z.strictObject({ kind: z.literal('lobby'), controller: id, spend: figure }),
  minerals: z.strictObject({ kind: z.literal('minerals'), target: id, on: z.boolean() }),
  antitrust: z.strictObject({ kind: z.literal('antitrust'), firm: id }),
  courtSwing: z.strictObject({ kind: z.literal('courtSwing'), nation: id, spend: figure }),
  rent: z.strictObject({ kind: z.literal('rent'), host: id, amount: figure }),
  greyChips: z.strictObject({ kind: z.literal('greyChips'), chip: id, units: figure }),
  answerEvent: z.strictObject({ kind: z.literal('answerEvent'), card: id, choice: id }),
  buildFab: z.strictObject({ kind: z.literal('buildFab'), capacity: figure }),
  expandFab: z.strictObject({ kind: z.literal('expandFab'), fab: index, capacity: figure }),
  buildHbm: z.strictObject({ kind: z.literal('buildHbm'), rate: figure }),
  buildPackaging: z.strictObject({ kind: z.literal('buildPackaging'), rate: figure }),
  buildPower: z.strictObject({ kind: z.literal('buildPower'), gw: figure }),
  buildOnsitePower: z.strictObject({ kind: z.literal('buildOnsitePower'), gw: figure }),
  buildServers: z.strictObject({ kind: z.literal('buildServers'), gw: figure }),
  buildCooling: z.strictObject({ kind: z.literal('buildCooling'), gw: figure }),
  startSilicon: z.strictObject({ kind: z.literal('startSilicon'), spend: figure }),
  jointFab: z.strictObject({ kind: z.literal('jointFab'), partner: id, at: z.enum(['partner', 'home']), capacity: figure }),
  setVouchers: z.strictObject({
    kind: z.literal('setVouchers'),
    city: id,
    budget: figure,
    rate: figure,
    audit: figure,
    eligible: z.enum(ELIGIBLE),
  }),
  answerCity: z.strictObject({ kind: z.literal('answerCity'), city: id, grant: z.boolean() }),
  dataVouchers: z.strictObject({ kind: z.literal('dataVouchers'), city: id, spend: figure }),
  poolCentres: z.strictObject({ kind: z.literal('poolCentres'), city: id }),
  stockpile: z.strictObject({ kind: z.literal('stockpile'), what: z.enum(['tools', 'hbm']), amount: figure }),
  fundSoftware: z.strictObject({ kind: z.literal('fundSoftware'), spend: figure }),
  fundTalent: z.strictObject({ kind: z.literal('fundTalent'), spend: figure }),
  fundProgramme: z.strictObject({ kind: z.literal('fundProgramme'), programme: z.enum(PROGRAMMES), spend: figure }),
  splitCompute: z.strictObject({ kind: z.literal('splitCompute'), research: figure, safety: figure }),
  setWindow: z.strictObject({ kind: z.literal('setWindow'), window: z.enum(WINDOWS) }),
  listFirm: z.strictObject({ kind: z.literal('listFirm'), firm: id, size: figure, anchor: figure }),
  sellStake: z.strictObject({ kind: z.literal('sellStake'), firm: id }),
  fundFirms: z.strictObject({ kind: z.literal('fundFirms'), firms: z.enum(FIRM_KINDS), spend: figure }),
  setCovenant: z.strictObject({ kind: z.literal('setCovenant'), on: z.boolean() }),
  evaluateModels: z.strictObject({ kind: z.literal('evaluateModels'), spend: figure }),
  setBet: z.strictObject({ kind: z.literal('setBet'), bet: z.enum(BETS), share: figure }),
  setLabs: z.strictObject({ kind: z.literal('setLabs'), mode: z.enum(LAB_MODES) }),
  setWeights: z.strictObject({ kind: z.literal('setWeights'), open: z.boolean() }),
  courtTalent: z.strictObject({ kind: z.literal('courtTalent'), spend: figure }),
  offerDeal: z.strictObject({ kind: z.literal('offerDeal'), to: id, ...dealTerms }),
  counterDeal: z.strictObject({ kind: z.literal('counterDeal'), deal: index, ...dealTerms }),
  answerDeal: z.strictObject({ kind: z.literal('answerDeal'), deal: index, answer: z.enum(['accept', 'refuse']) }),
  withdrawDeal: z.strictObject({ kind: z.literal('withdrawDeal'), deal: index }),
  breakDeal: z.strictObject({ kind: z.literal('breakDeal'), deal: index }),
} satisfies { readonly [K in OrderKind]: z.ZodType<Extract<Order, { kind: K }>> };

/** Any order; a kind without a shape does not compile. */
export const orderSchema = z.discriminatedUnion('kind', [
  SHAPES.orderChips,
  SHAPES.cancelChips,
  SHAPES.setApproval,
  SHAPES.setControls,
  SHAPES.align,
  SHAPES.answerAlignment,
  SHAPES.lobby,
  SHAPES.minerals,
  SHAPES.antitrust,
  SHAPES.courtSwing,
  SHAPES.rent,
  SHAPES.greyChips,
  SHAPES.answerEvent,
  SHAPES.buildFab,
  SHAPES.expandFab,
  SHAPES.buildHbm,
  SHAPES.buildPackaging,
  SHAPES.buildPower,
  SHAPES.buildOnsitePower,
  SHAPES.buildServers,
  SHAPES.buildCooling,
  SHAPES.startSilicon,
  SHAPES.jointFab,
  SHAPES.setVouchers,
  SHAPES.answerCity,
  SHAPES.dataVouchers,
  SHAPES.poolCentres,
  SHAPES.stockpile,
  SHAPES.fundSoftware,
  SHAPES.fundTalent,
  SHAPES.fundProgramme,
  SHAPES.splitCompute,
  SHAPES.setWindow,
  SHAPES.listFirm,
  SHAPES.sellStake,
  SHAPES.fundFirms,
  SHAPES.setCovenant,
  SHAPES.evaluateModels,
  SHAPES.setBet,
  SHAPES.setLabs,
  SHAPES.setWeights,
  SHAPES.courtTalent,
  SHAPES.offerDeal,
  SHAPES.counterDeal,
  SHAPES.answerDeal,
  SHAPES.withdrawDeal,
  SHAPES.breakDeal,
]) satisfies z.ZodType<Order>;
