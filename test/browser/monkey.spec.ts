/** Whatever a person does, in whatever order, the page goes on working. */
import type { Page } from '@playwright/test';
import { figure, openApp } from './helpers/app.ts';
import { createRandom, type Random } from './helpers/random.ts';
import { expect, test } from './helpers/test.ts';

const ACTIONS = 500;
const SEED = 1;
const ACTIONS_BETWEEN_LOOKS = 25;

const MOVES = 'Tab Shift+Tab Escape Home End PageUp PageDown ArrowUp ArrowDown ArrowLeft ArrowRight';
const EDITS = 'Enter Space Delete Backspace 0 1 9 - . / e l';
const COMMANDS = 'ControlOrMeta+z ControlOrMeta+y ControlOrMeta+Shift+z';
const KEYS = `${MOVES} ${EDITS} ${COMMANDS}`.split(' ');

interface Monkey {
  page: Page;
  random: Random;
  size: { width: number; height: number };
}

function somewhere({ random, size }: Monkey) {
  return { x: Math.floor(random.number() * size.width), y: Math.floor(random.number() * size.height) };
}

async function click(monkey: Monkey): Promise<string> {
  const { x, y } = somewhere(monkey);
  await monkey.page.mouse.click(x, y, {
    button: monkey.random.choice(['left', 'left', 'left', 'left', 'right']),
    clickCount: monkey.random.choice([1, 1, 1, 2]),
  });
  return `click ${x}, ${y}`;
}

/** Presses one of the controls, which clicks at random places seldom hit. */
async function pressControl({ page, random }: Monkey): Promise<string> {
  const name = await page.evaluate((share) => {
    const isReachable = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return width > 0 && (element.contains(top) || top?.contains(element) === true);
    };
    const controls = [...document.querySelectorAll<HTMLElement>('button')].filter(isReachable);
    const control = controls[Math.floor(share * controls.length)];
    control?.click();
    return control?.getAttribute('aria-label') ?? control?.textContent ?? 'nothing';
  }, random.number());
  return `press ${name}`;
}

async function drag(monkey: Monkey): Promise<string> {
  const [from, to] = [somewhere(monkey), somewhere(monkey)];
  await monkey.page.mouse.move(from.x, from.y);
  await monkey.page.mouse.down();
  await monkey.page.mouse.move(to.x, to.y, { steps: 3 });
  if (monkey.random.number() < 0.2) await monkey.page.keyboard.press('Escape');
  await monkey.page.mouse.up();
  return `drag ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
}

async function pressKey({ page, random }: Monkey): Promise<string> {
  const key = random.choice(KEYS);
  await page.keyboard.press(key);
  return `key ${key}`;
}

test(`${ACTIONS} random clicks, keys and drags do no harm`, async ({ page, complaints }) => {
  test.setTimeout(120_000);
  await openApp(page);
  const monkey: Monkey = { page, random: createRandom(SEED), size: page.viewportSize()! };
  const done: string[] = [];
  while (done.length < ACTIONS) {
    const act = monkey.random.choice([click, click, pressControl, drag, pressKey, pressKey]);
    done.push(await act(monkey));
    if (done.length % ACTIONS_BETWEEN_LOOKS !== 0 && complaints.length === 0) continue;
    const story = done.slice(-ACTIONS_BETWEEN_LOOKS).join('; ');
    expect(complaints, story).toEqual([]);
    expect(await page.locator('body').innerText(), story).not.toMatch(/NaN|undefined|\[object/);
  }
  await expect(figure(page, 'Epoch'), 'The page still answers').toHaveText(/^[\d,]+$/);
});
