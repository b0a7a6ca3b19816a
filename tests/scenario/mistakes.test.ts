// Every kind of mistake is told by its code, at its place, with what was probably meant, and nothing else is.
import { describe, expect, test } from 'vitest';
import { renderProblem } from '../../src/scenario/problems.ts';
import { problemsOf, replaced, SMALL, tellMistake } from './support.ts';

type Row = [what: string, of: string, instead: string, code: string, suggestion?: string];

const tell = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_what, of, instead, code, suggestion) => {
    const { told, expected } = tellMistake({ of, instead, code, suggestion });
    expect(told).toEqual(expected);
  });

test('the small scenario has none', () => expect(problemsOf(SMALL)).toEqual([]));

describe('syntax', () => {
  tell([
    ['a missing comma', '"gdp": 30, "powerGrowth"', '"gdp": 30 «"powerGrowth"', 'syntax.comma'],
    ['a text without its end', '"id": "small",', '"id": «"small,', 'syntax.string'],
    ['a bare word', '"doctrine": "passive"', '"doctrine": «passive', 'syntax.symbol'],
    ['a missing colon', '"length": 8', '"length" «8', 'syntax.colon'],
    ['something after the end', '"weight": 40 },\n      },\n    },\n  },\n}', '"weight": 40 },\n      },\n    },\n  },\n}\n«{}', 'syntax.afterEnd'],
  ]);
});

describe('entries', () => {
  tell([
    ['an unknown entry', '"leaderPace": 4', '«"leaderPaces": 3, "leaderPace": 4', 'key.unknown', 'leaderPace'],
    ['one of a nation', '"gdp": 20,', '"gdp": 20, «"homChip": "east-1",', 'key.unknown', 'homeChip'],
    ['one of an effect', '"by": 0, "quarters": 2', '"by": 0, «"quarter": 2, "quarters": 2', 'key.unknown', 'quarters'],
    ['one that no word is near', '"gdp": 20,', '"gdp": 20, «"colour": "red",', 'key.unknown'],
    ['a missing entry', '"west-1": {\n      "name": { "en": "West 1", "id": "West 1" },', '«"west-1": {', 'key.missing'],
    ['an entry twice', '"length": 8,', '"length": 8, «"length": 9,', 'key.duplicate'],
    ['a name that reaches into objects', '"gdp": 20,', '"gdp": 20, «"__proto__": { "gdp": 1 },', 'key.forbidden'],
    ['another such name', '"line": { "kind"', '«"constructor": { "kind": "hbm", "amount": 1, "left": 2 }, "line": { "kind"', 'key.forbidden'],
    ['an id with a capital', '"delta": { "name"', '"delta": { "name": { "en": "D", "id": "D" }, "place": [1, 2] }, «"Bay2": { "name"', 'id.form'],
    ['a text missing in Indonesian', '"title": { "en": "Small", "id": "Kecil" }', '«"title": { "en": "Small" }', 'text.missing'],
    ['a text missing in English', '"wait": { "label": { "en": "Wait", "id": "Tunggu" }', '"wait": { «"label": { "id": "Tunggu" }', 'text.missing'],
    ['a term without its meaning in Indonesian', '"text": { "en": "What a key opens.", "id": "Yang dibuka kunci." }', '«"text": { "en": "What a key opens." }', 'text.missing'],
    ['an empty text', '"en": "Two nations."', '"en": «""', 'text.empty'],
  ]);
});

describe('values', () => {
  tell([
    ['a text for a number', '"gdp": 30', '"gdp": «"30"', 'value.type'],
    ['a number for a map', '"stock": { "west-1": 3000 }', '"stock": «3000', 'value.type'],
    ['a part for a whole number', '"hbmStacks": 6', '"hbmStacks": «6.5', 'value.type'],
    ['a share above one', '"adoption": 0.2, "frontier": 100', '"adoption": «20, "frontier": 100', 'value.tooLarge'],
    ['a number below its range', '"version": 1,\n  "title"', '"version": «0,\n  "title"', 'value.tooSmall'],
    ['a number that is none', '"gdp": 30', '"gdp": «1e999', 'value.notFinite'],
    ['a word outside its list', '"licence": "caseByCase"', '"licence": «"caseByCse"', 'value.choice', 'caseByCase'],
    ['an unknown measure', '"measure": "usefulCompute"', '"measure": «"usefullCompute"', 'value.choice', 'usefulCompute'],
    ['an unknown account', '"shift": "trust"', '"shift": «"trus"', 'value.choice', 'trust'],
    ['an unknown modifier', '"modify": "customs"', '"modify": «"custom"', 'value.choice', 'customs'],
    ['an unknown doctrine', '"doctrine": "passive"', '"doctrine": «"pasive"', 'value.choice', 'passive'],
    ['a place off the globe', '"place": [100, 35]', '"place": [100, «95]', 'value.tooLarge'],
    ['a date that is none', '"date": "2026-01"', '"date": «"2026-13"', 'date.form'],
    ['a rest that is none', '"rest": 4', '"rest": «"always"', 'value.choice'],
    ['a condition of no kind', '{ "quarter": { "from": 1, "to": 6 } }', '«{ "quarters": { "from": 1 } }', 'condition.kind', 'quarter'],
    ['a condition without bounds', '{ "measure": "waiting", "nation": "east", "atLeast": 10 }', '{ "measure": «"waiting", "nation": "east" }', 'condition.bounds'],
    ['an effect of no kind', '{ "shift": "trust", "nation": "east", "by": -2 }', '«{ "shft": "trust", "nation": "east", "by": -2 }', 'effect.kind', 'shift'],
    ['an effect on the wrong target', '"modify": "customs", "nation": "east"', '"modify": «"customs"', 'effect.target'],
    ['a chip where a nation belongs', '"modify": "customs", "nation": "east"', '"modify": "customs", "nation": "east", "chip": «"west-1"', 'effect.target'],
  ]);
});

describe('references', () => {
  tell([
    ['a nation', '"designer": "west"', '"designer": «"wets"', 'reference.unknown', 'west'],
    ['a firm', '"seller": "maker"', '"seller": «"makr"', 'reference.unknown', 'maker'],
    ['a chip by name', '"homeChip": "east-1"', '"homeChip": «"east-2"', 'reference.unknown', 'east-1'],
    ['a chip in stock', '"stock": { "west-1": 3000 }', '"stock": { "west-1": 3000, «"wst-1": 2 }', 'reference.unknown', 'west-1'],
    ['a nation in a condition', '"nation": "east", "atLeast"', '"nation": «"eastt", "atLeast"', 'reference.unknown', 'east'],
    ['a nation in an effect', '"nation": "east", "by": -2', '"nation": «"eats", "by": -2', 'reference.unknown', 'east'],
    ['a chooser', '"chooser": "east"', '"chooser": «"eastern"', 'reference.unknown'],
    ['a seat', '"seats": {\n    "east"', '"seats": {\n    «"esat"', 'reference.unknown', 'east'],
    ['a site', '"site": "delta", "amount"', '"site": «"dleta", "amount"', 'reference.unknown', 'delta'],
    ['an event', '{ "quarter": { "from": 1, "to": 6 } }', '{ "not": { "happened": «"hodl" } }', 'reference.unknown', 'hold'],
    ['a source of vouchers', '"dependence": 0.1', '"dependence": 0.1, "sources": [«"papr"]', 'reference.unknown', 'paper'],
    ['a buyer', '"buyer": "portal"', '"buyer": «"prtal"', 'reference.unknown', 'portal'],
  ]);

  test('a source, and the one that nobody names any more', () => {
    const problems = problemsOf(replaced(SMALL, '"sources": ["paper"]', '"sources": ["papr"]'));
    expect(problems.map((p) => [p.severity, p.code, p.suggestion])).toEqual([
      ['warning', 'source.unused', undefined],
      ['error', 'reference.unknown', 'paper'],
    ]);
  });
});

describe('what does not fit together', () => {
  tell([
    ['a seller that designs nothing', '"seller": "maker"', '"seller": «"cloud"', 'chip.seller'],
    ['a home chip that is another nation\'s', '"homeChip": "east-1"', '"homeChip": «"west-1"', 'chip.home'],
    ['a market for what is made to order', '"price": 15,', '"price": 15, "supply": «10,', 'chip.market'],
    ['an event for a market that there is not', '{ "shift": "trust", "nation": "east", "by": -2 }', '{ "stock": «"east-1", "by": 5 }', 'chip.market'],
    ['a country of two nations', '"countries": ["156"]', '"countries": ["156", «"840"]', 'nation.countryTwice'],
    ['research and safety that leave nothing', '"researchShare": 0.5', '"researchShare": «0.93', 'nation.split'],
    ['a fab behind a free site', '"coast": {', '"cape": { "name": { "en": "Cape", "id": "Tanjung" }, "place": [120, 30] }, «"coast": {', 'site.order'],
    ['a new fab where one stands', '"site": "delta", "amount"', '"site": «"coast", "amount"', 'site.taken'],
    ['an expansion of nothing', '"kind": "fab", "site": "delta"', '"kind": "expansion", "site": «"delta"', 'site.empty'],
    ['a fab without a site', '"kind": "fab", "site": "delta"', '"kind": «"fab"', 'site.needed'],
    ['a memory line with one', '"kind": "fab", "site": "delta"', '"kind": "hbm", "site": «"delta"', 'site.needless'],
    ['firms listed for nothing', '"admitted": "all"', '"admitted": «"all", "listed": ["portal"]', 'approval.listed'],
    ['a foreign firm listed', '"admitted": "all"', '"admitted": "listed", "listed": [«"cloud"]', 'approval.foreign'],
    ['a rule against oneself', '"target": "east"', '"target": «"west"', 'regime.self'],
    ['two rules of one pair', '"west-east": {', '"first": { "controller": "west", "target": "east", "licence": "open", "tppLimit": 1, "bandwidthLimit": 1, "cap": 1 }, «"west-east": {', 'regime.twice'],
    ['a deal with oneself', '"from": "west", "to": "east"', '"from": "west", "to": «"west"', 'deal.self'],
    ['a deal about nothing', '"truce": { "from": "west", "to": "east", "give": [{ "kind": "chips", "of": "west-1", "amount": 5 }], "take": [{ "kind": "instalments", "amount": 0.1 }]', '«"truce": { "from": "west", "to": "east", "give": []', 'deal.noTerms'],
    ['a promise of too much', '"kind": "instalments", "amount": 0.1', '"kind": "instalments", "amount": «500', 'term.amount'],
    ['a figure that is none', '"kind": "instalments", "amount": 0.1', '"kind": "inspection", "amount": «0.1', 'term.noAmount'],
    ['a promise about nothing', '"kind": "chips", "of": "west-1"', '"kind": «"chips"', 'term.of'],
    ['a promise about a chip that is not there', '"kind": "chips", "of": "west-1"', '"kind": "chips", "of": «"west-2"', 'reference.unknown', 'west-1'],
    ['a promise about a rule that it does not hold', '{ "kind": "instalments", "amount": 0.1 }', '{ "kind": «"tools" }', 'term.noKey'],
    ['tension towards oneself', '"towards": "east"', '"towards": «"west"', 'relation.self'],
    ['compute rented from oneself', '"stock": { "west-1": 3000 }', '"rented": { «"west": 0.1 }, "stock": { "west-1": 3000 }', 'rented.self'],
    ['a pair said twice', '"west-to-east": {', '"first": { "nation": "west", "towards": "east", "tension": 1 }, «"west-to-east": {', 'relation.twice'],
    ['an order by who buys nothing', '"buyer": "portal"', '"buyer": «"maker"', 'order.buyer'],
    ['an order that wants more than it asks', '"want": 100', '"want": «400', 'order.wants'],
  ]);

  const more: [what: string, changes: [string, string][], code: string][] = [
    ['a city of two nations', [['"countries": ["840"],', '"countries": ["840"], "cities": { "harbour": { "place": [0, 0], "size": 1, "vouchers": { "share": 0.1, "centres": 0.1 } } },']], 'city.twice'],
    ['vouchers that pay nothing', [['"rate": 0.6, ', '']], 'city.noRate'],
    ['more machines in cities than there are', [['"centres": 0.1 }', '"centres": 0.9 }']], 'city.parts'],
    ['a seller of another nation', [['"nation": "west", "kind": "chipDesigner"', '"nation": "east", "kind": "chipDesigner"']], 'chip.designer'],
    ['a nation without compute', [['"stock": { "west-1": 3000 }', '"stock": {}']], 'nation.noCompute'],
    ['a gate without its key', [['"approval": { "release": 50, "admitted": "all" },', '']], 'nation.noApproval'],
    ['revenue shares above all', [['"revenueShare": 0.5, "capital": 9', '"revenueShare": 1, "capital": 9'], ['"portal": {', '"shop": { "name": { "en": "Shop", "id": "Toko" }, "nation": "east", "kind": "lab", "revenueShare": 0.1, "capital": 1 }, "portal": {']], 'nation.shares'],
    ['an answer that comes too late', [['"notice": 1', '"notice": 0'], ['"rumour": { "quarters": 1, "odds": 0.8 },', '']], 'event.noTime'],
    ['choices for nobody', [['"chooser": "east",', '']], 'event.noChooser'],
    ['a rumour without words', [['"rumour": { "en": "r", "id": "r" }, ', '']], 'event.noRumourText'],
    ['an announcement without words', [['"announcement": { "en": "a", "id": "a" }, ', '']], 'event.noAnnouncementText'],
    ['weights that do not sum to 100', [['"weight": 60', '"weight": 50']], 'seat.weights'],
    ['an objective without a span', [['"from": 12, "to": 6', '"from": 6, "to": 6']], 'objective.flat'],
    ['an order that customs cannot hold', [['"buyer": "portal", "chip": "west-1", "open": 300, "want": 100', '"buyer": "cloud", "chip": "west-1", "held": 10']], 'order.held'],
    ['an order for another nation\'s home chip', [['"buyer": "portal", "chip": "west-1"', '"buyer": "cloud", "chip": "east-1"']], 'order.otherHome'],
    ['no seat at all', [[SMALL.slice(SMALL.indexOf('"seats"')), '"seats": {} }']], 'seat.none'],
  ];
  test.each(more)('%s', (_what, changes, code) => {
    const text = changes.reduce((text, [from, to]) => replaced(text, from, to), SMALL);
    expect(problemsOf(text).map((problem) => problem.code)).toEqual([code]);
  });
});

describe('desks that open later, and the guide', () => {
  tell([
    ['a desk that is none', '"industry": 2', '«"industri": 2', 'key.unknown', 'industry'],
    ['an order that is none', '"stockpile": 0', '«"stockpil": 0', 'key.unknown', 'stockpile'],
    ['an opening after the end', '"stockpile": 0', '"stockpile": «9', 'opens.late'],
    ['an order of a step that is none', '"expandFab"', '«"expandFabs"', 'value.choice', 'expandFab'],
    ['an event that is none', '"event": "hold"', '"event": «"hodl"', 'reference.unknown', 'hold'],
    ['a step with nothing to do', '"answer": { "turn": 3, "event": "hold",', '«"answer": { "turn": 3,', 'guide.what'],
    ['a step with two things to do', '"answer": { "turn": 3,', '«"answer": { "turn": 3, "end": true,', 'guide.what'],
    ['a step at a closed desk', '"turn": 2, "desk": "industry"', '"turn": 1, "desk": «"industry"', 'guide.closed'],
    ['a step for an order that never opens', '"expandFab"]', '«"stockpile"]', 'guide.closed'],
    ['a step at another desk', '"expandFab"]', '«"setApproval"]', 'guide.elsewhere'],
    ['a step after the end', '"turn": 3', '"turn": «9', 'opens.late'],
    ['a step without Indonesian', '"text": { "en": "Answer.", "id": "Jawab." }', '«"text": { "en": "Answer." }', 'text.missing'],
  ]);
});

test('a game whose first turn has no desk is none', () => {
  expect(problemsOf(replaced(SMALL, '"opens": {', '"desks": ["industry"], "opens": {')).map(({ code }) => code)).toContain('opens.nothing');
});

describe('warnings leave a file playable', () => {
  const rows: [what: string, from: string, to: string, code: string, why?: string][] = [
    ['a lesson without aims', '"aims": { "say": { "en": "Say what a gate is.", "id": "Menjelaskan apa itu gerbang." } },', '', 'lesson.missing'],
    ['one that leaves nothing to discuss', '{ "who": { "en": "Who held the key?", "id": "Siapa memegang kunci?" } }', '{}', 'lesson.missing'],
    ['a source that nobody names', '"sources": ["paper"],', '', 'source.unused'],
    ['an event without a chance', '"chance": 0.5', '"chance": 0', 'event.neverStarts', 'chance'],
    ['one after the end of the game', '"from": 1, "to": 6', '"from": 8', 'event.neverStarts', 'quarters'],
    ['one before its own start', '"from": 1, "to": 6', '"from": 5, "to": 4', 'event.neverStarts', 'quarters'],
    ['one that waits for itself', '{ "quarter": { "from": 1, "to": 6 } }', '{ "happened": "hold" }', 'event.neverStarts', 'event'],
    ['one that waits for what waits for it', '{ "quarter": { "from": 1, "to": 6 } }', '{ "any": [{ "happened": "hold" }, { "stands": "hold" }] }', 'event.neverStarts', 'event'],
    ['one that contradicts itself', '{ "quarter": { "from": 1, "to": 6 } }', '{ "measure": "waiting", "nation": "east", "atMost": 5 }', 'event.neverStarts', 'parts'],
    ['one beyond all values', '"measure": "waiting", "nation": "east", "atLeast": 10', '"measure": "adoption", "nation": "east", "atLeast": 10', 'event.neverStarts', 'values'],
    ['an opening at a desk that is left out', '"opens": {', '"desks": ["trade", "industry"], "opens": { "vouchers": 3,', 'opens.noDesk'],
    ['a chip from nowhere beside one with a road', '"price": 25, "supply": 100, "inventory": 50', '"price": 25, "supply": 100, "inventory": 50 }, "west-2": { "name": { "en": "West 2", "id": "West 2" }, "designer": "west", "h100e": 1, "tpp": 1000, "bandwidth": 1000, "kilowatts": 1, "hbmStacks": 6, "dies": 1, "launch": { "year": 2025, "quarter": 1 }, "price": 30, "designerPlace": { "name": { "en": "A", "id": "A" }, "place": [0, 0] }, "foundryPlace": { "name": { "en": "B", "id": "B" }, "place": [1, 1] }, "packagingPlace": { "name": { "en": "C", "id": "C" }, "place": [2, 2] }', 'chip.noRoad'],
    ['a nation where nobody buys', '"kind": "platform", "revenueShare": 0.5, "capital": 20', '"kind": "foundry", "revenueShare": 0.5, "capital": 20', 'nation.noBuyers'],
  ];
  test.each(rows)('%s', (_what, from, to, code, why) => {
    const problems = problemsOf(replaced(SMALL, from, to));
    expect(problems.map((p) => [p.severity, p.code, p.args.why])).toEqual([['warning', code, why]]);
  });
});

test('all problems come in one pass, in reading order', () => {
  let text = replaced(SMALL, '"gdp": 30, ', '"gdp": 30 ');
  text = replaced(text, '"designer": "west"', '"designer": "wets"');
  text = replaced(text, '"weight": 60', '"wieght": 60');
  text = replaced(text, '"from": 12, "to": 6', '"from": 6, "to": 6');
  text = replaced(text, '"licence": "caseByCase"', '"licence": "shut"');
  expect(problemsOf(text).map((p) => p.code)).toEqual([
    'reference.unknown',
    'syntax.comma',
    'value.choice',
    'seat.weights',
    'key.missing',
    'key.unknown',
    'objective.flat',
  ]);
});

test('a problem is shown with its line, a mark under it and a suggestion, in either language', () => {
  const [problem] = problemsOf(replaced(SMALL, '"controller": "west"', '"controller": "wset"'));
  expect(renderProblem(problem)).toMatchInlineSnapshot(`
    "mine.jsonc:75:34: error reference.unknown: there is no nation "wset"
          "west-east": { "controller": "wset", "target": "east", "licence": "caseByCase", "tppLimit": 2100
                                       ^^^^^^
      did you mean 'west'?"
  `);
  expect(renderProblem(problem, 'id')).toMatchInlineSnapshot(`
    "mine.jsonc:75:34: kesalahan reference.unknown: tidak ada negara "wset"
          "west-east": { "controller": "wset", "target": "east", "licence": "caseByCase", "tppLimit": 2100
                                       ^^^^^^
      maksud Anda 'west'?"
  `);
});

test('a long line is shown around its mark', () => {
  const [problem] = problemsOf(replaced(SMALL, '"talentGrowth": 0, "powerCost": 3', '"talentGrowth": 0, "powerCost": "three"'));
  const [, line, mark] = renderProblem(problem).split('\n');
  expect(line.length).toBeLessThan(110);
  expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('"three"');
});
