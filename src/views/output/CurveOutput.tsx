import { output } from '../../i18n/en.ts';
import { Section } from '../../ui/Section.tsx';
import { CurvePlot } from './CurvePlot.tsx';
import { OutputLegend } from './OutputLegend.tsx';

/** The output of a problem with one input. */
export function CurveOutput() {
  return (
    <Section title={output.title} note={<OutputLegend />}>
      <CurvePlot />
    </Section>
  );
}
