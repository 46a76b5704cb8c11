const pattern =
  /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.(\d{1,3})\d*)?S)?)?$/;

/** Milliseconds of an ISO 8601 duration of days, hours, minutes and seconds (`PT1H30M`); undefined when it is none or zero. */
export function isoDurationMs(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const part = (index: number): number => Number(match.at(index) ?? 0);
  const seconds = ((part(1) * 24 + part(2)) * 60 + part(3)) * 60 + part(4);
  const fraction = Number((match.at(5) ?? '').padEnd(3, '0'));
  const ms = seconds * 1000 + fraction;
  return ms > 0 ? ms : undefined;
}
