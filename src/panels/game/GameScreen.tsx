import { useState } from 'preact/hooks';
import { saveFile } from '../files/saveFile.ts';
import { useGame } from '../session.ts';
import { useSounds } from '../sound/useSounds.ts';
import { Verdict } from '../verdict/Verdict.tsx';
import { GameDialogs, type Opened } from './GameDialogs.tsx';
import { PlayScreen } from './PlayScreen.tsx';

/** A running game: its quarters, then what it came to. */
export function GameScreen() {
  const { session, game } = useGame();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [report, setReport] = useState<number | null>(null);
  const [seen, setSeen] = useState(game.world.ended);
  const { match, seat, world } = game;
  const nation = world.setting.nations[seat]!.id;
  const over = world.ended && seen && report === null;
  useSounds({ game, report, over });
  const begin = (scenario: string, as: string, seed: string) => {
    setSeen(false);
    session.begin(scenario, as, seed);
  };
  const save = () => {
    const { name, text } = session.replayFile();
    saveFile(name, text);
  };
  return (
    <>
      {over ? (
        <Verdict
          match={match}
          seat={seat}
          onWhy={(measure, quarter, nation) => setOpened({ what: 'why', measure, quarter, nation })}
          onSave={save}
          onAgain={() => begin(match.scenario.id, nation, match.seed)}
          onNew={() => begin(match.scenario.id, nation, '')}
          onBegin={begin}
          onTitle={() => session.leave()}
        />
      ) : (
        <PlayScreen covered={report !== null || opened !== null} onOpen={setOpened} onReport={setReport} onVerdict={() => setSeen(true)} onSave={save} />
      )}
      <GameDialogs
        opened={opened}
        report={report}
        onOpen={setOpened}
        onClosed={(closed) => setOpened((now) => (now === closed ? null : now))}
        onReportClosed={() => {
          setReport(null);
          if (world.ended) setSeen(true);
        }}
      />
    </>
  );
}
