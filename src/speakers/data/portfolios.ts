import { wordList } from './word-list.ts';

/** Words that follow "Secretary of", "Minister for": the office's field, no part of its holder's name. Lower case. */
export const portfolioWords = wordList(`
  state states war defense defence treasury homeland security energy education commerce labor labour agriculture interior transportation transport health
  human services housing urban development veterans affairs foreign finance justice trade environment culture economy economic industry
  international political public military intelligence national policy management budget house representatives commons lords assembly
  management science technology religious freedom humanitarian assistance civil rights the and of for africa asia europe
  america england canterbury york wales scotland israel pakistan communications information tourism sport sports media planning immigration
  army navy air force police staff joint chiefs cabinet exchequer council parliament senate congress republic united kingdom city
  board company corporation center centre university college school institute bank
`);
