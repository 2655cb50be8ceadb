const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Things that people say something in: "said in a statement", "the letter said". Singular and plural, lower case. */
export const utteranceNouns = words(`
  statement statements interview interviews letter letters speech speeches tweet tweets post posts memo memos memorandum
  memoranda email emails e-mail e-mails message messages report reports remarks testimony op-ed editorial column columns
  article articles essay book blog briefing conference release announcement filing complaint lawsuit affidavit transcript
  note notes call calls address addresses debate video ad ads advertisement commercial press paper study survey poll polls
  document documents text texts facebook twitter podcast appearance episode documentary petition resolution ruling opinion
  decision order review analysis exchange monologue broadcast response reply`);

/** Acts of saying, with what was said after "that", "to" or "of": "his claim that …". */
export const statementNouns = words(`
  claim claims statement statements suggestion suggestions assertion assertions argument arguments allegation allegations
  accusation accusations admission announcement announcements contention declaration warning warnings prediction
  predictions promise promises pledge pledges vow vows threat threats insistence acknowledgment revelation assurance
  assurances complaint complaints comment comments remark remarks demand demands proposal proposals recommendation
  recommendations call calls charge charges question questions`);

/** Thoughts and plans, with the same construction: attitudes. */
export const attitudeNouns = words(`
  belief beliefs hope hopes fear fears view views opinion opinions plan plans intention desire wish decision expectation
  expectations concern concerns worry worries doubt doubts`);

/** Who passes on what others said: media and their products. Any of these words in a source makes it a reporter. */
export const mediaNouns = words(`
  media press newspaper newspapers magazine news times post journal tribune herald gazette guardian telegraph reuters ap afp
  bloomberg associated cnn bbc nbc cbs abc fox msnbc npr politico axios techcrunch wired verge outlet outlets reporter
  reporters journalist journalists report reports article book broadcaster agency wire website site blog column paper`);
