import type { BoardEvent, BoardPhase, BoardPicture } from '../../session/picture.ts';
import type { FilmSet, Shot } from '../film/shot.ts';
import { adoption } from './adoption.ts';
import { approval } from './approval.ts';
import { breakthrough } from './breakthrough.ts';
import { customs } from './customs.ts';
import { deal } from './deal.ts';
import { delivered } from './delivered.ts';
import { fabOpened } from './fab-opened.ts';
import { fabProgress } from './fab-progress.ts';
import { frontier } from './frontier.ts';
import { homeMade } from './home-made.ts';
import { incident } from './incident.ts';
import { jointFabs } from './joint-fabs.ts';
import { licence } from './licence.ts';
import { listed } from './listed.ts';
import { minerals } from './minerals.ts';
import { ordered } from './ordered.ts';
import { powerOnline } from './power-online.ts';
import { paper } from './paper.ts';
import type { EventKind, EventOf, Presenter } from './presenter.ts';
import { rationed } from './rationed.ts';
import { rented } from './rented.ts';
import { shipped } from './shipped.ts';
import { smuggled } from './smuggled.ts';
import { tension } from './tension.ts';

/** Every kind of event has a presenter; a missing one does not compile. */
const PRESENTERS: { readonly [K in EventKind]: Presenter<K> } = {
  paper,
  ordered,
  licence,
  approval,
  customs,
  rationed,
  shipped,
  delivered,
  smuggled,
  rented,
  homeMade,
  fabProgress,
  fabOpened,
  jointFabs,
  powerOnline,
  listed,
  breakthrough,
  frontier,
  adoption,
  incident,
  deal,
  minerals,
  tension,
};

function presenterOf<K extends EventKind>(event: EventOf<K>): Presenter<K> {
  return PRESENTERS[event.kind];
}

export function phaseOf(event: BoardEvent): BoardPhase {
  return presenterOf(event).phase;
}

/** Events in a row of the same scene play at once. */
export function sceneOf(event: BoardEvent): string {
  return presenterOf(event).scene ?? event.kind;
}

export function reveal(shown: BoardPicture, event: BoardEvent, after: BoardPicture): BoardPicture {
  return presenterOf(event).reveal(shown, event, after);
}

export function shotsOf(event: BoardEvent, set: FilmSet): Shot[] {
  return presenterOf(event).shots(event, set);
}
