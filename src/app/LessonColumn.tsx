import { DataParts, InputsPart } from '../views/data/DataPanel.tsx';
import { ProblemGrid } from '../views/gallery/ProblemGrid.tsx';
import { LessonPanel } from '../views/lessons/LessonPanel.tsx';
import { Stations } from './Stations.tsx';

/** What the scenes may show below their task. */
const PARTS = {
  inputs: <InputsPart />,
  data: <DataParts problemGrid={<ProblemGrid />} workflow={<Stations />} />,
  load: <Stations opens="load" />,
  define: <Stations opens="define" />,
  compile: <Stations opens="compile" />,
  fit: <Stations opens="fit" />,
  evaluate: <Stations opens="evaluate" />,
  predict: <Stations opens="predict" />,
};

/** The lesson with what its scenes show of the data. */
export const LessonColumn = () => <LessonPanel parts={PARTS} />;
