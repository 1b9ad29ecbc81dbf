/**
 * Counts how often in a row a beat was found where it was. It counts looks and no time: whoever looks is held up
 * by a busy or sleeping machine as much as who is looked at.
 *
 * @returns called with the beat at each look; true when it stood still for so many looks.
 */
export function stillBeats(looks: number): (beat: number) => boolean {
  let last: number | undefined;
  let still = 0;
  return (beat) => {
    still = beat === last ? still + 1 : 0;
    last = beat;
    return still >= looks;
  };
}
