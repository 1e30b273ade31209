/** All that the page does about work that outlives it. */
export { listenForLinks } from '../links.ts';
export { keepWorking } from './keepWorking.ts';
export { openFirst } from './openFirst.ts';
