import type { MediaView } from '../model/conversion';
import { labelOf } from './label';
import type { Layout } from './layout';
import { queryInParts } from './query';
import type { Work } from './slices';
import { tagOf } from './tree';
import { visible } from './visible';

/** Addresses of players, by provider. A link to one of these is a player too: it opens in a layer. */
const PLAYERS: readonly { readonly provider: string; readonly kind: MediaView['kind']; readonly address: RegExp }[] = [
  { provider: 'youtube', kind: 'video', address: /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\//i },
  { provider: 'vimeo', kind: 'video', address: /^https?:\/\/player\.vimeo\.com\/video\//i },
  {
    provider: 'wistia',
    kind: 'video',
    address: /^https?:\/\/(?:fast\.wistia\.(?:net|com)|[\w-]+\.wistia\.com)\/(?:embed|medias)\//i,
  },
  { provider: 'loom', kind: 'video', address: /^https?:\/\/(?:www\.)?loom\.com\/embed\//i },
  { provider: 'dailymotion', kind: 'video', address: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed|player)/i },
  { provider: 'vidyard', kind: 'video', address: /^https?:\/\/play\.vidyard\.com\//i },
  { provider: 'brightcove', kind: 'video', address: /^https?:\/\/players\.brightcove\.net\//i },
  { provider: 'jwplayer', kind: 'video', address: /^https?:\/\/(?:cdn|content)\.jwplatform\.com\/players\//i },
  { provider: 'facebook', kind: 'video', address: /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/video/i },
  { provider: 'twitch', kind: 'video', address: /^https?:\/\/(?:player|clips)\.twitch\.tv\//i },
  { provider: 'indavideo', kind: 'video', address: /^https?:\/\/embed\.indavideo\.hu\//i },
  { provider: 'videa', kind: 'video', address: /^https?:\/\/(?:www\.)?videa\.hu\/player/i },
  { provider: 'bunny', kind: 'video', address: /^https?:\/\/iframe\.mediadelivery\.net\/(?:embed|play)\//i },
  { provider: 'spotify', kind: 'audio', address: /^https?:\/\/open\.spotify\.com\/embed/i },
  { provider: 'soundcloud', kind: 'audio', address: /^https?:\/\/w\.soundcloud\.com\/player/i },
  { provider: 'apple-podcasts', kind: 'audio', address: /^https?:\/\/embed\.podcasts\.apple\.com\//i },
];

const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data', 'href'];
const PLACES = [
  'video, audio, iframe, object[data], embed[src], lite-youtube, lite-vimeo, youtube-video, vimeo-video, mux-player, wistia-player',
  '.wistia_embed, a[href*="youtube"][href*="/embed/"], a[href*="player.vimeo.com"]',
];
const ELEMENTS: { readonly [tag: string]: string } = {
  'lite-youtube': 'youtube',
  'youtube-video': 'youtube',
  'lite-vimeo': 'vimeo',
  'vimeo-video': 'vimeo',
  'mux-player': 'mux',
  'wistia-player': 'wistia',
};

/** Players that a person can see, native or embedded, in document order. */
export function* readMedia(roots: readonly ParentNode[], layout: Layout): Work<MediaView[]> {
  const media: MediaView[] = [];
  for (const root of roots) {
    for (const element of yield* queryInParts(root, PLACES)) {
      yield;
      const view = mediaOf(element);
      if (view && (view.ambient || visible(element, layout)) && media.length < 100) media.push(view);
    }
  }
  return media;
}

function mediaOf(element: Element): MediaView | null {
  const tag = tagOf(element);
  const label = labelOf(element);
  if (tag === 'video' || tag === 'audio') return { element, kind: tag, provider: 'html5', label, ambient: isAmbient(element) };
  const provider = ELEMENTS[tag] ?? (element.matches('.wistia_embed') ? 'wistia' : undefined);
  if (provider) return { element, kind: 'video', provider, label, ambient: false };
  const addresses = SOURCES.map((name) => element.getAttribute(name)).filter((value) => value !== null);
  for (const raw of addresses) {
    const address = absolute(raw);
    const player = PLAYERS.find((known) => known.address.test(address));
    if (player) return { element, kind: player.kind, provider: player.provider, label, ambient: isBackground(address) };
  }
  return null;
}

function absolute(address: string): string {
  const trimmed = address.slice(0, 500).trim();
  return trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
}

function isAmbient(element: Element): boolean {
  const silent = element.hasAttribute('muted') || (element as HTMLVideoElement).muted === true;
  return element.hasAttribute('autoplay') && silent && !element.hasAttribute('controls');
}

/** A silent loop that starts by itself: `background=1` at Vimeo, autoplay and mute without controls at YouTube. */
function isBackground(address: string): boolean {
  if (/[?&]background=1/.test(address)) return true;
  return /[?&]autoplay=1/.test(address) && /[?&]muted?=1/.test(address) && /[?&]controls=0/.test(address);
}
