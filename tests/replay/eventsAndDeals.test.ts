// A game in which people answer events and make deals plays again from its file, on the command line, bit for bit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { toReplay, writeReplay } from '../../src/replay/replay.ts';
import type { Order, WrittenTerm } from '../../src/sim/orders/order.ts';
import { nation, scenario } from '../support/games.ts';

const QUARTERS = 8;
const money: WrittenTerm = { kind: 'payment', amount: 0.5, of: null };
const talent: WrittenTerm = { kind: 'talent', amount: 0.2, of: null };

/** The last choice of every card that asks China now. */
function answers(match: Match, seat: number): Order[] {
  const world = worldNow(match);
  return world.setting.cards.flatMap((card, i): Order[] => {
    const { stage } = world.cards[i];
    const asked = card.chooser === seat && (stage === 'rumour' || stage === 'announced');
    return asked ? [{ kind: 'answerEvent', card: card.id, choice: card.choices.at(-1)!.id }] : [];
  });
}

/** An offer to a dealmaker in the first quarter, and what its counter asks for from then on. */
function talks(match: Match, seat: number): Order[] {
  const world = worldNow(match);
  if (world.quarter === 0) return [{ kind: 'offerDeal', to: 'gulf', give: [money], take: [talent], quarters: 4, expires: 2, verify: true, bond: 0.1 }];
  const asked = world.deals.filter(({ state, to }) => state === 'offered' && to.nation === seat);
  return asked.map(({ id }): Order => ({ kind: 'answerDeal', deal: id, answer: 'accept' }));
}

test('a game with answered events and deals in it is verified by the command', async () => {
  let match = startMatch(scenario('base'), 'ANSWERS', { china: 'person', gulf: 'dealmaker' });
  const seat = nation(worldNow(match), 'china');
  while (match.quarters.length < QUARTERS) match = playQuarter(match, { [seat]: [...answers(match, seat), ...talks(match, seat)] });
  const carriedOut = match.quarters.flatMap(({ plans, dropped }) => plans[seat].filter(({ order }) => !dropped.some((one) => one.order === order)));
  expect(carriedOut.map(({ order }) => order.kind)).toEqual(expect.arrayContaining(['answerEvent', 'offerDeal', 'answerDeal']));
  expect(worldNow(match).cards.some(({ choice }) => choice > 0)).toBe(true);

  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-answers-'));
  try {
    const file = join(folder, 'answers.replay.json');
    writeFileSync(file, writeReplay(toReplay(match)));
    let out = '';
    const exit = await run(['replay', 'verify', file, '--json'], { out: (text) => void (out += text), err: () => {}, terminal: false });
    expect(JSON.parse(out)).toEqual([{ file, ok: true, quarters: QUARTERS, fingerprint: match.quarters.at(-1)!.fingerprint }]);
    expect(exit).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
