import { checkList, checkString, type Fields, isFields, type Report } from './check-text.ts';
import { LIMITS } from './limits.ts';

/** No limit is documented; a list this long would be a fault of ours. */
const MANY = 1000;

const PIECES: Readonly<Record<string, (report: Report, path: string, piece: Fields) => void>> = {
  text: (report, path, piece) => checkString(report, `${path}.text`, piece['text'], LIMITS.message.allText),
  link: (report, path, piece) => {
    checkString(report, `${path}.url`, piece['url'], LIMITS.button.url);
    if (!/^(?:https?|mailto|slack):/.test(String(piece['url']))) report(`${path}.url`, 'is not an address');
  },
  user: (report, path, piece) => {
    if (!/^[UW][A-Z0-9]+$/.test(String(piece['user_id']))) report(`${path}.user_id`, 'is not a user’s id');
  },
  channel: (report, path, piece) => {
    if (!/^[CDG][A-Z0-9]+$/.test(String(piece['channel_id']))) report(`${path}.channel_id`, 'is not a channel’s id');
  },
  emoji: (report, path, piece) => checkString(report, `${path}.name`, piece['name'], LIMITS.id),
  date: (report, path, piece) => {
    if (!Number.isSafeInteger(piece['timestamp'])) report(`${path}.timestamp`, 'must be whole seconds');
    checkString(report, `${path}.format`, piece['format'], LIMITS.id);
  },
};

function checkPieces(report: Report, path: string, pieces: unknown): void {
  for (const [at, piece] of checkList(report, path, pieces, MANY).entries()) {
    const where = `${path}[${at}]`;
    const check = isFields(piece) ? PIECES[String(piece['type'])] : undefined;
    if (!isFields(piece) || check === undefined) report(where, 'is no element of rich text');
    else check(report, where, piece);
  }
}

/** The elements of a `rich_text` block. */
export function checkRichText(report: Report, path: string, elements: unknown): void {
  for (const [at, element] of checkList(report, path, elements, MANY).entries()) {
    const where = `${path}[${at}]`;
    if (!isFields(element)) report(where, 'is no element of rich text');
    else if (element['type'] === 'rich_text_list') {
      for (const [line, item] of checkList(report, `${where}.elements`, element['elements'], MANY).entries()) {
        checkPieces(report, `${where}.elements[${line}].elements`, isFields(item) ? item['elements'] : undefined);
      }
    } else if (/^rich_text_(?:section|quote|preformatted)$/.test(String(element['type']))) {
      checkPieces(report, `${where}.elements`, element['elements']);
    } else report(`${where}.type`, `${JSON.stringify(element['type'])} is not known`);
  }
}
