import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { createFollower, LOST_AFTER_MS, type Follower } from '../../../src/store/projector/follower.ts';
import { createLead, type Lead } from '../../../src/store/projector/lead.ts';
import { createSilentStore } from '../../../src/store/projector/silentStore.ts';
import { sceneOf } from '../../../src/store/lesson.ts';
import { toSharedUi } from '../../../src/store/projector/sharedUi.ts';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';
import { exercise } from '../../lessons/exercise.ts';

const FIRST = '0123456789abcdef';
const SECOND = 'fedcba9876543210';
let names = 0;
let channel = '';

beforeEach(() => {
  channel = `projector-test-${++names}`;
});

function openChannel(): BroadcastChannel {
  const opened = new BroadcastChannel(channel);
  onTestFinished(() => opened.close());
  return opened;
}

/** Lets what was said be heard. */
const heard = () => setTimeout(30);

function lead(
  { store }: TestStore,
  options: { id?: string; ageMs?: number; onYield?: () => void } = {},
): Lead {
  const { id = FIRST, ageMs = 10_000, onYield = () => undefined } = options;
  let calls = 0;
  return createLead({
    store,
    channel: openChannel(),
    lead: id,
    now: () => (calls++ === 0 ? 0 : ageMs),
    onYield,
  });
}

interface Following extends Follower {
  clock: { ms: number };
  paint(): void;
}

function follow(): Following {
  const clock = { ms: 0 };
  let due: (() => void)[] = [];
  const follower = createFollower({
    store: createSilentStore(createDocument('circle')),
    channel: openChannel(),
    now: () => clock.ms,
    onAnimationFrame: (callback) => due.push(callback),
  });
  return {
    ...follower,
    clock,
    paint() {
      const now = due;
      due = [];
      for (const callback of now) callback();
    },
  };
}

const linkOf = ({ link }: Follower) => link.getState().state;
const shown = ({ store }: Follower) => store.state.getState();

describe('a window that follows', () => {
  it('has the document, the step and the numbers of the page, to the bit', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    lead(page);
    page.actions.setStepSize('neuron');
    page.actions.stepForward();
    await page.settled();
    const window = follow();
    expect(linkOf(window)).toBe('looking');
    await heard();
    expect(linkOf(window)).toBe('following');
    expect(shown(window).document).toEqual(page.state().document);
    expect(shown(window).run.frame?.walk).toEqual(page.frame().walk);
    expect(shown(window).ui.stepSize).toBe('neuron');
    page.actions.stepForward();
    await page.settled();
    await heard();
    expect(shown(window).run.frame?.walk.index).toBe(2);
    expect(shown(window).run.frame?.parameters).toEqual(page.frame().parameters);
  });

  it('follows a weight in the hand, with what it was before', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    const window = follow();
    lead(page);
    await heard();
    page.actions.beginDrag({ kind: 'weight', layer: 2, from: 0, to: 0 });
    page.actions.dragTo(3.5);
    await page.settled();
    await heard();
    const { gesture } = shown(window).ui;
    expect(gesture).toMatchObject({ startValue: 2, value: 3.5 });
    // x = (2, 3): the output was 2·5 − 1 = 9, and is 3.5·5 − 1 = 16.5.
    expect(gesture?.before.sample.prediction[0]).toBe(9);
    expect(shown(window).run.frame?.sample.prediction[0]).toBe(16.5);
    let painted = NaN;
    window.store.frames.subscribe((frame) => (painted = frame.sample.prediction[0] ?? NaN));
    page.actions.dragTo(1);
    await page.settled();
    await heard();
    window.paint();
    expect(painted).toBe(4);
    page.actions.endDrag();
    await page.settled();
    await heard();
    expect(shown(window).ui.gesture).toBeNull();
  });

  it('has the scene of the lesson that is open, and nothing of one that is not of its form', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    lead(page);
    const window = follow();
    await page.actions.openLesson(exercise(), 2, 'outside');
    await page.settled();
    await page.actions.answerCheck(0, { kind: 'number', value: 4 });
    await page.settled();
    await heard();
    const { lesson } = shown(window).ui;
    expect(lesson?.lesson.title).toBe('One weight');
    expect(lesson?.lesson.scenes).toHaveLength(3);
    expect(lesson && sceneOf(lesson)).toMatchObject({ title: 'Answer', text: 'The last.' });
    expect(lesson?.met).toEqual([true, false]);
    const ui = toSharedUi(page.state().ui);
    const hostile = { ...ui, scene: { ...ui.scene, says: { title: 7 } } };
    openChannel().postMessage({ kind: 'change', lead: FIRST, state: { ui: hostile }, before: null });
    await heard();
    expect(shown(window).ui.lesson).toEqual(lesson);
    await page.actions.leaveLesson();
    await page.settled();
    await heard();
    expect(shown(window).ui.lesson).toBeNull();
  });

  it('keeps its picture when the page sleeps, is lost or goes, and goes on with it', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    const first = lead(page);
    const window = follow();
    await heard();
    first.setAwake(false);
    await heard();
    expect(linkOf(window)).toBe('asleep');
    first.setAwake(true);
    await heard();
    expect(linkOf(window)).toBe('following');
    window.clock.ms += LOST_AFTER_MS + 1;
    window.check();
    expect(linkOf(window)).toBe('lost');
    await heard();
    // It asked, and was answered.
    expect(linkOf(window)).toBe('following');
    first.leave();
    await heard();
    expect(linkOf(window)).toBe('gone');
    expect(shown(window).run.frame?.sample.prediction[0]).toBe(9);
    // The page is loaded anew: another lead, the same session.
    lead(page, { id: SECOND });
    await heard();
    expect(linkOf(window)).toBe('following');
  });

  it('is not mixed up by a second page of its session', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    lead(page);
    const window = follow();
    await heard();
    const other = await createSettledStore(createDocument('xor'));
    let hasYielded = false;
    lead(other, { id: SECOND, ageMs: 100, onYield: () => (hasYielded = true) });
    await heard();
    await heard();
    expect(hasYielded).toBe(true);
    expect(shown(window).document.problem).toBe('transactions');
  });

  it('hides what a quiz of the page hides', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    lead(page);
    page.actions.startQuiz();
    page.actions.presentNext();
    await page.settled();
    const window = follow();
    await heard();
    expect(shown(window).ui.quiz?.asked).toMatchObject({ from: 0, to: 1, answered: 0 });
  });
});

describe('messages from who knows where', () => {
  const nonsense = [
    null,
    'hello',
    { kind: 'whole' },
    { kind: 'frame', lead: FIRST },
    { kind: 'frame', lead: FIRST, frame: { parameters: [1, 2] } },
    { kind: 'frame', lead: 'x'.repeat(16), frame: null },
    { kind: 'whole', lead: FIRST, state: { document: { problem: 'toString' } }, frame: null },
    { kind: 'change', lead: FIRST, state: { ui: { theme: 'pink' }, playing: 'yes' } },
    { kind: 'alive', lead: '<script>' },
  ];

  it('change nothing', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    lead(page);
    const window = follow();
    await heard();
    const before = shown(window);
    const stranger = openChannel();
    for (const message of nonsense) stranger.postMessage(message);
    await heard();
    expect(shown(window).document).toEqual(before.document);
    expect(shown(window).ui).toEqual(before.ui);
    expect(shown(window).run.frame).toBe(before.run.frame);
    expect(linkOf(window)).toBe('following');
  });

  it('bring no frame of another shape, and no list of another length', async () => {
    const page = await createSettledStore(createDocument('transactions'));
    lead(page);
    const window = follow();
    await heard();
    const before = shown(window).run;
    const stranger = openChannel();
    const frame = page.frame();
    stranger.postMessage({
      kind: 'frame',
      lead: FIRST,
      frame: { ...frame, parameters: new Float32Array(3) },
    });
    stranger.postMessage({
      kind: 'frame',
      lead: FIRST,
      frame: { ...frame, surface: { side: 100_000, values: new Float32Array(1) } },
    });
    // Hidden layers are without softmax, and no function has the name of a method.
    for (const activation of ['softmax', 'toString']) {
      const layers = frame.network.layers.map((layer) => ({ ...layer, activation }));
      stranger.postMessage({
        kind: 'frame',
        lead: FIRST,
        frame: { ...frame, network: { ...frame.network, layers } },
      });
    }
    stranger.postMessage({
      kind: 'change',
      lead: FIRST,
      state: { dataset: { ...page.state().run.dataset, count: 9 } },
    });
    await heard();
    expect(shown(window).run.frame).toBe(before.frame);
    expect(shown(window).run.dataset).toBe(before.dataset);
  });
});
