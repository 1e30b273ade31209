/** The lines of the maths in one grid, so that signs, terms and results stand below each other. */
import { useState, type CSSProperties } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import type { MathsBlock } from './mathsBlock.ts';
import { EquationLine } from './EquationLine.tsx';
import { EquationList } from './EquationList.tsx';
import styles from './MathsLines.module.css';
import type { Show } from './show.ts';
import { SumLines } from './SumLines.tsx';
import { termColumns, type TermColumns } from './termColumns.ts';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { EdgeLinkContext, useEdgeLink } from './edgeLink.ts';

/** Beside the plot, on a screen of 1440 px. */
const USUAL_WIDTH_PX = 585;

interface MathsLinesProps {
  blocks: readonly MathsBlock[];
  show: Show;
  /** The height that the lines should keep to. */
  roomPx: number;
  document: EdgewiseDocument;
}

/** How all lines are printed. */
export interface LineLayout {
  show: Show;
  columns: TermColumns;
  isUnfolded: boolean;
  onUnfold: () => void;
}

export function MathsLines({ blocks, show, roomPx, document }: MathsLinesProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [scroller, widthPx] = useElementWidth(USUAL_WIDTH_PX);
  const columns = termColumns(blocks, show, isUnfolded, { widthPx, heightPx: roomPx });
  const layout: LineLayout = { show, columns, isUnfolded, onUnfold: () => setIsUnfolded(!isUnfolded) };
  return (
    <EdgeLinkContext value={useEdgeLink(document)}>
      <div ref={scroller} className={styles.scroller}>
        <div
          className={styles.lines}
          style={gridColumns(columns)}
          data-pitch={columns.pitch}
          data-centred={columns.isCentred || undefined}
        >
          {blocks.map((block, index) => (
            <Block key={index} block={block} layout={layout} />
          ))}
        </div>
      </div>
    </EdgeLinkContext>
  );
}

function Block({ block, layout }: { block: MathsBlock; layout: LineLayout }) {
  switch (block.kind) {
    case 'sum':
      return <SumLines sum={block} layout={layout} />;
    case 'equation':
      return <EquationLine equation={block} layout={layout} />;
    case 'list':
      return <EquationList list={block} layout={layout} />;
    case 'text':
      return <p className={styles.text}>{block.text}</p>;
  }
}

function gridColumns({ count, notesBelow }: TermColumns): CSSProperties {
  const note = notesBelow ? '1fr' : 'minmax(140px, 1fr)';
  return { gridTemplateColumns: `auto auto repeat(${count}, auto) auto auto ${note}` };
}
