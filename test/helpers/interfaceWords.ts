/** Finds what a person would read among the texts of a source file: the words that belong into the catalogue. */
import { parseSync } from 'vite';

interface SyntaxNode {
  type: string;
  [part: string]: unknown;
}

/** A node on the way to another one, and the part of it through which the way leads. */
interface Step {
  node: SyntaxNode;
  part: string;
}

/** What nobody reads, by the name of what holds it, and a few texts to the letter. */
export interface Technical {
  /** Attributes of elements, with all that is inside of them. */
  attributes: ReadonlySet<string>;
  /** Properties of objects, with all that is inside of them. */
  properties: ReadonlySet<string>;
  /** Functions, by the last of their names, that are called with it. */
  calls: ReadonlySet<string>;
  /** Texts that only look like words. In an element or in what is surely read they are words all the same. */
  texts: ReadonlySet<string>;
}

/** Properties of objects that are surely read or heard, so that even one small word in them is found. */
const READ_PROPERTIES = new Set([
  'caption',
  'description',
  'disabledReason',
  'error',
  'hint',
  'label',
  'message',
  'note',
  'placeholder',
  'reason',
  'text',
  'title',
  'words',
]);

const COMPARISONS = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof']);

/** A value goes through these as it is, or one of their parts is the value. */
const TRANSPARENT: Readonly<Record<string, readonly string[]>> = {
  BinaryExpression: ['left', 'right'],
  ConditionalExpression: ['consequent', 'alternate'],
  JSXExpressionContainer: ['expression'],
  LogicalExpression: ['left', 'right'],
  ParenthesizedExpression: ['expression'],
  TemplateLiteral: ['quasis'],
  TSAsExpression: ['expression'],
  TSSatisfiesExpression: ['expression'],
};

/** @returns the texts in the order of the source. @throws where it cannot be parsed. */
export function wordsIn(fileName: string, source: string, technical: Technical): string[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors.map(({ message }) => message).join(' ')}`);
  const found: string[] = [];
  walk(program as unknown as SyntaxNode, [], (node, path) => {
    const text = textOf(node);
    if (text !== null && isRead(text, path, technical)) found.push(text.trim().replace(/\s+/g, ' '));
  });
  return found;
}

/** `path` grows and shrinks on the way: it is to be read at once. */
function walk(
  node: SyntaxNode,
  path: Step[],
  visit: (node: SyntaxNode, path: readonly Step[]) => void,
): void {
  visit(node, path);
  for (const part in node) {
    const value = node[part];
    if (typeof value !== 'object' || value === null) continue;
    path.push({ node, part });
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, path, visit);
    path.pop();
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function textOf({ type, value }: SyntaxNode): string | null {
  if (type === 'TemplateElement') return (value as { cooked: string | null }).cooked;
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value : null;
}

/** A single letter is a symbol, as in "z = 0.5". */
function isRead(text: string, path: readonly Step[], technical: Technical): boolean {
  if (!/\p{L}{2}/u.test(text) || path.some((step) => isForTheProgram(step, technical))) return false;
  const holder = path.findLast(({ node, part }) => !TRANSPARENT[node.type]?.includes(part));
  switch (holder?.node.type) {
    case 'JSXAttribute':
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'Property':
      if (READ_PROPERTIES.has(nameOf(holder.node.key))) return true;
  }
  return looksLikeWords(text) && !technical.texts.has(text);
}

/** Where a text is never shown, whatever it says. */
function isForTheProgram({ node, part }: Step, technical: Technical): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ThrowStatement':
      return true;
    case 'BinaryExpression':
      return COMPARISONS.has(String(node.operator));
    case 'CallExpression':
      return part === 'arguments' && technical.calls.has(nameOf(node.callee));
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return part === 'source';
    case 'JSXAttribute':
      return nameOf(node.name).startsWith('data-') || technical.attributes.has(nameOf(node.name));
    case 'MemberExpression':
      return part === 'property';
    case 'NewExpression':
      return nameOf(node.callee).endsWith('Error');
    case 'Property':
      return part === 'key' || technical.properties.has(nameOf(node.key));
    case 'SwitchCase':
      return part === 'test';
    default:
      return node.type.startsWith('TS') && !(node.type in TRANSPARENT);
  }
}

/** The last name in what is called, an attribute or a key; empty for anything else. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { type, name, property, value } = node;
  if (type === 'MemberExpression') return nameOf(property);
  if (type === 'Literal') return String(value);
  return typeof name === 'string' ? name : nameOf(name);
}

/** Two words, a word with a capital, or a part of a template that goes on with or after a word. */
function looksLikeWords(text: string): boolean {
  return /\p{L}{2,} \p{L}|^\p{Lu}\p{Ll}+|\p{L}{3,} $|^ \p{L}{2,}/u.test(text) && !isListOfNames(text);
}

/** As in "setNoise setRows": no sentence has humps within its words. */
function isListOfNames(text: string): boolean {
  return /^\w+( \w+)+$/.test(text) && /\b[a-z]+[A-Z]/.test(text);
}
