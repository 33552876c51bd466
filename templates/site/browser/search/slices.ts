/** Long work in short slices, so that typing and drawing come in between. */
const SLICE_MS = 12;

/** `work` goes on while it is told that there is time, and says whether more is left. */
export function inSlices(work: (isTime: () => boolean) => boolean, done: () => void): void {
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    if (work(() => performance.now() < end)) setTimeout(slice);
    else done();
  };
  setTimeout(slice);
}
