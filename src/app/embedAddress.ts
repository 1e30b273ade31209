/** What a page that embeds Edgewise asks for: `?embed&parts=network,loss&locked#…`. Nothing in it is trusted. */

export const EMBED_PARTS = ['network', 'output', 'loss', 'maths', 'transport'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

export interface EmbedWish {
  parts: ReadonlySet<EmbedPart>;
  /** Whether the network can be looked at only. */
  isLocked: boolean;
}

const USUAL_PARTS: readonly EmbedPart[] = ['network', 'output', 'loss', 'transport'];

/** Null for an address that is no embed's. Parts that there are not are left out; without any there are the usual ones. */
export function readEmbed(search: string): EmbedWish | null {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('embed')) return null;
  const asked = new Set((parameters.get('parts') ?? '').split(','));
  const parts = EMBED_PARTS.filter((part) => asked.has(part));
  return { parts: new Set(parts.length > 0 ? parts : USUAL_PARTS), isLocked: parameters.has('locked') };
}
