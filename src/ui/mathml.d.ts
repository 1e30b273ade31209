/** The MathML elements that formulae are printed with; React renders them, but its types leave them out. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

interface MathAttributes extends HTMLAttributes<MathMLElement> {
  lspace?: string;
  rspace?: string;
  stretchy?: 'true' | 'false';
  accent?: 'true' | 'false';
}

type MathElement = DetailedHTMLProps<MathAttributes, MathMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathElement;
      mrow: MathElement;
      mi: MathElement;
      mn: MathElement;
      mo: MathElement;
      mtext: MathElement;
      mfrac: MathElement;
      msub: MathElement;
      msup: MathElement;
      msubsup: MathElement;
      mover: MathElement;
    }
  }
}
