import { useState } from 'preact/hooks';

const KEY = 'chokepoint.guide';

/** Storage may be forbidden: then the choice lasts as long as the page. */
function wanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Is the guide wanted? It is, until it is sent away; who sends it away is not asked again in the next game. */
export function useGuide() {
  const [on, setOn] = useState(wanted);
  const turn = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off');
    } catch {
      // nothing to remember it with
    }
  };
  return { on, turn };
}
