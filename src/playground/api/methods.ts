import { z } from 'zod';
import { argument } from './arguments.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { describeMember } from './describe.ts';
import { type Method, method } from './method.ts';
import { accept, refuse } from './reply.ts';
import { viewMethods } from './views.ts';

const authTest = method(z.object({}), ({ workspace }) => {
  const { team, bot, botId } = workspace.directory;
  return accept({
    url: workspace.url,
    team: team.name,
    team_id: team.id,
    user: bot.handle,
    user_id: bot.id,
    bot_id: botId,
    is_enterprise_install: false,
  });
});

const usersInfo = method(z.object({ user: argument.id }), ({ workspace }, { user }) => {
  const member = workspace.directory.member(user);
  return member ? accept({ user: describeMember(workspace, member) }) : refuse('user_not_found');
});

const usersList = method(z.object({}), ({ workspace }) => {
  const everybody = [...workspace.directory.people(), workspace.directory.bot];
  return accept({
    members: everybody.map((member) => describeMember(workspace, member)),
    response_metadata: { next_cursor: '' },
  });
});

/** The Web API that the stand-in has, by method name. What is not here is answered with `unknown_method`. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    'auth.test': authTest,
    'users.info': usersInfo,
    'users.list': usersList,
    ...chatMethods,
    ...conversationMethods,
    ...viewMethods,
  }),
);
