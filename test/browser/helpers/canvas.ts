/** Where the network's parts are in the window, and how a hand takes hold of them. */
import type { Page } from '@playwright/test';

export interface Place {
  x: number;
  y: number;
}

/** A point on a drawn edge; `share` of its length from its source. */
export async function placeOnEdge(page: Page, edge: string, share = 0.5): Promise<Place> {
  return page
    .locator(`[data-edge="${edge}"] path`)
    .first()
    .evaluate((path, at) => {
      const line = path as SVGPathElement;
      const point = line.getPointAtLength(line.getTotalLength() * at).matrixTransform(line.getScreenCTM()!);
      return { x: point.x, y: point.y };
    }, share);
}

export async function placeOfBias(page: Page, bias: string): Promise<Place> {
  const box = await page.locator(`[data-bias="${bias}"] circle`).first().boundingBox();
  if (!box) throw new Error(`The bias ${bias} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses at a place and moves up; the button stays down. */
export async function pressAndLift(page: Page, place: Place, upPx: number): Promise<void> {
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x, place.y - upPx, { steps: 4 });
}

export async function dragUp(page: Page, place: Place, upPx: number): Promise<void> {
  await pressAndLift(page, place, upPx);
  await page.mouse.up();
}

/** The same with a finger. */
export async function dragUpByTouch(page: Page, place: Place, upPx: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [place]);
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', [{ x: place.x, y: place.y - upPx * share }]);
  await touch('touchEnd', []);
}

/** Two fingers that part from `apartPx` to as many times more, round a place in the window. */
export async function pinchOut(page: Page, place: Place, apartPx: number, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (px: number) => [
    { x: place.x - px / 2, y: place.y, id: 1 },
    { x: place.x + px / 2, y: place.y, id: 2 },
  ];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: (Place & { id: number })[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', fingers(apartPx));
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', fingers(apartPx * (1 + (times - 1) * share)));
  await touch('touchEnd', []);
}
