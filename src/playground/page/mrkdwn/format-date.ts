const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

const tokens: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: day,
  date_pretty: day,
  date_short: { ...day, month: 'short' },
  date_short_pretty: { ...day, month: 'short' },
  date_long: { ...day, weekday: 'long' },
  date_long_pretty: { ...day, weekday: 'long' },
  date_num: { day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** An instant in the reader's own zone and language; `format` has Slack's tokens: `{date_short} at {time}`. */
export function formatDate(seconds: number, format: string): string {
  const date = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, token: string) => {
    const options = tokens[token];
    return options ? new Intl.DateTimeFormat(undefined, options).format(date) : whole;
  });
}
