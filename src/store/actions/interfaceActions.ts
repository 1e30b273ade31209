/** What a person looks at. None of this is saved or undone. */
import type { ActionContext } from '../context.ts';
import { lookFromHere } from '../look.ts';
import type { InterfaceState, NetworkView } from '../state.ts';

type PlainSetting =
  | 'numbersOn'
  | 'discretised'
  | 'showValidation'
  | 'logScale'
  | 'dialog'
  | 'selection'
  | 'hover'
  | 'typing'
  | 'mapSide'
  | 'mathsOpen'
  | 'edgesShow'
  | 'costScope'
  | 'evaluatedPart'
  | 'threshold'
  | 'drawTool'
  | 'authoring';

/** What the worker must know before the next frame can show it. */
const NEEDS_FRAME: ReadonlySet<PlainSetting> = new Set([
  'mapSide',
  'evaluatedPart',
  'edgesShow',
  'selection',
  'costScope',
]);

export function createInterfaceActions(context: ActionContext) {
  /** The row whose inputs are these, or null. */
  function rowWithInputs(inputs: readonly number[]): number | null {
    const { dataset } = context.get().run;
    if (!dataset) return null;
    const width = dataset.rawInputCount;
    for (let row = 0; row < dataset.count; row++)
      if (inputs.every((value, index) => dataset.rawInputs[row * width + index] === Math.fround(value)))
        return row;
    return null;
  }

  /** The row that training stands in the middle of; null between batches. */
  function walkedRow(): number | null {
    const walk = context.get().run.frame?.walk;
    return walk && walk.index > 0 ? walk.row : null;
  }

  /** The target that a person typed; a sample of one's own has none before. */
  function ownTarget(): number | null {
    const { sample } = context.get().ui;
    return sample.kind === 'own' ? sample.target : null;
  }

  /** The target that the present step is taken with: without it there would be no loss and no way back. */
  function presentTarget(): number | null {
    const { ui, run } = context.get();
    return ui.sample.kind === 'own' ? ui.sample.target : (run.dataset?.labels[ui.sample.row] ?? null);
  }

  return {
    set<Key extends PlainSetting>(key: Key, value: InterfaceState[Key]): void {
      context.setUi({ [key]: value } as Pick<InterfaceState, Key>);
      if (NEEDS_FRAME.has(key)) context.frames.refresh();
    },

    /** Opens the gallery of activations for a layer; 1 is the first after the inputs. */
    openActivations(layer: number): void {
      context.setUi({ activationsLayer: layer, dialog: 'activations' });
    },

    /** Opens the dialog that reads a table, for a file that was dropped anywhere. */
    bringFile(file: File): void {
      context.setUi({ broughtFile: file, dialog: 'problems' });
    },

    /** The file that was dropped, once: whoever takes it reads it. */
    takeBroughtFile(): File | null {
      const { broughtFile } = context.get().ui;
      if (broughtFile) context.setUi({ broughtFile: null });
      return broughtFile;
    },

    chooseView(view: NetworkView): void {
      context.setUi({ chosenView: view });
      context.frames.refresh();
    },

    selectRow(row: number): void {
      // A row of a file is chosen to see what becomes of it; of a plane, often while the surfaces are watched.
      const isOfFile = context.get().document.table !== null;
      context.setUi({
        sample: { kind: 'row', row },
        followsWalk: false,
        look: null,
        ...(isOfFile && { followedView: 'sample' }),
      });
      context.frames.refresh();
    },

    /**
     * Inputs set by hand: those of a row choose that row, others are a sample of the person's own. In the middle of a
     * step the position stays, and the steps from there on are a look at the new inputs.
     */
    setOwnInputs(inputs: readonly number[]): void {
      const row = rowWithInputs(inputs);
      const look = lookFromHere(context.get());
      const target = look ? presentTarget() : ownTarget();
      context.setUi({
        sample: row === null ? { kind: 'own', inputs, target } : { kind: 'row', row },
        followedView: 'sample',
        followsWalk: false,
        look: row !== null && row === walkedRow() ? null : look,
      });
      context.frames.refresh();
    },

    setOwnTarget(target: number | null): void {
      const { sample } = context.get().ui;
      if (sample.kind !== 'own') return;
      context.setUi({ sample: { ...sample, target } });
      context.frames.refresh();
    },

    toggleTheme(): void {
      context.setUi({ theme: context.get().ui.theme === 'light' ? 'dark' : 'light', themeChosen: true });
    },

    /** The system's theme changed: it counts until a person has chosen one. */
    followTheme(theme: InterfaceState['theme']): void {
      if (!context.get().ui.themeChosen) context.setUi({ theme });
    },

    dismissNotice(id: number): void {
      if (context.get().ui.notice?.id === id) context.setUi({ notice: null });
    },

    /** Says what could not be understood when the page was opened. */
    sayNotes(notes: readonly string[]): void {
      if (notes.length > 0) context.say(notes.join(' '), 'error');
    },
  };
}
