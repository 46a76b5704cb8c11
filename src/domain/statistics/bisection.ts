/**
 * The boundary of a monotone yes/no question between `inside`, where the answer is yes, and `outside`, where it is
 * no. Returns the last point found with the answer yes, within `tolerance` of the boundary (never across it).
 */
export function bisect(
  inside: number,
  outside: number,
  holds: (point: number) => boolean,
  tolerance = 1e-13,
): number {
  let yes = inside;
  let no = outside;
  while (Math.abs(no - yes) > tolerance) {
    const middle = yes + (no - yes) / 2;
    if (middle === yes || middle === no) break;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
