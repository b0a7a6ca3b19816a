import { PROGRAMMES } from './programmes.ts';
import { ANSWERS } from './records/alignment.ts';
import { STAGES } from './records/card.ts';
import { ELIGIBLE, FINDINGS } from './records/city.ts';
import { DEAL_STATES, TERM_KINDS, type DealSide } from './records/deal.ts';
import { ENDINGS } from './records/ending.ts';
import { ADMITTED, BETS, BINDINGS, LAB_MODES, WINDOWS } from './records/nation.ts';
import { PROJECT_KINDS } from './records/project.ts';
import { CHOKEPOINTS, LICENCE_RULES } from './records/regime.ts';
import type { World } from './world.ts';

/** 64-bit fingerprint of the state's bits: equal on every machine, or the game has diverged. 16 hex digits. */
export function fingerprint(world: World): string {
  const buffer = new Flattened();
  flatten(world, buffer);
  return buffer.hash();
}

/** All that changes in a game, as numbers in a fixed order. */
function flatten(world: World, out: Flattened): void {
  out.add(world.dice.a, world.dice.b, world.quarter, world.ended ? 1 : 0, world.nextOrder, world.nextProject, world.nextDeal);
  out.add(ENDINGS.indexOf(world.ending.kind), world.ending.nation, world.ending.quarter);
  for (let i = 0; i < world.balances.length; i++) out.add(world.balances[i]);
  for (const { approval, binding, withheld, probes, window, covenant, research } of world.nations) {
    out.add(approval.release, ADMITTED.indexOf(approval.admitted), approval.quota, BINDINGS.indexOf(binding));
    out.add(approval.listed.length, ...approval.listed, withheld.length, ...withheld, probes.length);
    for (const { firm, opened } of probes) out.add(firm, opened);
    out.add(WINDOWS.indexOf(window), covenant ? 1 : 0);
    out.add(BETS.indexOf(research.bet), research.share, LAB_MODES.indexOf(research.labs), research.open ? 1 : 0);
  }
  for (const r of world.regimes) {
    out.add(r.controller, r.target, LICENCE_RULES.indexOf(r.licence), r.tppLimit, r.bandwidthLimit, r.cap, r.cut);
    out.add(r.tools ? 1 : 0, r.hbm ? 1 : 0, r.foundry ? 1 : 0, r.cloud ? 1 : 0, r.listed.length, ...r.listed, r.toolsFor, r.hbmFor, r.busted);
    out.add(r.granted, r.asked);
  }
  for (const c of world.cities) {
    out.add(ELIGIBLE.indexOf(c.eligible), c.pooled ? 1 : 0, c.audited ? 1 : 0, FINDINGS.indexOf(c.finding));
    out.add(c.rival, c.rests);
  }
  for (const f of world.fabs) out.add(f.nation, f.site, f.running ? 1 : 0);
  for (const o of world.orders) {
    out.add(o.id, o.nation, o.firm, o.chip, o.placed, o.units, o.want, o.price, o.cut, o.deposit, o.escrow);
    out.add(o.open, o.licensed, o.approved, o.shown, o.landing, o.following, o.later, o.held, o.own, o.saved, o.local, o.apart, o.quota ? 1 : 0);
    out.add(o.grey ? 1 : 0);
  }
  for (const p of world.projects) {
    out.add(p.id, p.nation, PROJECT_KINDS.indexOf(p.kind), p.fab, p.host, p.amount, p.instalment, p.quarters, p.left, p.idle);
    out.add(p.equipped ? 1 : 0);
  }
  for (const p of world.programmes) out.add(p.nation, PROGRAMMES.indexOf(p.programme), p.spend, p.due);
  for (const m of world.modifiers) out.add(m.modifier, m.target, m.value, m.left, m.card);
  for (const c of world.cards) out.add(STAGES.indexOf(c.stage), c.left, c.times, c.last, c.choice);
  for (const a of world.alignments) {
    out.add(a.controller, a.ally, a.target, CHOKEPOINTS.indexOf(a.what), a.pay, a.asked, ANSWERS.indexOf(a.answer));
  }
  for (const d of world.deals) {
    out.add(d.id, d.quarters, d.verify ? 1 : 0, d.bond, d.offered, d.expires, d.counters, d.round);
    out.add(DEAL_STATES.indexOf(d.state), d.since, d.until, d.closed);
    flattenSide(d.from, out);
    flattenSide(d.to, out);
  }
  for (let i = 0; i < world.leaderPast.length; i++) out.add(world.leaderPast[i]);
}

function flattenSide(side: DealSide, out: Flattened): void {
  out.add(side.nation, side.escrow, side.defects, side.broke ? 1 : 0, side.terms.length);
  for (const { kind, amount, of } of side.terms) out.add(TERM_KINDS.indexOf(kind), amount, of);
}

/** Numbers laid out as bits, little-endian whatever the machine. */
class Flattened {
  private static values = new Float64Array(4096);
  private count = 0;

  add(...values: number[]): void {
    for (const value of values) {
      if (value !== value) throw new Error('fingerprint: the state holds a NaN');
      if (this.count === Flattened.values.length) {
        const larger = new Float64Array(this.count * 2);
        larger.set(Flattened.values);
        Flattened.values = larger;
      }
      // -0 and 0 are equal to every rule, so they must not differ here
      Flattened.values[this.count++] = value + 0;
    }
  }

  /** Two 32-bit lanes of MurmurHash3-style mixing over the low and high words. */
  hash(): string {
    const bits = new DataView(Flattened.values.buffer, 0, this.count * 8);
    let h1 = 0x9747b28c | 0;
    let h2 = 0x2f0b4c47 | 0;
    for (let i = 0; i < this.count * 8; i += 8) {
      const low = bits.getInt32(i, true);
      const high = bits.getInt32(i + 4, true);
      h1 = Math.imul(h1 ^ low, 0xcc9e2d51);
      h1 = (h1 ^ (h1 >>> 15)) + h2;
      h2 = Math.imul(h2 ^ high, 0x1b873593);
      h2 = (h2 ^ (h2 >>> 13)) + h1;
    }
    return hex(finish(h1 ^ this.count)) + hex(finish(h2 + h1));
  }
}

function finish(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');
