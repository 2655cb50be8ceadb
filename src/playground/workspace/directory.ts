/** Somebody in the workspace: a person to act as, or the bot. */
export interface Member {
  readonly id: string;
  /** The handle, as in `@handle`. */
  readonly handle: string;
  readonly name: string;
  readonly title: string;
  readonly isBot: boolean;
}

/** A place for messages: a channel everybody sees, one for its members, or a direct message with the bot. */
export interface Channel {
  readonly id: string;
  /** Without `#`; for a direct message, the other one's handle. */
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly topic: string;
  readonly members: ReadonlySet<string>;
}

/** Who and what there is in the workspace. */
export class Directory {
  readonly team = { id: 'T0PLAYGRND', name: 'Playground', domain: 'whosaid-playground' };
  readonly bot: Member;
  readonly appId = 'A0WHOSAID0';
  readonly botId = 'B0WHOSAID0';
  #revision = 0;
  readonly #members = new Map<string, Member>();
  readonly #channels = new Map<string, Channel>();

  constructor(bot: Member, people: readonly Member[], channels: readonly Channel[]) {
    this.bot = bot;
    for (const member of [...people, bot]) this.#members.set(member.id, member);
    for (const channel of channels) this.#channels.set(channel.id, channel);
  }

  /** Grows when somebody joins a channel: what people may see changes with it. */
  get revision(): number {
    return this.#revision;
  }

  people(): Member[] {
    return [...this.#members.values()].filter((member) => !member.isBot);
  }

  member(id: string): Member | undefined {
    return this.#members.get(id);
  }

  memberByHandle(handle: string): Member | undefined {
    return [...this.#members.values()].find((member) => member.handle === handle.toLowerCase());
  }

  channels(): Channel[] {
    return [...this.#channels.values()];
  }

  channel(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  channelByName(name: string): Channel | undefined {
    return this.channels().find((channel) => channel.kind !== 'im' && channel.name === name);
  }

  /** The direct message between a person and the bot. */
  directMessage(userId: string): Channel | undefined {
    return this.channels().find((channel) => channel.kind === 'im' && channel.members.has(userId));
  }

  /** Whether a member may read a channel: anybody a public one, others only its members. */
  canRead(userId: string, channelId: string): boolean {
    const channel = this.channel(channelId);
    return channel !== undefined && (channel.kind === 'channel' || channel.members.has(userId));
  }

  addMember(channelId: string, userId: string): void {
    const channel = this.channel(channelId);
    if (!channel) throw new Error(`No channel ${channelId} to add ${userId} to.`);
    this.#revision += 1;
    this.#channels.set(channelId, { ...channel, members: new Set([...channel.members, userId]) });
  }
}
