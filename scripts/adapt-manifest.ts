/** As much of an app manifest as differs between the ways in which the bot can be run. */
export interface SlackManifest {
  readonly features: { readonly slash_commands: readonly object[] };
  readonly oauth_config: object;
  readonly settings: { readonly event_subscriptions: object; readonly interactivity: object };
}

/** How the bot shall be run; as in `manifest.yml`, one workspace and Socket Mode, unless told. */
export interface Manner {
  /** The bot's own address on the web (`https://whosaid.example.org`); needed for HTTP and for OAuth. */
  readonly address?: string | undefined;
  /** Socket Mode although there is an address, which is then for the pages of the installation alone. */
  readonly isSocket?: boolean;
  /** To be installed by several workspaces, with tokens that are renewed. */
  readonly isDistributed?: boolean;
}

/** The manifest for another manner. @throws where what was asked for needs an address, or the address cannot be one. */
export function adaptManifest(
  manifest: SlackManifest,
  { address, isSocket = false, isDistributed = false }: Manner,
): object {
  if (address === undefined) {
    if (isDistributed)
      throw new Error('To be installed by several workspaces the bot needs an address: --address https://…');
    return manifest;
  }
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`Slack takes addresses with https:// alone; it was “${address}”.`);
  }
  const { features, oauth_config, settings } = manifest;
  const url = new URL('/slack/events', address).href;
  const oauth = isDistributed
    ? { ...oauth_config, redirect_urls: [new URL('/slack/oauth_redirect', address).href] }
    : oauth_config;
  const renewed = { ...settings, token_rotation_enabled: isDistributed };
  if (isSocket) return { ...manifest, oauth_config: oauth, settings: renewed };
  return {
    ...manifest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => ({ ...command, url })) },
    oauth_config: oauth,
    settings: {
      ...renewed,
      event_subscriptions: { request_url: url, ...settings.event_subscriptions },
      // The second address is asked for what a field offers while somebody types.
      interactivity: { ...settings.interactivity, request_url: url, message_menu_options_url: url },
      socket_mode_enabled: false,
    },
  };
}
