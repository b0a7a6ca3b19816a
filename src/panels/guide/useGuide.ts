import { useState } from 'preact/hooks';
import { remember, remembered } from '../remembered.ts';

/** Is the guide wanted? It is, until it is sent away; who sends it away is not asked again in the next game. */
export function useGuide() {
  const [on, setOn] = useState(() => remembered('guide', ['on', 'off']) !== 'off');
  const turn = (next: boolean) => {
    setOn(next);
    remember('guide', next ? 'on' : 'off');
  };
  return { on, turn };
}
