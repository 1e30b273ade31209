import { DataParts, InputsPart } from '../views/data/DataPanel.tsx';
import { ProblemGrid } from '../views/gallery/ProblemGrid.tsx';
import { LessonPanel } from '../views/lessons/LessonPanel.tsx';
import { Stations } from './Stations.tsx';

/** The lesson with what its scenes show of the data. */
export function LessonColumn() {
  return (
    <LessonPanel
      parts={{
        inputs: <InputsPart />,
        data: <DataParts problemGrid={<ProblemGrid />} workflow={<Stations />} />,
      }}
    />
  );
}
