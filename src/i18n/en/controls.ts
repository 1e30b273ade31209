/** Words of the plain controls. */
export const close = 'Close';
export const announcements = 'Announcements';
export const previous = (noun: string) => `Previous ${noun}`;
export const next = (noun: string) => `Next ${noun}`;
