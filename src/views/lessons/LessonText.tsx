import { parseBlocks, parseInline, type Block, type Inline } from '../../lessons/markdown.ts';
import { Formula } from '../../ui/Formula.tsx';
import { lessonFormula } from './lessonFormula.ts';
import styles from './LessonText.module.css';

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

function Inlines({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, index) => <InlinePart key={index} part={part} />);
}

function InlinePart({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return (
        <strong className={styles.strong}>
          <Inlines parts={part.parts} />
        </strong>
      );
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
