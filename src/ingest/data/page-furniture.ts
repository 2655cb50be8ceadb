/**
 * Lines that a web page leaves in a copied text and that are nobody's words. Whole lines only, in lower case:
 * the same words inside a sentence stay.
 */
const furniture: ReadonlySet<string> = new Set([
  'advertisement',
  'advertisements',
  'article continues below',
  'article continues after advertisement',
  'back to top',
  'close menu',
  'copy link',
  'leave a comment',
  'leave a reply',
  'listen to this article',
  'post a comment',
  'print this page',
  'scroll back to top',
  'scroll to continue',
  'scroll to top',
  'share on facebook',
  'share on linkedin',
  'share on twitter',
  'share on whatsapp',
  'share on x',
  'share this article',
  'share this page',
  'share this post',
  'share this story',
  'skip advertisement',
  'skip to content',
  'skip to main content',
  'story continues below advertisement',
  'toggle navigation',
]);

/** "3 min read", as pages tell how long a text takes. */
const readingTime = /^\s*\d{1,3}[ -]min(?:ute)?s? read\s*$/i;

export const isPageFurniture = (line: string): boolean =>
  line.length < 60 && (furniture.has(line.trim().toLowerCase()) || readingTime.test(line));
