/** Words of the plain controls. */
export const close = 'Close';
export const announcements = 'Announcements';
/** The button that opens the list of usual values. */
export const choose = (label: string) => `${label}: choose`;
export const previous = (noun: string) => `Previous ${noun}`;
export const next = (noun: string) => `Next ${noun}`;
