import type { ExporterGate, GateState, ImporterGate } from '../../../session/picture.ts';
import { COLOUR } from '../../colours.ts';
import type { Point } from '../../layout/frame.ts';
import type { TextLine } from '../../skins/skin.ts';
import { TEXT } from '../looks.ts';
import { PRIORITY, spots, type Labelled, type LabelWish } from './wish.ts';

/** px of a line of text and the space to the gate. */
const LINE = 17;

/** A shut gate says so large above it; an open one small below it. */
function gateWish(id: string, at: Point, state: GateState, words: string, terms: string | null, labelled: Labelled): LabelWish {
  const { u, layout } = labelled;
  const shut = state === 'shut';
  const first = shut ? TEXT.gate(words, u, COLOUR.shutText) : TEXT.name(words, u, COLOUR.import);
  const forms: TextLine[][] = terms ? [[first, TEXT.detail(terms, u)], [first]] : [[first]];
  const up = -(forms[0]!.length * LINE * Math.max(1, Math.min(1.2, u)) + 30 * u);
  const above = spots(at, [0, up, 'middle'], [-10 * u, up, 'end'], [10 * u, up, 'start']);
  const below = spots(at, [0, 33 * u, 'middle'], [-14 * u, 33 * u, 'end'], [14 * u, 33 * u, 'start']);
  const belowFirst = !shut && !layout.frame.narrow;
  return {
    id: `label:${id}`,
    forms,
    priority: shut ? PRIORITY.shutGate : PRIORITY.gate,
    spots: belowFirst ? [...below, ...above] : [...above, ...below],
  };
}

function exporterWords({ state, openShare, nation }: ExporterGate, { picture, language, text, layout }: Labelled): string {
  const holder = picture.nations.find((each) => each.id === nation)?.short[language] ?? nation;
  if (state === 'shut') return text.licenceShut(holder);
  // On a narrow screen the leaves themselves say that it is open.
  if (state === 'narrow') return layout.frame.narrow ? text.licenceShare(holder, openShare) : text.licenceNarrow(holder, openShare);
  return layout.frame.narrow ? text.licence(holder) : text.licenceOpen(holder);
}

function importerWords({ state, openShare, shutBy }: ImporterGate, { text }: Labelled): string {
  const own = shutBy === 'approval';
  if (state === 'shut') return own ? text.approvalShut : text.customsHeld;
  if (state === 'narrow') return own ? text.approvalNarrow(openShare) : text.customsNarrow(openShare);
  return text.customsOpen;
}

export function gateLabels(labelled: Labelled): LabelWish[] {
  const { picture, layout, text } = labelled;
  const { exporter, importer } = picture.imports ?? { exporter: null, importer: null };
  const wishes: LabelWish[] = [];
  if (exporter && layout.imports?.exporter) {
    const terms = exporter.revenueCut > 0 && !layout.frame.narrow ? text.licenceTerms(exporter.revenueCut) : null;
    wishes.push(gateWish('exporter', layout.imports.exporter, exporter.state, exporterWords(exporter, labelled), terms, labelled));
  }
  if (importer && layout.imports?.importer) {
    wishes.push(gateWish('importer', layout.imports.importer, importer.state, importerWords(importer, labelled), null, labelled));
  }
  return wishes;
}
