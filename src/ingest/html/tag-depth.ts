const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that hold no others, and those whose end may be left out. */
const uncounted = words(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html head body',
);
/** Elements whose content is not read as tags. */
const raw = words('script style textarea title noscript iframe');
const TAG = /(?<close>\/?)(?<name>[a-z][a-z0-9-]{0,30})/y;

/**
 * Whether more elements are open at once than `most`: told from the tags alone, in linear time, because parsing takes
 * time in the square of the depth. Tags that are never closed count as open.
 */
export function nestsDeeperThan(html: string, most: number): boolean {
  const text = html.toLowerCase();
  let open = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('!--', at + 1)) {
      at = text.indexOf('-->', at + 4);
      if (at < 0) return false;
      continue;
    }
    TAG.lastIndex = at + 1;
    const { close, name = '' } = TAG.exec(text)?.groups ?? {};
    if (name === '' || uncounted.has(name)) continue;
    if (close) {
      open = Math.max(0, open - 1);
    } else if (raw.has(name)) {
      at = text.indexOf(`</${name}`, at);
      if (at < 0) return false;
    } else if (++open > most) return true;
  }
  return false;
}
