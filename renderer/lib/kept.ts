/** Small things of this window that are no data: widths of panes, the look at the last start. */
export const readKept = (name: string): string | undefined =>
  localStorage.getItem(`chipbrief.${name}`) ?? undefined;

export const keep = (name: string, value: string | undefined): void => {
  if (value === undefined) localStorage.removeItem(`chipbrief.${name}`);
  else localStorage.setItem(`chipbrief.${name}`, value);
};
