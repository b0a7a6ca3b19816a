import { useRef, useState } from 'preact/hooks';
import type { MeasureName } from '../../sim/measures.ts';
import { FORECAST } from '../../text/forecast.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { inLanguage } from '../language.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { FanDrawing } from './FanDrawing.tsx';
import { PointReader } from './PointReader.tsx';
import type { Fan } from './fan.ts';
import { tickText, valueText } from './figures.ts';
import { useWidth } from './useWidth.ts';

interface FanChartProps {
  readonly measure: MeasureName;
  readonly fan: Fan;
  readonly tint: string;
  /** Name of a quarter, by its distance from the present */
  readonly date: (ahead: number) => string;
  readonly note: string;
}

/** A forecast at full size: its quarters can be read one by one, and all of it as a table. */
export function FanChart({ measure, fan, tint, date, note }: FanChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640, 260);
  const count = fan.middle.length;
  const [at, setAt] = useState(count - 1);
  const say = inLanguage(FORECAST);
  const title = inLanguage(MEASURE_TEXT)[measure].name;
  const text = (value: number) => valueText(measure, value);
  const point = (i: number) => {
    const said = say.point(date(i + 1), text(fan.low[i]!), text(fan.high[i]!), text(fan.middle[i]!));
    return fan.without ? say.pointWithout(said, text(fan.without[i]!)) : said;
  };
  const shown = Math.min(at, count - 1);
  return (
    <ChartFrame
      title={title}
      note={note}
      heads={[say.quarter, say.low, say.middle, say.high, ...(fan.without ? [say.middleWithout] : [])]}
      rows={fan.middle.map((middle, i) => [date(i + 1), text(fan.low[i]!), text(middle), text(fan.high[i]!), ...(fan.without ? [text(fan.without[i]!)] : [])])}
      chart={
        <PointReader label={say.readPoints(title)} count={count} at={shown} onRead={setAt} text={point}>
          <div
            ref={box}
            class="chart-box"
            onPointerMove={(event) => {
              const { left } = event.currentTarget.getBoundingClientRect();
              const share = (event.clientX - left - 4) / Math.max(1, width - 68);
              setAt(Math.min(count - 1, Math.max(0, Math.round(share * (fan.past.length - 1 + count)) - fan.past.length)));
            }}
          >
            <FanDrawing
              fan={fan}
              box={{ width, height: 240, left: 4, right: 64, top: 10, bottom: 26 }}
              tint={tint}
              ticks={4}
              tickText={(value) => tickText(measure, value)}
              dates={[date(1 - fan.past.length), say.now, date(count)]}
              read={shown + 1}
            />
          </div>
        </PointReader>
      }
    />
  );
}
