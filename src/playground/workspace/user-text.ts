import type { Directory } from './directory.ts';

/**
 * What somebody typed, as Slack stores it: `&`, `<` and `>` escaped, `@handle` and `#channel` as references,
 * addresses as links.
 * Matches the handle in `ask @whosaid now`; must not match the one in `me@whosaid.org`.
 */
export function encodeUserText(typed: string, directory: Directory): string {
  return typed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?<![\w/])https?:\/\/\S+/g, (url) => `<${url}>`)
    .replace(/(?<![\w@.])@([a-z][\w-]*)/gi, (whole, handle: string) => {
      const member = directory.memberByHandle(handle);
      return member ? `<@${member.id}>` : whole;
    })
    .replace(/(?<![\w#&/])#([a-z][\w-]*)/g, (whole, name: string) => {
      const channel = directory.channelByName(name);
      return channel ? `<#${channel.id}|${channel.name}>` : whole;
    });
}
