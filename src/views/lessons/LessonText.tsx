import { useContext, type ReactNode } from 'react';
import { parseBlocks, parseInline, type Block, type Inline } from '../../lessons/markdown.ts';
import { Formula } from '../../ui/Formula.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { lessonFormula } from './lessonFormula.ts';
import styles from './LessonText.module.css';
import { PressedBy } from './pressedBy.ts';

/** A text of a lesson: paragraphs, formulas and code. Whatever it holds is drawn as text. */
export function LessonText({ markdown }: { markdown: string }) {
  // Blocks have no identity beyond their order.
  return parseBlocks(markdown).map((block, index) => <TextBlock key={index} block={block} />);
}

/** One line of it, within something else. */
export function InlineText({ markdown }: { markdown: string }) {
  return <Inlines parts={parseInline(markdown)} />;
}

function TextBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <Inlines parts={block.parts} />
        </p>
      );
    case 'formula':
      return (
        <p className={styles.formula}>
          <Formula formula={lessonFormula(block.text)} />
        </p>
      );
    case 'code':
      return <pre className={styles.code}>{block.text}</pre>;
  }
}

/** In front of a room, where there are no buttons, the name of one is followed by its key. */
function Strong({ parts }: { parts: readonly Inline[] }) {
  const keys = useContext(PressedBy);
  const key = parts[0]?.kind === 'text' ? keys[parts[0].text] : undefined;
  return (
    <>
      <strong className={styles.strong}>
        <Inlines parts={parts} />
      </strong>
      {key !== undefined && (
        <>
          {' '}
          <Kbd>{key}</Kbd>
        </>
      )}
    </>
  );
}

/** What must not begin a line without the formula before it: a full stop, or “= 1”. */
const TAIL = /^(?:[.,:;?!)”]| = [−\d][\d.]*)+/u;

function Inlines({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, index) => {
    const tail = tailOf(part, parts[index + 1]);
    const from = tailOf(parts[index - 1], part).length;
    return (
      <Unbroken key={index} tail={tail}>
        <InlinePart part={part} from={from} />
      </Unbroken>
    );
  });
}

function tailOf(part: Inline | undefined, next: Inline | undefined): string {
  return part?.kind === 'formula' && next?.kind === 'text' ? (TAIL.exec(next.text)?.[0] ?? '') : '';
}

function Unbroken({ tail, children }: { tail: string; children: ReactNode }) {
  if (tail === '') return children;
  return (
    <span className={styles.unbroken}>
      {children}
      {tail}
    </span>
  );
}

interface InlinePartProps {
  part: Inline;
  /** Where a text begins: what is before it stands with the formula. */
  from: number;
}

function InlinePart({ part, from }: InlinePartProps) {
  switch (part.kind) {
    case 'text':
      return part.text.slice(from);
    case 'strong':
      return <Strong parts={part.parts} />;
    case 'em':
      return (
        <em>
          <Inlines parts={part.parts} />
        </em>
      );
    case 'code':
      return <code className={styles.inlineCode}>{part.text}</code>;
    case 'formula':
      return <Formula className={styles.inline} formula={lessonFormula(part.text)} />;
  }
}
