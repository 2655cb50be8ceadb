import { expect, it } from 'vitest';
import { inBrowser, WORDS } from './support/in-browser.ts';
import { KIM, LEGAL } from './support/stand-in.ts';

const thread = 'Morning! I am putting together the timeline for tonight. Quotes… (1 reply)';

inBrowser('sharing in the playground', (walk) => {
  const share = () => walk.dialog().getByRole('button', { name: 'Share', exact: true }).click();
  const shareIntoThread = async (comment: string) => {
    await walk.write('/whosaid dredging');
    await walk.press('Share to thread…');
    await walk.dialog().getByRole('combobox').selectOption({ label: thread });
    await walk.dialog().getByRole('textbox', { name: 'Your comment' }).fill(comment);
    await share();
    await walk.dialog().getByRole('link', { name: 'Open it' }).click();
    await walk.closeDialog();
    await walk.thread.getByText('Shared by @ines').waitFor();
  };

  it('posts into a recent thread, with a comment, where everybody sees it', async () => {
    await shareIntoThread('For *tonight* <!channel>');
    const shared = walk.thread.getByRole('article').last();
    for (const words of [WORDS, 'For *tonight* <!channel>', 'Board puts off dredging']) {
      expect(await shared.textContent()).toContain(words);
    }
    await walk.asAnother(KIM, async (page) => {
      await page.getByRole('button', { name: '2 replies' }).click();
      await page.getByText('Shared by @ines').waitFor();
      await page.getByRole('button').filter({ hasText: 'In context' }).click();
      await page.getByRole('dialog', { name: 'In context' }).getByText('The harbour board met').waitFor();
    });
  });

  it('takes back what was shared, once that is confirmed, for the sharer alone', async () => {
    await shareIntoThread('');
    await walk.asAnother(KIM, async (page) => {
      await page.getByRole('button', { name: '2 replies' }).click();
      await page.getByRole('button').filter({ hasText: 'Remove' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('article').filter({ hasText: 'Only visible to you' }).waitFor();
      expect(await page.getByText('Shared by @ines').count()).toBe(1);
    });
    const remove = walk.thread.getByRole('button').filter({ hasText: 'Remove' });
    await remove.click();
    await walk.dialog('Remove it?').getByRole('button', { name: 'Keep' }).click();
    await remove.click();
    expect(await walk.thread.getByText('Shared by @ines').count()).toBe(1);
    await walk.dialog('Remove it?').getByRole('button', { name: 'Remove' }).click();
    await walk.thread.getByText('Shared by @ines').waitFor({ state: 'detached' });
  });

  it('posts into the channel', async () => {
    await walk.write('/whosaid dredging');
    await walk.press('Share here');
    await walk.dialog().getByText('Everybody there will see:').waitFor();
    await share();
    await walk.dialog().getByText('Shared.').waitFor();
    await walk.closeDialog();
    await walk.message('Shared by @ines').waitFor();
  });

  it('posts into the thread of a message whose link was copied', async () => {
    await walk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await walk.choose('Copy link', 'Who has the exact words');
    const link: string = await walk.page.evaluate('navigator.clipboard.readText()');
    expect(link).toMatch(/^http:\/\/localhost:\d+\/archives\/C0NEWSROOM\/p\d{16}$/);
    await walk.write('/whosaid dredging');
    await walk.press('Share to thread…');
    await walk.dialog().getByRole('textbox', { name: 'link of a message' }).fill(link);
    await walk.page.keyboard.press('Enter');
    await walk.dialog().getByText('Shared.').waitFor();
    await walk.closeDialog();
    await walk.message('Who has the exact words').getByRole('button', { name: '1 reply' }).click();
    await walk.thread.getByText(WORDS).waitFor();
    // The link itself opens the thread, too.
    await walk.page.goto(link);
    await walk.thread.getByText(WORDS).waitFor();
  });

  it('shows what is wrong with the form, and keeps what was typed', async () => {
    await walk.write('/whosaid dredging');
    await walk.press('Share to thread…');
    await walk.dialog().getByRole('combobox').waitFor();
    const link = walk.dialog().getByRole('textbox', { name: 'link of a message' });
    await link.fill('not a link');
    await share();
    await walk.dialog().getByRole('alert').waitFor();
    expect(await link.inputValue()).toBe('not a link');
    await walk.closeDialog();
  });

  it('does not post into a private channel for somebody who is not in it', async () => {
    const { workspace } = walk.playground;
    const [secret] = workspace.messages.history(LEGAL);
    await walk.write('/whosaid dredging');
    await walk.press('Share to thread…');
    const link = walk.dialog().getByRole('textbox', { name: 'link of a message' });
    await link.fill(workspace.permalink(LEGAL, secret?.ts ?? '', null));
    await share();
    await walk.dialog().getByText('You can only share into conversations that you are a member of.').waitFor();
    expect(workspace.messages.replies(LEGAL, secret?.ts ?? '')).toEqual([]);
    await walk.closeDialog();
  });

  it('posts under a message whose words were looked up', async () => {
    await walk.write(`As somebody said: ${WORDS}`);
    await walk.choose('Who said this?', 'As somebody said');
    await walk.answers('Aroha Finch');
    await walk.press('Share in thread');
    await share();
    await walk.dialog().getByText('Shared.').waitFor();
    await walk.closeDialog();
    await walk.message('As somebody said').getByRole('button', { name: '1 reply' }).click();
    await walk.thread.getByText('Shared by @ines').waitFor();
  });
});
